import type { MediaKind } from '../../domain/evidence.ts'

/** The places in line: photos before sound before films, which come after the first looks at long ones. */
const turns = { other: 0, image: 1, audio: 2, look: 3, video: 4 } satisfies Record<MediaKind | 'look', number>

/** The place in line of the first look at a long film. */
export const turnOfLooks = turns.look

/** The place in line of media of a kind. */
export function turnOf(kind: MediaKind): number {
  return turns[kind]
}
