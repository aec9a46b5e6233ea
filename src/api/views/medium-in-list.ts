import type { MediumRecord } from '../../application/ports/case-store.ts'
import type { MediumInList, PassageShown } from '../../contract/media.ts'
import type { LocaleTag } from '../../domain/id.ts'
import { draftedPassages } from './drafted-text.ts'
import { mediumBasics } from './medium-basics.ts'
import { textHits } from './text-hits.ts'

// Enough for four lines on a wide screen; the whole text is one step away.
const longestExcerpt = 700

/** A medium as one entry of a list: its text in short, and where the searched words occur in its shots. */
export function mediumInList(record: MediumRecord, locale: LocaleTag, words: string): MediumInList {
  const passages = draftedPassages(record, locale)
  return {
    ...mediumBasics(record),
    path: record.files[0]?.path ?? null,
    paths: record.files.length,
    shots: record.ledger?.shots.length ?? 0,
    text: excerpt(passages, words),
    hits: textHits(passages, words),
  }
}

// The whole comes first, then its shots; a search tells the shots that match apart.
function excerpt(passages: readonly PassageShown[], words: string): string {
  const whole = passages.filter((passage) => passage.shot === null)
  const shots = passages.filter((passage) => passage.shot !== null)
  const told = words.trim() !== '' && whole.length > 0 ? whole : [...whole, ...shots]
  const text = told.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text)).join(' ')
  return text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt).replace(/\s+\S*$/, '')} …`
}
