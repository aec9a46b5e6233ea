import type { MediumRecord } from '../../application/ports/case-store.ts'
import type { PassageShown } from '../../contract/media.ts'
import type { Description, Passage, Sentence } from '../../domain/description.ts'
import type { LocaleTag } from '../../domain/id.ts'
import type { Ledger } from '../../domain/timeline.ts'
import { copyTime } from './copy-time.ts'

/** Turns claims into sentences of one language, passage by passage. */
export type Realize = (description: Description, locale: LocaleTag) => readonly RealizedPassage[]

export interface RealizedPassage {
  readonly passage: Passage
  readonly sentences: readonly Sentence[]
}

/** In which language text is drafted, and how. */
export interface Draft {
  readonly locale: LocaleTag
  readonly realize: Realize
}

/** The drafted text of a medium in one language, with the time range of each shot; empty while nothing is drafted. */
export function draftedPassages(record: MediumRecord, { realize, locale }: Draft): PassageShown[] {
  if (record.description === null) return []
  return realize(record.description, locale).map(({ passage, sentences }) => ({
    ...(passage.of === 'shot' ? shotSpan(record.ledger, passage.shot) : { shot: null, from: null, to: null }),
    sentences: sentences.map(({ text, claims }) => ({ text, claims: [...claims] })),
  }))
}

function shotSpan(ledger: Ledger | null, index: number): Pick<PassageShown, 'shot' | 'from' | 'to'> {
  const shot = ledger?.shots.find((candidate) => candidate.index === index)
  return { shot: index, from: shot ? copyTime(shot.from) : null, to: shot ? copyTime(shot.to) : null }
}
