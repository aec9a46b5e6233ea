import type { Sentence } from '../../domain/description.ts'
import type { LocaleTag } from '../../domain/id.ts'
import type { Shot } from '../../domain/timeline.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { RealizedPassage } from '../../language/realize/realized-description.ts'
import type { MediumRecord } from '../ports/case-store.ts'
import { decidedBasis, type Verified } from './decided-basis.ts'
import type { ReportPassage, ReportSentence } from './report-document.ts'
import type { ReportContext } from './report-input.ts'
import { type Ground, groundOf, shownBasis } from './sentence-basis.ts'
import { shownSpan } from './shown-time.ts'
import { visibleSentence } from './visible-text.ts'

/** The description of a medium; its sentences are numbered `.1`, `.2` … until the medium has its own number. */
export function mediumPassages(context: ReportContext, record: MediumRecord, verified: Verified | null = null): ReportPassage[] {
  if (record.description === null) return []
  const { passages } = context.realize(record.description, context.locale)
  const ground = groundOf(record)
  let told = 0
  return passages.map((passage) => {
    const sentences = passage.sentences.map((sentence) =>
      shownSentence(context.locale, { sentence, ground, verified, number: `.${++told}` }),
    )
    return { ...passageHead(context.locale, passage, passages.length > 1 ? record : null), sentences }
  })
}

interface SentenceToShow {
  readonly sentence: Sentence
  readonly ground: Ground
  readonly verified: Verified | null
  readonly number: string
}

function shownSentence(locale: LocaleTag, { sentence, ground, verified, number }: SentenceToShow): ReportSentence {
  const claims = sentence.claims.map((id) => ({ text: id }))
  const people = verified === null ? [] : decidedBasis(locale, sentence, verified)
  const basis = [shownBasis(locale, sentence, ground), ...people].join(' · ')
  return { number, text: visibleSentence(sentence.text), claims, basis }
}

/** A description of one passage needs no heading: `record` is null then. */
function passageHead(
  locale: LocaleTag,
  { passage }: RealizedPassage,
  record: MediumRecord | null,
): Pick<ReportPassage, 'heading' | 'time'> {
  if (record === null) return { heading: null, time: null }
  if (passage.of === 'summary') return { heading: formatMessage(locale, 'report.whole-medium'), time: null }
  const shot = record.ledger?.shots[passage.shot]
  const heading = formatMessage(locale, 'report.shot', { number: passage.shot + 1 })
  return { heading, time: shot === undefined ? null : shotTime(locale, shot) }
}

function shotTime(locale: LocaleTag, shot: Shot): string {
  const frames = formatMessage(locale, 'report.frame-range', { first: shot.firstFrame, last: shot.lastFrame })
  return `${shownSpan(locale, shot.from, shot.to)} · ${frames}`
}
