import type { EvidenceFile } from '../../domain/evidence.ts'
import type { ExhibitId, StackId } from '../../domain/id.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { MediumRecord } from '../ports/case-store.ts'
import { mediumFacts } from './medium-facts.ts'
import { mediumPassages } from './medium-passages.ts'
import type { ReportMedium, ReportPassage, ReportUnreadable } from './report-document.ts'
import type { ReportContext } from './report-input.ts'
import { shownAnalysis, shownPlace, shownProblem, shownRunProblem } from './report-parts.ts'
import { visibleName } from './visible-text.ts'

/** A medium as the report tells it, before it has its number; the record it was made of is let go. */
export interface DraftMedium {
  readonly id: string
  readonly stack: StackId | null
  /** Where it lies first: place of the exhibit in the case, and path. */
  readonly first: readonly [exhibit: number, path: string]
  readonly files: readonly EvidenceFile[]
  readonly body: Omit<ReportMedium, 'number' | 'heading'>
  readonly undone: readonly { readonly analyzer: string; readonly reason: ReportMedium['problems'][number] }[]
  /** Whether nothing could be read, so that it stands in the list of such files and not among the descriptions. */
  readonly unread: boolean
}

/** The report's own view of one record. */
export function draftMedium(context: ReportContext, record: MediumRecord): DraftMedium {
  const order = [...context.exhibits.keys()]
  const files = [...record.files].sort((a, b) => byPlace(placeOf(order, a), placeOf(order, b)))
  const [head] = files
  return {
    id: record.medium.sha256,
    stack: record.stack,
    first: head === undefined ? [order.length, record.medium.sha256] : placeOf(order, head),
    files,
    body: bodyOf(context, record, files),
    undone: record.runs.flatMap((run) => {
      const reason = shownRunProblem(context.locale, run.outcome)
      return reason === null ? [] : [{ analyzer: run.analyzer, reason }]
    }),
    unread: record.outcome === 'unreadable' || record.outcome === 'unsupported',
  }
}

/** Order of exhibits, then of paths by code unit: the same on every machine. */
export function byPlace(a: DraftMedium['first'], b: DraftMedium['first']): number {
  return a[0] - b[0] || (a[1] < b[1] ? -1 : Number(a[1] > b[1]))
}

/** The medium under its number; `others` are the numbers of those that show the same. */
export function numberedMedium(
  context: ReportContext,
  draft: DraftMedium,
  { number, others }: { number: number; others: readonly number[] },
): ReportMedium {
  const { locale } = context
  const same = others.map((other) => formatMessage(locale, 'report.medium', { number: other })).join(', ')
  const extra = same === '' ? [] : [{ label: formatMessage(locale, 'report.same-label'), value: same }]
  return {
    ...draft.body,
    number,
    heading: formatMessage(locale, 'report.medium', { number }),
    facts: [...draft.body.facts, ...extra],
    passages: draft.body.passages.map((passage) => numberedPassage(passage, number)),
  }
}

/** The medium as an entry of the files that could not be read. */
export function unreadMedium(draft: DraftMedium, number: number): ReportUnreadable {
  const [type, size] = draft.body.facts
  const { places, hashes, outcome, problems } = draft.body
  return { number, places, type: type?.value ?? null, size: size?.value ?? null, hashes, outcome, problems }
}

function numberedPassage(passage: ReportPassage, number: number): ReportPassage {
  return { ...passage, sentences: passage.sentences.map((sentence) => ({ ...sentence, number: `${number}${sentence.number}` })) }
}

function placeOf(order: readonly ExhibitId[], file: EvidenceFile): DraftMedium['first'] {
  return [order.indexOf(file.exhibit), file.path]
}

function bodyOf(context: ReportContext, record: MediumRecord, files: readonly EvidenceFile[]): DraftMedium['body'] {
  const { locale } = context
  const { kind, sha256, sha1, md5 } = record.medium
  return {
    kind: formatMessage(locale, `report.kind-${kind}`),
    name: visibleName(files[0]?.path.split('/').at(-1) ?? sha256),
    outcome: formatMessage(locale, `report.outcome-${record.outcome ?? 'waiting'}`),
    places: files.map((file) => shownPlace(context, file)),
    facts: mediumFacts(locale, record),
    hashes: { sha256, sha1, md5 },
    passages: mediumPassages(context, record),
    problems: record.problems.map((problem) => shownProblem(locale, problem)),
    failures: failuresOf(context, record),
  }
}

function failuresOf(context: ReportContext, record: MediumRecord): ReportMedium['failures'] {
  return record.runs.flatMap(({ analyzer, outcome }) => {
    if (outcome.outcome !== 'failed') return []
    const { code, reason } = outcome
    return [{ analysis: shownAnalysis(context, analyzer), problem: shownProblem(context.locale, { code, detail: reason }) }]
  })
}
