import { interfaceCatalogue } from '../src/language/interface/interface-catalogue.ts'
import { locales, localeTag } from '../src/language/locale-tag.ts'
import { localeData } from '../src/language/locales/locale-table.ts'
import { claimSweep } from './language/claim-sweep.ts'
import { interfaceGaps } from './language/interface-gaps.ts'
import { languageGaps } from './language/language-gaps.ts'

// Names each missing term, form, sentence and interface message of every language, and fails where there is one.
let gaps = 0
for (const locale of locales) {
  const english = interfaceCatalogue(localeTag('en'))
  const missing = [...languageGaps(localeData(locale)), ...interfaceGaps(english, interfaceCatalogue(locale))]
  for (const gap of missing) process.stdout.write(`${locale}: ${gap}\n`)
  gaps += missing.length
}
if (locales.length === 0 || claimSweep().length === 0) throw new Error('no language or no claim was looked at')
process.stdout.write(`language: ${locales.length} languages, ${claimSweep().length} claims worded in each, ${gaps} gaps\n`)
if (gaps > 0) process.exitCode = 1
