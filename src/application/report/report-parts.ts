import { translationReasons } from '../../analysis/translation/translation.ts'
import type { EvidenceFile } from '../../domain/evidence.ts'
import type { LocaleTag } from '../../domain/id.ts'
import type { RunOutcome } from '../../domain/observation.ts'
import type { ProblemRecord } from '../../domain/problem.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import { formatTag } from '../../language/format-tag.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import { problemWords } from '../../language/interface/problem-words.ts'
import type { ReportPlace, ReportProblem } from './report-document.ts'
import type { ReportContext } from './report-input.ts'
import { visibleName } from './visible-text.ts'

/** A problem in words, with its technical detail. */
export function shownProblem(locale: LocaleTag, problem: ProblemRecord): ReportProblem {
  const plain = problem.detail === null ? undefined : details.get(problem.detail)
  if (plain !== undefined) return { text: formatMessage(locale, `report.${plain}`), detail: null }
  return { text: problemWords(locale, problem.code).happened, detail: problem.detail === null ? null : shownDetail(locale, problem.detail) }
}

/** What a library said stays in its own words, and is marked as such. */
function shownDetail(locale: LocaleTag, detail: string): string {
  // A code, a name or a number is of no language.
  return formatMessage(locale, /\p{L}\s+\p{L}/u.test(detail) ? 'report.detail-english' : 'report.detail', { detail: visibleName(detail) })
}

/** The details that say more plainly than their problem what happened, in words. */
const details: ReadonlyMap<string, 'detail-picture-parts' | 'detail-no-frame'> = new Map([
  ['parts of the picture are missing', 'detail-picture-parts'],
  ['no frame came out', 'detail-no-frame'],
])

/** Why an analysis gave nothing, in words; null where it was done. */
export function shownRunProblem(locale: LocaleTag, outcome: RunOutcome): ReportProblem | null {
  if (outcome.outcome === 'done') return null
  if (outcome.outcome === 'failed') return shownProblem(locale, { code: outcome.code, detail: outcome.reason })
  const plain = reasons.get(outcome.reason)
  if (plain !== undefined) return { text: formatMessage(locale, `report.${plain}`), detail: null }
  return { text: formatMessage(locale, 'report.not-applicable'), detail: shownDetail(locale, outcome.reason) }
}

/** What analyzers state most often as their reason, in words. */
const reasons: ReadonlyMap<
  string,
  | 'no-picture'
  | 'no-sound'
  | 'no-motion'
  | 'no-hash'
  | 'no-speech'
  | 'no-words'
  | 'own-language'
  | 'untranslated-language-unknown'
  | 'untranslated-unsupported'
> = new Map([
  ['no picture', 'no-picture'],
  ['no sound', 'no-sound'],
  ['no speech', 'no-speech'],
  ['no motion was measured', 'no-motion'],
  ['no frame was hashed', 'no-hash'],
  [translationReasons.noWords, 'no-words'],
  [translationReasons.ownLanguage, 'own-language'],
  [translationReasons.notToTell, 'untranslated-language-unknown'],
  [translationReasons.unsupported, 'untranslated-unsupported'],
])

/** Number of bytes, exactly. */
export function shownBytes(locale: LocaleTag, bytes: number): string {
  return formatMessage(locale, 'report.bytes', { bytes })
}

/** Where a file lies: the exhibit as the report names it, and the path in it. */
export function shownPlace(context: ReportContext, file: EvidenceFile): ReportPlace {
  const label = context.exhibits.get(file.exhibit)?.label ?? file.exhibit
  return { exhibit: formatMessage(context.locale, 'report.exhibit', { label }), path: visibleName(file.path) }
}

/** What an analyzer looks for, in words; its id where it is not known here. */
export function shownAnalysis(context: Pick<ReportContext, 'locale' | 'analyzers'>, analyzer: string): string {
  const kinds = context.analyzers.get(analyzer)?.makes ?? []
  if (kinds.length === 0) return analyzer
  const words = kinds.map((kind) => formatMessage(context.locale, `report.kind-of-${kind}`))
  const listed = new Intl.ListFormat(formatTag(context.locale), { type: 'conjunction' }).format(words)
  const { open, close } = punctuationOf(context.locale)
  return listed === analyzer ? listed : `${listed}${open}${analyzer}${close}`
}
