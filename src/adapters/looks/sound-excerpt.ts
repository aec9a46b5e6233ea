import { quietSound } from '../../analysis/tiers/quiet-sound.ts'
import { mostLookSeconds, type RenderedLook, type SoundLook } from '../../application/ports/look-renderer.ts'
import type { DecodeLimits } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { seconds } from '../../domain/timeline.ts'
import { childProblem } from '../media/child-problem.ts'
import { collectSound } from '../media/collect-sound.ts'
import { inputOfChild, startDecoder } from '../media/decoder-child.ts'
import { stretchOfSound } from './ffmpeg-look-arguments.ts'

const sampleRate = 16_000

/** A medium with sound and what reads it. */
export interface SoundReading {
  readonly ffmpeg: string
  readonly path: string
  readonly limits: DecodeLimits
  readonly signal: AbortSignal
}

/** A stretch of the sound alone: one channel, quiet, evened out, without peaks. */
export async function soundExcerpt({ ffmpeg, path, limits, signal }: SoundReading, { span }: SoundLook): Promise<RenderedLook> {
  const from = Math.max(0, seconds(span.from))
  const stretch = { from, seconds: Math.min(mostLookSeconds, seconds(span.to) - from) }
  const args = stretchOfSound(inputOfChild(path), stretch, limits)
  await using child = await startDecoder(path, { command: ffmpeg, args, reservedBytes: 0 }, limits, signal)
  child.side.resume()
  const heard = await collectSound(child.output, { expected: stretch.seconds, most: Math.ceil(stretch.seconds) })
  const problem = childProblem(await child.end)
  const samples = heard.samples.subarray(0, Math.round(stretch.seconds * sampleRate))
  if (samples.length === 0) throw problem ?? new Problem('content-broken', 'no sound in this stretch')
  return { type: 'audio/wav', bytes: wave(quietSound(samples, sampleRate)), seconds: samples.length / sampleRate }
}

/** One channel of 16-bit samples as a WAV file. */
function wave(samples: Int16Array): Uint8Array {
  const head = Buffer.alloc(44)
  const bytes = samples.length * 2
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + bytes, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(sampleRate, 24)
  head.writeUInt32LE(sampleRate * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(bytes, 40)
  const body = Buffer.alloc(bytes)
  for (const [at, sample] of samples.entries()) body.writeInt16LE(sample, at * 2)
  return Buffer.concat([head, body])
}
