import type { ConsoleWord } from '../../contract/console-words.ts'
import type { Box } from '../../domain/timeline.ts'

type PlaceWord = Extract<ConsoleWord, `place-${string}`>

const words: readonly (readonly PlaceWord[])[] = [
  ['place-top-left', 'place-top', 'place-top-right'],
  ['place-left', 'place-middle', 'place-right'],
  ['place-bottom-left', 'place-bottom', 'place-bottom-right'],
]

// From this share of the picture on, a part of it is no longer worth naming.
const nearlyAll = 0.6

/** The word for where a box lies in the picture: one of nine parts by its centre, or the whole. */
export function placeInPicture(box: Box): PlaceWord {
  if (box.width * box.height >= nearlyAll) return 'place-all'
  const column = third(box.x + box.width / 2)
  const row = third(box.y + box.height / 2)
  return words[row]?.[column] ?? 'place-middle'
}

function third(fraction: number): number {
  return Math.min(2, Math.max(0, Math.floor(fraction * 3)))
}
