import type { EvidenceFile, Hashes } from '../../domain/evidence.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import { byPlace, type DraftMedium } from './draft-medium.ts'
import type { ReportExhibit, ReportFile, ReportUnreadable } from './report-document.ts'
import type { ReportContext } from './report-input.ts'
import { shownBytes, shownPlace, shownProblem } from './report-parts.ts'
import { shownInstant } from './shown-time.ts'
import { visibleName } from './visible-text.ts'

interface Found {
  readonly file: EvidenceFile
  readonly medium: number | null
  readonly hashes: Hashes | null
}

/** Every exhibit with every path in it: those that lead to a medium and those that do not. `drafts` stand in the order of their numbers. */
export function reportExhibits(context: ReportContext, drafts: readonly DraftMedium[], without: readonly EvidenceFile[]): ReportExhibit[] {
  const leading = drafts.flatMap(({ files, body }, index) => files.map((file) => ({ file, medium: index + 1, hashes: body.hashes })))
  const all: Found[] = [...leading, ...without.map((file) => ({ file, medium: null, hashes: null }))]
  const byExhibit = Map.groupBy(all, (found) => found.file.exhibit)
  return [...context.exhibits.values()].map((exhibit) => {
    const found = (byExhibit.get(exhibit.id) ?? []).sort((a, b) => byPlace([0, a.file.path], [0, b.file.path]))
    return {
      heading: formatMessage(context.locale, 'report.exhibit', { label: exhibit.label }),
      name: visibleName(exhibit.name),
      form: formatMessage(context.locale, `report.exhibit-form-${exhibit.form}`),
      count: formatMessage(context.locale, 'report.exhibit-files', { count: found.length }),
      files: found.map((entry) => reportFile(context, entry)),
    }
  })
}

/** A path that leads to no medium, as an entry of the files that could not be read. */
export function unreadPath(context: ReportContext, file: EvidenceFile): ReportUnreadable {
  const { locale } = context
  return {
    number: null,
    places: [shownPlace(context, file)],
    type: null,
    size: file.bytes === null ? null : shownBytes(locale, file.bytes),
    hashes: null,
    outcome: null,
    problems: file.problem === null ? [] : [shownProblem(locale, file.problem)],
  }
}

function reportFile({ locale }: ReportContext, { file, medium, hashes }: Found): ReportFile {
  return {
    path: visibleName(file.path),
    medium,
    size: file.bytes === null ? null : shownBytes(locale, file.bytes),
    modified: file.modifiedAt === null ? null : shownInstant(file.modifiedAt),
    hashes,
    problem: file.problem === null ? null : shownProblem(locale, file.problem),
  }
}
