import { defineAnalyzer } from '../analyzer.ts'
import { lineModels } from './read-lines.ts'
import { readingParams, readingSteps, readStills } from './read-stills.ts'

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
  params: readingParams,
  repeatable: true,
  analyze: async ({ stills, ledger }, _found, context) => {
    if (stills.length === 0) return { outcome: 'not-applicable', reason: 'no picture' }
    return { outcome: 'done', observations: await readStills({ stills, ledger }, context, readingSteps) }
  },
})
