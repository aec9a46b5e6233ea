import { areaWords } from '../../contract/words/area-words.ts'
import { formatTag } from '../../language/format-tag.ts'
import { interfaceCatalogue } from '../../language/interface/interface-catalogue.ts'
import { locales } from '../../language/locale-tag.ts'
import { nearestLocale } from '../nearest-locale.ts'
import type { Handlers } from '../route-handlers.ts'

// The console words its own screens and the problems; reports and the command line are worded elsewhere.
const areas = [...Object.keys(areaWords), 'problems'].map((area) => `${area}.`)

/** The words of the console in one language. */
export function interfaceHandlers(): Pick<Handlers, 'showInterface'> {
  return {
    showInterface: async ({ wished }) => {
      const language = nearestLocale(wished.split(','))
      const catalogue = Object.entries(interfaceCatalogue(language))
      return {
        language,
        formats: formatTag(language),
        direction: directionOf(language),
        languages: locales.map((tag) => ({ tag, name: nameOf(tag) })),
        messages: Object.fromEntries(catalogue.filter(([key]) => areas.some((area) => key.startsWith(area)))),
      }
    },
  }
}

const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Hebr'])

function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
}

function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
