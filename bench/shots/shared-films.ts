import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { KnownFilm, KnownTransition } from './truth.ts'

const truth = z.object({
  videos: z.array(
    z.object({
      file: z.string(),
      transitions: z.array(
        z.object({
          type: z.string(),
          frame: z.number().optional(),
          first: z.number().optional(),
          last: z.number().optional(),
          at: z.array(z.number()).optional(),
        }),
      ),
    }),
  ),
})

/** How far from a point at which two fades meet a boundary may lie, in frames: half way to the next in `fades.mp4`. */
const fadeReach = 21

/**
 * What `testvideo.mp4` holds, by the mean brightness of each frame: its pictures come and go at once at 30 and 180, and in ramps after.
 * The frames told with it are those of a detector of 2014, some frames off, and only of where scenes are dark.
 */
const testVideo: readonly KnownTransition[] = [
  { kind: 'cut', first: 30, last: 30 },
  { kind: 'cut', first: 180, last: 180 },
  { kind: 'fade', first: 211, last: 241 },
  { kind: 'fade', first: 332, last: 361 },
  { kind: 'fade', first: 396, last: 426 },
  { kind: 'fade', first: 664, last: 695 },
]

/** The films of the test data whose transitions are known. */
export function sharedFilms(data: string): KnownFilm[] {
  const { videos } = truth.parse(JSON.parse(readFileSync(join(data, 'shots', 'shots.json'), 'utf8')))
  return videos.map(({ file, transitions }) => {
    const name = file.split('/').at(-1) ?? file
    const known = transitions.filter(({ type }) => type !== 'black').flatMap(knownTransitions)
    return { name, path: join(data, file), transitions: name === 'testvideo.mp4' ? testVideo : known }
  })
}

function knownTransitions({
  type,
  frame,
  first,
  last,
  at,
}: z.infer<typeof truth>['videos'][number]['transitions'][number]): KnownTransition[] {
  const kind = type.startsWith('fade') ? 'fade' : type === 'cut' ? 'cut' : 'dissolve'
  if (frame !== undefined) return [{ kind, first: frame, last: frame }]
  if (first !== undefined && last !== undefined) return [{ kind, first, last }]
  return (at ?? []).map((middle) => ({ kind, first: middle - fadeReach, last: middle + fadeReach - 1 }))
}
