import type { Omitted } from '../../domain/evidence.ts'
import type { LocaleTag } from '../../domain/id.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import { maxSoundSeconds } from '../analysis/decode-limits.ts'
import type { MediumRecord } from '../ports/case-store.ts'

/** What the limits of decoding left out of one medium, a whole sentence for each; empty where everything was taken. */
export function leftOut(locale: LocaleTag, record: Pick<MediumRecord, 'facts' | 'ledger'>): string[] {
  return kindsLeftOut(record).map((kind) => leftOutWords[kind](locale, record))
}

/** The same without numbers, so that media of one kind can stand together: what was left out, and why. */
export function leftOutInShort(locale: LocaleTag, record: Pick<MediumRecord, 'facts'>): { what: string; why: string }[] {
  return kindsLeftOut(record).map((kind) => ({
    what: formatMessage(locale, `report.beyond-${kind}`),
    why: formatMessage(locale, `report.beyond-${kind}-why`, { minutes: maxSoundSeconds / 60 }),
  }))
}

function kindsLeftOut({ facts }: Pick<MediumRecord, 'facts'>): (keyof Omitted)[] {
  if (facts === null) return []
  const { stills, sound, pictures } = facts.omitted
  return [
    ...(stills > 0 ? (['stills'] as const) : []),
    ...(sound ? (['sound'] as const) : []),
    ...(pictures > 0 ? (['pictures'] as const) : []),
  ]
}

type Words = (locale: LocaleTag, record: Pick<MediumRecord, 'facts' | 'ledger'>) => string

const leftOutWords = {
  stills: (locale, { facts, ledger }) => {
    const count = facts?.omitted.stills ?? 0
    return formatMessage(locale, 'report.left-out-stills', { count, limit: (ledger?.entries.length ?? count) - count })
  },
  sound: (locale) => formatMessage(locale, 'report.left-out-sound', { minutes: maxSoundSeconds / 60 }),
  pictures: (locale, { facts }) => formatMessage(locale, 'report.left-out-pictures', { count: facts?.omitted.pictures ?? 0 }),
} as const satisfies Record<keyof Omitted, Words>
