import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { calibrate } from '../bench/calibration/calibrate.ts'
import { calibratedKinds, calibrationSamples } from '../bench/calibration/calibration-samples.ts'
import { calibrationTable } from '../bench/calibration/calibration-table.ts'
import { openAnalysisParts } from '../src/main/analysis-parts.ts'
import { sharedData } from '../test/shared-data.ts'

// npm run calibrate: fits the confidence that each certainty word needs on the test data, and writes it with its figures to
// src/language/plan/calibration.data.ts. A fit changes descriptions: refresh the golden texts, and raise plannerVersion.
const target = join(import.meta.dirname, '../src/language/plan/calibration.data.ts')
const data = sharedData()
if (data === null) throw new Error('The test data are not here: name their folder in WORDVEIL_SHARED_DATA.')

await using parts = await openAnalysisParts({ faces: true })
const samples = await calibrationSamples(data, parts.models)
const fitted = calibratedKinds.map((kind) => [kind, calibrate(kind, samples[kind])] as const)
writeFileSync(target, source(Object.fromEntries(fitted)))
process.stdout.write(`${calibrationTable(fitted)}\n`)

function source(calibration: unknown): string {
  const note = [
    '/**',
    ' * What confidence earns which word, fitted by `npm run calibrate` on pictures whose content is known; not edited by hand. `inSample` tells how',
    ' * claims worded so turn out on those pictures, `heldOut` on pictures that a fit did not see (means over dealings into folds).',
    ' */',
  ]
  return `${note.join('\n')}\nexport const calibration = ${literal(calibration, '')} as const\n`
}

/** As the formatter of this project writes it. */
function literal(value: unknown, indent: string): string {
  if (typeof value === 'number') return String(Number(value.toFixed(2)))
  if (typeof value !== 'object' || value === null) throw new Error('only numbers and groups of them are written')
  const entries = Object.entries(value)
  const flat = entries.every(([, inner]) => typeof inner === 'number')
  const inner = entries.map(([name, each]) => `${name}: ${literal(each, `${indent}  `)}`)
  return flat ? `{ ${inner.join(', ')} }` : `{\n${inner.map((line) => `${indent}  ${line},\n`).join('')}${indent}}`
}
