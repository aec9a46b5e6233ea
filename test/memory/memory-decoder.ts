import { createHash } from 'node:crypto'
import type { Still } from '../../src/analysis/analyzer.ts'
import type { Picture } from '../../src/analysis/pixels/picture.ts'
import type { DecodedMedium, MediaDecoder } from '../../src/application/ports/media-decoder.ts'
import { Problem, type ProblemCode, problemCodes } from '../../src/domain/problem.ts'
import type { Ledger, MediaTime } from '../../src/domain/timeline.ts'

/**
 * Decodes what `memoryEvidence` hands out as path. The second word names the picture, so that two photos of one name look alike;
 * a problem code among the words is what decoding ends with, `damaged` a mark on what it gives.
 */
export const memoryDecoder: MediaDecoder = {
  id: 'memory decoder 1',
  decode: async (path, type) => {
    const [, name = '', ...marks] = path.split(' ')
    const problem = marks.find((mark) => mark in problemCodes)
    if (problem !== undefined) throw new Problem(problem as ProblemCode)
    return decoded(type.kind, name, marks.includes('damaged'))
  },
}

function decoded(kind: DecodedMedium['facts']['kind'], name: string, damaged: boolean): DecodedMedium {
  const [width, height] = kind === 'audio' ? [null, null] : [side, side]
  return {
    look: 'whole',
    facts: {
      kind,
      mimeType: 'image/png',
      container: kind === 'video' ? 'mov' : null,
      width,
      height,
      duration: kind === 'image' ? null : at(60),
      hasPicture: kind !== 'audio',
      hasSound: kind === 'audio',
      damaged,
      decoder: memoryDecoder.id,
    },
    ledger: kind === 'video' ? ledger : null,
    stills: kind === 'audio' ? [] : [stillOf(kind, name)],
    hashTrack: null,
    motion: null,
    sound: null,
    problems: [],
    omitted: { stills: 0, sound: false, pictures: 0 },
  }
}

const side = 64

const at = (pts: number): MediaTime => ({ pts, timeBase: [1, 30] })

const ledger: Ledger = {
  frameCount: 60,
  bound: 0.1,
  entries: [{ firstFrame: 0, lastFrame: 59, from: at(0), to: at(60), still: { frame: 20, at: at(20) }, maxDistance: 0.02, shot: 0 }],
  shots: [{ index: 0, firstFrame: 0, lastFrame: 59, from: at(0), to: at(60), transition: 'start' }],
}

function stillOf(kind: string, name: string): Still {
  const picture = pictureOf(name)
  const place = kind === 'video' ? { at: at(20), frame: 20, entry: 0 } : { at: null, frame: null, entry: null }
  return { ...place, picture, hashPicture: picture }
}

/** A picture of soft waves whose directions and colours follow from a name. */
function pictureOf(name: string): Picture {
  const seed = createHash('sha256').update(name).digest()
  const data = new Uint8Array(side * side * 3)
  for (let index = 0; index < data.length; index += 1) {
    const pixel = Math.floor(index / 3)
    const waves = [0, 1, 2, 3].map((wave) => {
      const [across = 0, down = 0] = [seed[wave * 4], seed[wave * 4 + 1]]
      return Math.sin(((pixel % side) * across + Math.floor(pixel / side) * down) / 1500 + wave)
    })
    data[index] = 128 + 30 * waves.reduce((sum, value) => sum + value, 0)
  }
  return { width: side, height: side, data }
}
