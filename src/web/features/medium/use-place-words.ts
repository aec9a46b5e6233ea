import type { PlaceInMedium } from '../../../contract/parts.ts'
import { preciseTime } from '../../lib/format-time.ts'
import { placeInPicture } from '../../lib/place-in-picture.ts'
import { useWords } from '../interface/words-context.tsx'

/** Where something was seen or heard, in words: the part of the picture, then the time. */
export function usePlaceWords(where: PlaceInMedium): readonly string[] {
  const { say, formats } = useWords()
  if (where.on === 'media') return []
  if (where.on === 'span') return [say('between', { from: preciseTime(where.from, formats), to: preciseTime(where.to, formats) })]
  if (where.on === 'frame') return [say('at-time', { time: preciseTime(where.at, formats) })]
  const part = say(placeInPicture(where.box))
  return where.at === null ? [part] : [part, say('at-time', { time: preciseTime(where.at, formats) })]
}
