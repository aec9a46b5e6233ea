import { floresCodes } from './flores-codes.data.ts'

/** What a folder of weights says of the languages that its model knows. */
export interface KnownLanguages {
  /** Codes that its tokenizer takes for both sides, where it knows many languages: `fr`, `fr_XX` or `fra_Latn`. */
  readonly codes: readonly string[]
  /** Marks that name the language to write in, where a model of Marian's kind knows several: `>>fra<<`. */
  readonly marks: readonly string[]
  /** The pair of a model of Marian's kind; null where the folder does not say. Groups of languages have codes too, such as `mul`. */
  readonly source: string | null
  readonly target: string | null
}

/** How a model is told what to do: options of the library, and what is written before the text. */
export interface SpokenTo {
  readonly options: { readonly src_lang?: string; readonly tgt_lang?: string }
  readonly before: string
}

/** How a model is asked to translate between two languages (ISO 639); null where it does not know one of them. */
export function spokenTo(known: KnownLanguages, from: string, into: string): SpokenTo | null {
  if (known.codes.length > 0) {
    const [source, target] = [codeAmong(known.codes, from), codeAmong(known.codes, into)]
    return source === null || target === null ? null : { options: { src_lang: source, tgt_lang: target }, before: '' }
  }
  if (known.source !== null && !means(known.source, from)) return null
  if (known.marks.length > 0) {
    const mark = known.marks.find((one) => isNamed(one.slice(2, -2), into))
    return mark === undefined ? null : { options: {}, before: `${mark} ` }
  }
  return known.target !== null && isNamed(known.target, into) ? { options: {}, before: '' } : null
}

function codeAmong(codes: readonly string[], language: string): string | null {
  const flores = floresCodes[language]
  return codes.find((code) => code === language || code === flores || new RegExp(`^${language}_[A-Z]{2}$`).test(code)) ?? null
}

/** A code of two letters is a language; one of three may be the language too, or a group that it may belong to. */
function means(code: string, language: string): boolean {
  const isLanguage = code.length === 2 || Object.values(floresCodes).some((flores) => flores.startsWith(`${code}_`))
  return isLanguage ? isNamed(code, language) : true
}

function isNamed(code: string, language: string): boolean {
  return code === language || (code.length === 3 && floresCodes[language]?.startsWith(code) === true)
}
