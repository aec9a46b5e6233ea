import type { EvidenceFile } from '../../domain/evidence.ts'
import type { ExhibitId, StackId } from '../../domain/id.ts'
import { problemsOf } from '../../domain/problems-of-medium.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { MediumRecord } from '../ports/case-store.ts'
import type { Verified } from './decided-basis.ts'
import { mediumFacts } from './medium-facts.ts'
import { mediumPassages } from './medium-passages.ts'
import type { ReportMedium, ReportPassage, ReportUnreadable } from './report-document.ts'
import type { ReportContext } from './report-input.ts'
import { shownPlace, shownProblem } from './report-parts.ts'
import { type Undone, undoneOf } from './undone.ts'
import { visibleName } from './visible-text.ts'

/** A medium as the report tells it, before it has its number; the record it was made of is let go. */
export interface DraftMedium {
  readonly id: string
  readonly stack: StackId | null
  /** Where it lies first: place of the exhibit in the case, and path. */
  readonly first: readonly [exhibit: number, path: string]
  readonly files: readonly EvidenceFile[]
  readonly body: Omit<ReportMedium, 'number' | 'heading' | 'failures'>
  readonly undone: readonly Undone[]
  /** Ids of the analyzers that apply to it, whether they were done or not. */
  readonly applying: ReadonlySet<string>
  /** Whether nothing could be read, so that it stands in the list of such files and not among the descriptions. */
  readonly unread: boolean
}

/** The report's own view of one record. */
export function draftMedium(context: ReportContext, record: MediumRecord, verified: Verified | null = null): DraftMedium {
  const order = [...context.exhibits.keys()]
  const files = [...record.files].sort((a, b) => byPlace(placeOf(order, a), placeOf(order, b)))
  const [head] = files
  const undone = undoneOf(context, record)
  return {
    id: record.medium.sha256,
    stack: record.stack,
    first: head === undefined ? [order.length, record.medium.sha256] : placeOf(order, head),
    files,
    body: { ...bodyOf(context, record, files), passages: mediumPassages(context, record, verified) },
    undone,
    applying: applying(record, undone),
    unread: record.outcome === 'unreadable' || record.outcome === 'unsupported',
  }
}

/** Order of exhibits, then of paths by code unit: the same on every machine. */
export function byPlace(a: DraftMedium['first'], b: DraftMedium['first']): number {
  return a[0] - b[0] || (a[1] < b[1] ? -1 : Number(a[1] > b[1]))
}

/** The medium under its number; `others` show the same and hold `together` what is said there, `undone` is what it tells of itself. */
export function numberedMedium(
  context: ReportContext,
  draft: DraftMedium,
  { number, others, undone, together }: { number: number; others: readonly number[]; undone: readonly Undone[]; together: string | null },
): ReportMedium {
  const { locale } = context
  const same = others.map((other) => formatMessage(locale, 'report.medium', { number: other })).join(punctuationOf(locale).item)
  const extra = [
    ...(same === '' ? [] : [{ label: formatMessage(locale, 'report.same-label'), value: same }]),
    ...(same === '' || together === null ? [] : [{ label: formatMessage(locale, 'report.together-label'), value: together }]),
  ]
  return {
    ...draft.body,
    number,
    heading: formatMessage(locale, 'report.medium', { number }),
    facts: [...draft.body.facts, ...extra],
    passages: draft.body.passages.map((passage) => numberedPassage(passage, number)),
    failures: undone.map(({ analysis, reason }) => ({ analysis, problem: reason })),
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

function bodyOf(context: ReportContext, record: MediumRecord, files: readonly EvidenceFile[]): Omit<DraftMedium['body'], 'passages'> {
  const { locale } = context
  const { kind, sha256, sha1, md5 } = record.medium
  return {
    kind: formatMessage(locale, `report.kind-${kind}`),
    name: visibleName(files[0]?.path.split('/').at(-1) ?? sha256),
    outcome: formatMessage(locale, `report.outcome-${record.outcome ?? 'waiting'}`),
    places: files.map((file) => shownPlace(context, file)),
    facts: mediumFacts(locale, record),
    hashes: { sha256, sha1, md5 },
    problems: problemsOf({ problems: record.problems, files }).map((problem) => shownProblem(locale, problem)),
  }
}

function applying({ runs }: MediumRecord, undone: readonly Undone[]): Set<string> {
  const none = new Set(undone.filter(({ why }) => why === 'not-applicable').map(({ analyzer }) => analyzer))
  const all = [...runs.map(({ analyzer }) => analyzer), ...undone.flatMap(({ analyzer }) => analyzer ?? [])]
  return new Set(all.filter((analyzer) => !none.has(analyzer)))
}
