import type { LocaleTag } from '../../domain/id.ts'
import { type LocaleName, localeName } from '../locale-tag.ts'
import { messages as ar } from './ar/messages.ts'
import { messages as de } from './de/messages.ts'
import { messages as en } from './en/messages.ts'
import { messages as es } from './es/messages.ts'
import { messages as fr } from './fr/messages.ts'
import type { InterfaceKey, InterfaceMessages } from './interface-message.ts'
import { messages as ja } from './ja/messages.ts'
import { messages as nl } from './nl/messages.ts'
import { messages as pl } from './pl/messages.ts'
import { messages as pt } from './pt/messages.ts'
import { messages as sv } from './sv/messages.ts'
import { messages as uk } from './uk/messages.ts'
import { messages as zh } from './zh/messages.ts'

/** `area.key` to MessageFormat 2 source. */
export type InterfaceCatalogue = Readonly<Record<InterfaceKey, string>>

const catalogues = {
  ar: flattened(ar),
  de: flattened(de),
  en: flattened(en),
  es: flattened(es),
  fr: flattened(fr),
  ja: flattened(ja),
  nl: flattened(nl),
  pl: flattened(pl),
  pt: flattened(pt),
  sv: flattened(sv),
  uk: flattened(uk),
  zh: flattened(zh),
} as const satisfies Record<LocaleName, InterfaceCatalogue>

/** Every interface message of one language: plain data that the API may serve. */
export function interfaceCatalogue(locale: LocaleTag): InterfaceCatalogue {
  return catalogues[localeName(locale)]
}

function flattened(messages: InterfaceMessages): InterfaceCatalogue {
  const entries = Object.entries(messages).flatMap(([area, words]) =>
    Object.entries<string>(words).map(([key, source]) => [`${area}.${key}`, source] as const),
  )
  // The type of the messages lists exactly these keys.
  return Object.fromEntries(entries) as InterfaceCatalogue
}
