import type { MessageFunctionContext, MessageValue } from 'messageformat/functions'
import { pluralCategory } from './plural-category.ts'

/** What a function of ours resolved to: its words, what it was made from, and which of the offered keys it matches. */
export interface Resolved {
  readonly text: string
  readonly raw: unknown
  readonly key: (offered: ReadonlySet<string>) => string | null
}

/** Wraps a resolved value as MessageFormat wants it. Empty words are a hole in a sentence, so they are an error. */
export function messageValue(context: MessageFunctionContext, resolved: Resolved): MessageValue<string> {
  const parts = () => [{ type: 'string' as const, locale: context.locales[0] ?? '', value: resolved.text }]
  return {
    type: 'words',
    selectKey: (keys) => resolved.key(keys),
    toParts: parts,
    toString: () => {
      if (resolved.text === '') throw new Error('a placeholder has no words')
      return resolved.text
    },
    valueOf: () => resolved.raw,
  }
}

/** What lies behind a variable that another function may already have wrapped. */
export function unwrap(input: unknown): unknown {
  return typeof input === 'object' && input !== null && !Array.isArray(input) ? input.valueOf() : input
}

/** An option of a placeholder as text; undefined where it was not given. */
export function option(options: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const given = unwrap(options[name])
  return typeof given === 'string' || typeof given === 'number' ? String(given) : undefined
}

/** Chooses the exact number where the message names it, its plural category otherwise. */
export function numberKey(intl: string, count: number): Resolved['key'] {
  const category = pluralCategory(intl, count)
  return (offered) => (offered.has(String(count)) ? String(count) : offered.has(category) ? category : null)
}

/** What is chosen in a matcher where there is nothing: `none`, where it is offered. */
export function noneKey(offered: ReadonlySet<string>): string | null {
  return offered.has('none') ? 'none' : null
}
