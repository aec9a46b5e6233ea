import type { MediumInShort } from '../../application/ports/case-store.ts'
import type { MediumInList, PassageShown } from '../../contract/media.ts'
import type { LocaleTag } from '../../domain/id.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import { draftedPassages } from './drafted-text.ts'
import { mediumBasics } from './medium-basics.ts'
import { textHits } from './text-hits.ts'

// Enough for four lines on a wide screen; the whole text is one step away.
const longestExcerpt = 700

/** A medium as one entry of a list: its text in short, and where the searched words occur in its shots. */
export function mediumInList(record: MediumInShort, locale: LocaleTag, words: string): MediumInList {
  const passages = draftedPassages(record, locale)
  return {
    ...mediumBasics(record),
    path: record.files[0]?.path ?? null,
    paths: record.files.length,
    shots: record.ledger?.shots.length ?? 0,
    text: excerpt(passages, words, locale),
    hits: textHits(passages, words),
  }
}

// The whole comes first, then its shots; a search tells the shots that match apart.
function excerpt(passages: readonly PassageShown[], words: string, locale: LocaleTag): string {
  const whole = passages.filter((passage) => passage.shot === null)
  const shots = passages.filter((passage) => passage.shot !== null)
  const told = words.trim() !== '' && whole.length > 0 ? whole : [...whole, ...shots]
  const { gap } = punctuationOf(locale)
  const text = told.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text)).join(gap)
  if (text.length <= longestExcerpt) return text
  // Without spaces there are no words to cut between: the last one stands far before the end, or nowhere.
  return `${gap === '' ? shortened(text) : text.slice(0, longestExcerpt).replace(/\s+\S*$/, '')}${gap}…`
}

const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Cut before the first character that does not fit whole. */
function shortened(text: string): string {
  const fitting = Array.from(clusters.segment(text)).findLast(({ index, segment }) => index + segment.length <= longestExcerpt)
  return fitting === undefined ? '' : text.slice(0, fitting.index + fitting.segment.length)
}
