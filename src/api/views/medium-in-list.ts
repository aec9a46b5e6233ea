import type { MediumRecord } from '../../application/ports/case-store.ts'
import type { MediumInList, PassageShown } from '../../contract/media.ts'
import { type Draft, draftedPassages } from './drafted-text.ts'
import { mediumBasics } from './medium-basics.ts'
import { textHits } from './text-hits.ts'

// Enough for four lines on a wide screen; the whole text is one step away.
const longestExcerpt = 700

/** A medium as one entry of a list: its text in short, and where the searched words occur in its shots. */
export function mediumInList(record: MediumRecord, draft: Draft, words: string): MediumInList {
  const passages = draftedPassages(record, draft)
  return {
    ...mediumBasics(record),
    path: record.files[0]?.path ?? null,
    paths: record.files.length,
    shots: record.ledger?.shots.length ?? 0,
    text: excerpt(passages),
    hits: textHits(passages, words),
  }
}

function excerpt(passages: readonly PassageShown[]): string {
  const summary = passages.filter((passage) => passage.shot === null)
  const told = summary.length > 0 ? summary : passages
  const text = told.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text)).join(' ')
  return text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt).replace(/\s+\S*$/, '')} …`
}
