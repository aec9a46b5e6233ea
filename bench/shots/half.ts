/** Made films come in two halves that share no clip and no photo: rules are set on one and judged on the other. */
export type Half = 'tuned' | 'held-out'

/** A stretch of a clip of the test data that is one shot throughout. */
export interface Clip {
  readonly file: string
  readonly from: number
  readonly seconds: number
}

/** The clips of each half: people before a fixed camera, traffic, animals, things in a hand, low light, a screen, test patterns. */
export const clipsOf: Readonly<Record<Half, readonly Clip[]>> = {
  tuned: [
    { file: 'intel/asl_again.mkv', from: 0, seconds: 2.4 },
    { file: 'intel/asl_learn.mkv', from: 0, seconds: 1.9 },
    { file: 'intel/car-detection.mp4', from: 0, seconds: 30 },
    { file: 'mdn/flower.mp4', from: 0, seconds: 4.9 },
    { file: 'mei/Issue_515_(java).mp4', from: 0, seconds: 3.5 },
    { file: 'torchcodec/nasa_13013.mp4', from: 0, seconds: 4.4 },
    { file: 'mp4parser/count-video.mp4', from: 0, seconds: 24 },
    { file: 'tmk/pattern-hd-no-bar.mp4', from: 0, seconds: 6 },
    { file: 'mediabunny/frames.webm', from: 0, seconds: 3.2 },
    { file: 'pyscenedetect/testvideo.mp4', from: 1.2, seconds: 4.6 },
  ],
  'held-out': [
    { file: 'intel/asl_book.mkv', from: 0, seconds: 3.5 },
    { file: 'intel/asl_brother.mkv', from: 0, seconds: 2.0 },
    { file: 'intel/bottle-detection.mp4', from: 0, seconds: 39 },
    { file: 'mei/with-gps.mov', from: 0, seconds: 3.9 },
    { file: 'photoprism/earth.avi', from: 0, seconds: 29 },
    { file: 'tmk/doorknob-hd-no-bar.mp4', from: 0, seconds: 3.9 },
    { file: 'tika/testWMV_WMV2.wmv', from: 0, seconds: 5.3 },
    { file: 'thorn/v1.m4v', from: 0, seconds: 4.8 },
    { file: 'mediabunny/cursed-vfr.mp4', from: 0, seconds: 8 },
    { file: 'pyscenedetect/testvideo.mp4', from: 14.4, seconds: 3 },
    { file: 'bento4/video-h264-001.mp4', from: 0, seconds: 3.4 },
  ],
}
