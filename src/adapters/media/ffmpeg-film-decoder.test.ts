import { describe, expect, test } from 'vitest'
import { filmDecoderContract } from '../../../test/contracts/film-decoder.ts'
import { findCommand } from '../sandbox/find-command.ts'
import { timingFlags } from './ffmpeg-arguments.ts'
import { createFfmpegFilmDecoder } from './ffmpeg-film-decoder.ts'

describe.skipIf(findCommand('ffmpeg') === null)('the ffmpeg command', () => filmDecoderContract(createFfmpegFilmDecoder))

test.each([
  ['4.4.2', ['-vsync', '0'], '-1'],
  ['5.1.9-0+deb12u1', ['-fps_mode', 'passthrough'], '-1'],
  ['6.0', ['-fps_mode', 'passthrough'], '-1'],
  ['6.1.1-3ubuntu5', ['-fps_mode', 'passthrough'], 'demux'],
  ['8.0', ['-fps_mode', 'passthrough'], 'demux'],
  ['N-118000-gabcdef', ['-fps_mode', 'passthrough'], 'demux'],
])('ffmpeg %s is called with flags that it knows', (version, passthrough, demuxTimeBase) => {
  expect(timingFlags(version)).toEqual({ passthrough, demuxTimeBase })
})
