import type { ObservationDraft } from '../../domain/observation.ts'
import { type AnalyzerContext, defineAnalyzer, type Still } from '../analyzer.ts'
import { regionLocator, stillLocator } from '../pixels/still-locator.ts'
import { boxAround } from './cut-line.ts'
import { linesWithMarks, restoreMarks } from './diacritics.ts'
import { languagesOnPage } from './languages-on-page.ts'
import { markOverlaid } from './mark-overlaid.ts'
import { mayHoldOtherScripts, readOtherScripts } from './other-scripts.ts'
import { lineModels, readLines } from './read-lines.ts'
import { inReadingOrder } from './reading-order.ts'
import { scriptOf } from './script-of.ts'
import type { TextLine } from './text-line.ts'
import { turnedText } from './turned-text.ts'
import { isWorthTelling } from './worth-telling.ts'

const params = {
  /** Lines read in one still, the largest. */
  mostLines: 40,
  /** Stills of a film that Tesseract may look at: once for other scripts, once for marks. */
  mostOtherScripts: 4,
  mostMarks: 6,
} as const

type Params = typeof params

/**
 * Words in pictures. PP-OCR finds all lines and reads Latin and Chinese; lines that it is unsure of are shown to Tesseract in
 * the other scripts; Latin lines that may carry marks are spelt as Tesseract has them when both agree on the letters' shapes. In a film
 * what is laid over the picture is told apart from what was filmed.
 */
export const text = defineAnalyzer({
  contract: 1,
  id: 'text',
  version: 3,
  media: ['image', 'video'],
  needs: [],
  makes: ['text', 'quality'],
  models: [...lineModels, 'tesseract'],
  params,
  repeatable: true,
  analyze: async ({ stills, ledger }, _found, context) => {
    if (stills.length === 0) return { outcome: 'not-applicable', reason: 'no picture' }
    const read: { still: Still; drafts: ObservationDraft<'text'>[]; turned: readonly number[] }[] = []
    const reading = startReading(context)
    for (const still of stills) {
      context.signal.throwIfAborted()
      const lines = await reading(still)
      read.push({ still, drafts: told(lines, still), turned: turnedText(lines) })
    }
    const marked = markOverlaid(read, ledger)
    const observations = read.flatMap(({ still, turned }, index) => [
      ...(marked[index] ?? []),
      ...turned.map((confidence) => ({ kind: 'quality', defect: 'rotated', where: stillLocator(still), confidence }) as const),
    ])
    return { outcome: 'done', observations }
  },
})

/** Reads stills one after the other, and spends what Tesseract may cost on the first that need it. */
function startReading({ models, params: limits }: AnalyzerContext<Params>): (still: Still) => Promise<readonly TextLine[]> {
  const reader = models.text('tesseract')
  let otherScripts = limits.mostOtherScripts
  let marks = limits.mostMarks
  return async ({ picture }) => {
    let lines: readonly TextLine[] = await readLines(models, picture, limits.mostLines)
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

function told(lines: readonly TextLine[], still: Still): ObservationDraft<'text'>[] {
  const { picture } = still
  const placed = lines.map((line) => ({ ...line, box: boxAround(line.frame, picture) }))
  const ordered = inReadingOrder(placed, picture.width / picture.height)
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
