import type { LocaleTag } from '../../domain/id.ts'
import { formatTag } from '../format-tag.ts'
import { formatSource, type MessageFunctions, type MessageValue } from '../message/format-source.ts'
import type { VariablesOf } from '../message/variables.ts'
import { interfaceCatalogue } from './interface-catalogue.ts'
import type { InterfaceKey, InterfaceSource } from './interface-message.ts'

/** The values that a message takes, by name; none where it takes none. */
export type InterfaceArgs<K extends InterfaceKey> = [VariablesOf<InterfaceSource<K>>] extends [never]
  ? []
  : [args: Readonly<Record<VariablesOf<InterfaceSource<K>>, MessageValue>>]

// The browser formats the same messages, so they use none but the default functions.
const plain: MessageFunctions = {}

/** One interface message in the given language; key and values are checked against the English source. */
export function formatMessage<K extends InterfaceKey>(locale: LocaleTag, key: K, ...[args]: InterfaceArgs<K>): string {
  return formatSource({ locale: formatTag(locale), functions: plain }, interfaceCatalogue(locale)[key], args ?? {})
}
