"""Boundaries that PySceneDetect finds: one JSON line per detector and film, {"detector", "film", "seconds"}.

usage: scenedetect.py FOLDER-OF-PYSCENEDETECT FILM...
"""

import json
import sys

sys.path.insert(0, sys.argv[1])

from scenedetect import AdaptiveDetector, ContentDetector, SceneManager, open_video  # noqa: E402

for film in sys.argv[2:]:
    for detector in (AdaptiveDetector, ContentDetector):
        manager = SceneManager()
        manager.add_detector(detector())
        manager.detect_scenes(open_video(film))
        seconds = [begin.get_seconds() for begin, _ in manager.get_scene_list()][1:]
        print(json.dumps({"detector": detector.__name__, "film": film, "seconds": seconds}), flush=True)
