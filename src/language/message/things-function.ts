import type { MessageFunction } from 'messageformat/functions'
import type { LocaleData, NounCode } from '../locales/locale-data.ts'
import { formatSource, type MessageFunctions } from './format-source.ts'
import { messageValue, numberKey, option, unwrap } from './resolved-value.ts'

/** A noun with how many of it there are: exactly, at least, or simply several. */
export interface Thing {
  readonly thing: NounCode
  readonly count: number
  readonly bound: 'exact' | 'at-least' | 'several'
}

const phraseOf = { exact: 'counted', 'at-least': 'at-least', several: 'plural' } as const satisfies Record<Thing['bound'], string>

/**
 * `:things` — counted nouns as a list. In a matcher it is chosen by the plural category of the whole list, or with
 * `select=first` by that of its first member.
 */
export function thingsFunction(data: LocaleData, functions: () => MessageFunctions): MessageFunction<string> {
  const list = new Intl.ListFormat(data.lexicon.intl, { type: 'conjunction' })
  return (context, options, input) => {
    const things = unwrap(input)
    if (!isThings(things) || things.length === 0) throw new Error('nothing to list')
    const text = list.format(
      things.map((thing) =>
        formatSource({ locale: data.lexicon.intl, functions: functions() }, data.sentences[phraseOf[thing.bound]], { ...thing }),
      ),
    )
    const counted = option(options, 'select') === 'first' ? things.slice(0, 1) : things
    return messageValue(context, { text, raw: things, key: numberKey(data.lexicon.intl, total(counted)) })
  }
}

function total(things: readonly Thing[]): number {
  // "Several" of one kind is never fewer than two, whatever the least count was.
  return things.reduce((sum, thing) => sum + (thing.bound === 'several' ? Math.max(2, thing.count) : thing.count), 0)
}

function isThings(input: unknown): input is readonly Thing[] {
  return Array.isArray(input) && input.every((thing) => typeof thing === 'object' && thing !== null && 'thing' in thing && 'bound' in thing)
}
