import type { MessageFunction } from 'messageformat/functions'
import type { Lexicon } from '../locales/locale-data.ts'
import { pluralCategory } from './plural-category.ts'
import { messageValue, option, unwrap } from './resolved-value.ts'

/**
 * `:term` — a noun of the lexicon. `form` names the form outright; otherwise it follows from `definite`, `case` and the plural
 * category of `count`, joined by `-` (such as `definite-one` or `dat-few`). In a matcher it is chosen by its gender.
 */
export function termFunction(lexicon: Lexicon): MessageFunction<string> {
  // Looked up for every noun of every sentence.
  const nouns = new Map(Object.entries(lexicon.nouns))
  return (context, options, input) => {
    const code = String(unwrap(input))
    const noun = nouns.get(code)
    if (noun === undefined) throw new Error(`no noun ${code} in ${lexicon.intl}`)
    const form = option(options, 'form') ?? formName(lexicon, options)
    const text = noun.forms[form]
    if (text === undefined || text === '') throw new Error(`no form ${form} of ${code} in ${lexicon.intl}`)
    return messageValue(context, { text, raw: code, key: (offered) => (offered.has(noun.gender) ? noun.gender : null) })
  }
}

function formName(lexicon: Lexicon, options: Record<string, unknown>): string {
  const count = Number(option(options, 'count') ?? 1)
  const definite = option(options, 'definite') === 'yes' ? 'definite' : undefined
  const parts = [definite, option(options, 'case'), pluralCategory(lexicon.intl, count)]
  return parts.filter((part) => part !== undefined).join('-')
}
