import type { ObservationDraft } from '../../domain/observation.ts'
import type { AnalyzerContext, Still, Subject } from '../analyzer.ts'
import { regionLocator, stillLocator } from '../pixels/still-locator.ts'
import { boxAround } from './cut-line.ts'
import { linesWithMarks, restoreMarks } from './diacritics.ts'
import { languagesOnPage } from './languages-on-page.ts'
import { markOverlaid } from './mark-overlaid.ts'
import { mayHoldOtherScripts, readOtherScripts } from './other-scripts.ts'
import { readLines } from './read-lines.ts'
import { inReadingOrder } from './reading-order.ts'
import { scriptOf } from './script-of.ts'
import type { TextLine } from './text-line.ts'
import { turnedText } from './turned-text.ts'
import { isWorthTelling } from './worth-telling.ts'

export const readingParams = {
  /** Lines read in one still, the largest. */
  mostLines: 40,
  /** Stills of a film that Tesseract may look at: once for other scripts, once for marks. */
  mostOtherScripts: 4,
  mostMarks: 6,
} as const

/** The steps of reading that can be put in another way, to measure what each gains (`npm run bench -- steps`). */
export interface ReadingSteps {
  readonly find: typeof readLines
  readonly order: typeof inReadingOrder
}

/** The steps as the product takes them. */
export const readingSteps: ReadingSteps = { find: readLines, order: inReadingOrder }

type Context = AnalyzerContext<{ readonly [K in keyof typeof readingParams]: number }>

/** The text of all stills, and which of them stand on their side or head by their text. */
export async function readStills(
  { stills, ledger }: Pick<Subject, 'stills' | 'ledger'>,
  context: Context,
  steps: ReadingSteps,
): Promise<ObservationDraft<'text' | 'quality'>[]> {
  const read: { still: Still; drafts: ObservationDraft<'text'>[]; turned: readonly number[] }[] = []
  const reading = startReading(context, steps.find)
  for (const still of stills) {
    context.signal.throwIfAborted()
    const lines = await reading(still)
    read.push({ still, drafts: told(lines, still, steps.order), turned: turnedText(lines) })
  }
  const marked = markOverlaid(read, ledger)
  return read.flatMap(({ still, turned }, index) => [
    ...(marked[index] ?? []),
    ...turned.map((confidence) => ({ kind: 'quality', defect: 'rotated', where: stillLocator(still), confidence }) as const),
  ])
}

/** Reads stills one after the other, and spends what Tesseract may cost on the first that need it. */
function startReading({ models, params }: Context, find: ReadingSteps['find']): (still: Still) => Promise<readonly TextLine[]> {
  const reader = models.text('tesseract')
  let otherScripts = params.mostOtherScripts
  let marks = params.mostMarks
  return async ({ picture }) => {
    let lines: readonly TextLine[] = await find(models, picture, params.mostLines)
    if (otherScripts > 0 && mayHoldOtherScripts(lines)) {
      otherScripts -= 1
      lines = await readOtherScripts(reader, picture, lines)
    }
    if (marks > 0 && linesWithMarks(lines).length > 0) {
      marks -= 1
      lines = await restoreMarks(reader, picture, lines)
    }
    return lines.filter(isWorthTelling)
  }
}

function told(lines: readonly TextLine[], still: Still, order: ReadingSteps['order']): ObservationDraft<'text'>[] {
  const { picture } = still
  const placed = lines.map((line) => ({ ...line, box: boxAround(line.frame, picture) }))
  const ordered = order(placed, picture.width / picture.height)
  const languages = languagesOnPage(ordered.map((line) => line.text))
  return ordered.map((line, index) => {
    return {
      kind: 'text',
      text: line.text,
      script: scriptOf(line.text),
      language: languages[index] ?? 'und',
      engine: line.engine,
      where: regionLocator(still, line.box),
      confidence: line.confidence,
    }
  })
}
