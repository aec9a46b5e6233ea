import type { FrameRequest } from '../../application/ports/media-decoder.ts'
import { childProblem, isForgetful } from './child-problem.ts'
import { type CrcLine, crcLines } from './crc-lines.ts'
import type { DecoderChild } from './decoder-child.ts'
import { rawFrames } from './raw-frames.ts'

/** What a process tells that goes from place to place: its pictures in the order of the places, and the line of each. */
export interface SoughtPictures {
  readonly pictures: readonly Uint8Array[]
  readonly lines: readonly CrcLine[]
}

/**
 * At most so many; null where there are more, so that which is which is not told, or where the decoder had a complaint that matters. Being held up to
 * its limits is a Problem.
 */
export async function soughtPictures(
  child: Pick<DecoderChild, 'output' | 'side' | 'end'>,
  { width, height }: Pick<FrameRequest, 'width' | 'height'>,
  most: { readonly pictures: number; readonly lines: number },
): Promise<SoughtPictures | null> {
  const lines: CrcLine[] = []
  const told = crcLines(child.side, (line) => {
    if (lines.length <= most.lines) lines.push(line)
  })
  const pictures: Uint8Array[] = []
  for await (const data of rawFrames(child.output, width * height * 3)) {
    if (pictures.length >= most.pictures) return null
    pictures.push(data.slice())
  }
  await told
  const end = await child.end
  const problem = childProblem(end)
  if (problem !== null && end.reason !== 'exit') throw problem
  const isSound = problem === null || isForgetful(end)
  return isSound && lines.length <= most.lines ? { pictures, lines } : null
}
