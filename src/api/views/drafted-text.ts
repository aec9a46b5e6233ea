import type { MediumInShort } from '../../application/ports/case-store.ts'
import type { PassageShown } from '../../contract/media.ts'
import type { LocaleTag } from '../../domain/id.ts'
import type { Ledger } from '../../domain/timeline.ts'
import { realize } from '../../language/realize/realize.ts'
import { copyTime } from './copy-time.ts'

/** The drafted text of a medium in one language, with the time range of each shot; empty while nothing is drafted. */
export function draftedPassages(record: Pick<MediumInShort, 'description' | 'ledger'>, locale: LocaleTag): PassageShown[] {
  if (record.description === null) return []
  return realize(record.description, locale).passages.map(({ passage, sentences }) => ({
    ...(passage.of === 'shot' ? shotSpan(record.ledger, passage.shot) : { shot: null, from: null, to: null }),
    sentences: sentences.map(({ text, claims }) => ({ text, claims: [...claims] })),
  }))
}

function shotSpan(ledger: Ledger | null, index: number): Pick<PassageShown, 'shot' | 'from' | 'to'> {
  const shot = ledger?.shots.find((candidate) => candidate.index === index)
  return { shot: index, from: shot ? copyTime(shot.from) : null, to: shot ? copyTime(shot.to) : null }
}
