"""Runs PySceneDetect's adaptive detector over a film; without an argument it only shows that it can be imported."""

import sys

from scenedetect import AdaptiveDetector, SceneManager, open_video

if len(sys.argv) > 1:
    manager = SceneManager()
    manager.add_detector(AdaptiveDetector())
    manager.detect_scenes(open_video(sys.argv[1]))
    print(len(manager.get_scene_list(start_in_scene=True)))
