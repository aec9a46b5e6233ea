import { createHash } from 'node:crypto'
import { samePlaces } from '../../analysis/appearance/same-place.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { LocaleTag } from '../../domain/id.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import { vocabularyVersion } from '../../domain/vocabulary.ts'
import { localeData } from '../../language/locales/locale-table.ts'
import { planDescription, plannerVersion } from '../../language/plan/plan-description.ts'
import type { PlanInput } from '../../language/plan/plan-input.ts'
import { realize, realizerVersion } from '../../language/realize/realize.ts'
import type { MediumDraft, MediumRecord } from '../ports/case-store.ts'

/** What only the whole case can tell of one medium. */
export type DraftContext = PlanInput['caseContext']

/** Nothing is known of other media yet. */
export const alone: DraftContext = { stack: null, stackOthers: 0, faceGroups: [], likeFilms: [] }

/** Makes drafts in the given languages. */
export interface DraftMaker {
  make(record: MediumRecord, context: DraftContext): MediumDraft
  /** The digest of all that a draft depends on beside the findings: as long as it is the same, so is the draft. */
  basis(context: DraftContext): string
}

/** A maker of drafts; what is the same for every draft is computed once. */
export function createDraftMaker(locales: readonly LocaleTag[]): DraftMaker {
  const words = locales.map((locale) => [locale, digest(localeData(locale))])
  const rules = { planner: plannerVersion, vocabulary: vocabularyVersion, realizer: realizerVersion, words }
  const basis = (context: DraftContext) => digest({ rules, context })
  return {
    basis,
    make: (record, context) => {
      const description = planDescription(planInput(record, context))
      const texts = locales.map((locale) => {
        const { passages } = realize(description, locale)
        return {
          locale,
          text: passages.map((passage) => passage.sentences.map(({ text }) => text).join(punctuationOf(locale).gap)).join('\n'),
        }
      })
      return { description, texts, stack: context.stack, basis: basis(context) }
    },
  }
}

function digest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

function planInput(record: MediumRecord, caseContext: DraftContext): PlanInput {
  return {
    mediaId: record.medium.sha256,
    facts: record.facts,
    capture: record.capture,
    ledger: record.ledger,
    observations: record.observations,
    damaged: record.facts?.damaged ?? false,
    firstLook: record.firstLook,
    samePlaces: record.ledger === null || record.firstLook ? [] : samePlaces(record.ledger, record.observations),
    caseContext,
  }
}
