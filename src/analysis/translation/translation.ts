import type { ObservationDraft, Untranslated } from '../../domain/observation.ts'
import { Problem } from '../../domain/problem.ts'
import { type Analyzer, type AnalyzerContext, defineAnalyzer, type Translator } from '../analyzer.ts'
import { sentText } from './plain-text.ts'
import { isIn, obstacle, type Quote, quotesOf } from './quotes.ts'
import { readTranslation } from './read-translation.ts'

/** The id under which operators mount a translation model. */
export const translationModel = 'translation'

const limits = {
  /** The longest quote that is put before the model, in UTF-16 units. */
  mostLetters: 600,
  /** Quotes of one medium that are put before the model. */
  mostQuotes: 1000,
} as const

type Params = typeof limits & { readonly target: string }
type Draft = ObservationDraft<'translation' | 'untranslated'>

/** What a translation analyzer states where it does not apply, word for word. */
export const translationReasons = {
  noWords: 'no words',
  ownLanguage: 'own language',
  notToTell: 'language unknown or too short',
  unsupported: 'not among the languages of the model',
} as const

/** The language into which an analyzer translates; null for every other analyzer. */
export function targetOf(analyzer: string): string | null {
  return /^translation-(.+)$/.exec(analyzer)?.[1] ?? null
}

/**
 * What is written and said, translated into one language by the model that the operator mounted, quote by quote, so that no text can touch
 * the translation of another. There is one such analyzer for each language: asking for a further language adds a run and leaves the others.
 */
export function translationInto(target: string): Analyzer<'text' | 'speech', 'translation' | 'untranslated', Params> {
  return defineAnalyzer({
    contract: 1,
    id: `translation-${target}`,
    version: 1,
    media: ['image', 'video', 'audio'],
    needs: ['text', 'speech'],
    makes: ['translation', 'untranslated'],
    models: [translationModel],
    params: { ...limits, target },
    repeatable: false,
    analyze: async (_subject, found, context) => {
      const quotes = quotesOf(found)
      if (quotes.length === 0) return { outcome: 'not-applicable', reason: translationReasons.noWords }
      const foreign = quotes.filter((quote) => !isIn(quote, target))
      if (foreign.length === 0) return { outcome: 'not-applicable', reason: translationReasons.ownLanguage }
      const observations = await translateAll(foreign, context)
      const reason = nothingToDo(observations)
      return reason === null ? { outcome: 'done', observations } : { outcome: 'not-applicable', reason }
    },
  })
}

async function translateAll(quotes: readonly Quote[], context: AnalyzerContext<Params>): Promise<Draft[]> {
  const { target, mostLetters, mostQuotes } = context.params
  const reader = context.models.translator(translationModel)
  const drafts: Draft[] = []
  let sent = 0
  for (const quote of quotes) {
    const why = obstacle(quote, mostLetters) ?? (sent >= mostQuotes ? 'too-many' : null)
    if (why === null) sent += 1
    drafts.push(why === null ? await translateOne(quote, reader, context) : without(quote, target, why))
  }
  failWhereNothingWasTranslated(drafts, sent)
  return drafts
}

/** Asked at most twice: a reply that is no translation is no answer. */
async function translateOne(quote: Quote, reader: Translator, { params, signal }: AnalyzerContext<Params>): Promise<Draft> {
  const { target } = params
  const from = quote.language.split('-')[0] ?? quote.language
  const text = sentText(quote.text)
  for (const _attempt of ['first', 'second']) {
    signal.throwIfAborted()
    const reply = await reader.translate({ text, from, into: target }, signal)
    if (reply.outcome !== 'answered') return without(quote, target, reply.outcome)
    const translation = readTranslation(reply.text, text)
    if (translation !== null) return translated(quote, target, translation)
  }
  return without(quote, target, 'invalid')
}

/** Models of this kind give no score that says how right they are. */
const unscored = 0.5

function translated({ id, where, language: from }: Quote, language: string, text: string): Draft {
  return { kind: 'translation', of: id, text, language, from, where, confidence: unscored }
}

function without({ id, where }: Quote, language: string, why: Untranslated): Draft {
  return { kind: 'untranslated', of: id, language, why, where, confidence: 1 }
}

function whysOf(drafts: readonly Draft[]): Untranslated[] | null {
  return drafts.some(({ kind }) => kind === 'translation') ? null : drafts.flatMap((one) => (one.kind === 'untranslated' ? [one.why] : []))
}

function failWhereNothingWasTranslated(drafts: readonly Draft[], sent: number): void {
  const whys = whysOf(drafts) ?? []
  if (whys.includes('refused')) throw new Problem('model-refused', `${sent} texts`)
  if (whys.includes('invalid')) throw new Problem('model-answer-invalid', `${sent} texts`)
}

/** Why nothing was there to be translated; null where something was translated or left out. */
function nothingToDo(drafts: readonly Draft[]): string | null {
  const whys = whysOf(drafts)
  if (whys === null) return null
  if (whys.includes('unsupported')) return translationReasons.unsupported
  return whys.every((why) => why === 'language-unknown' || why === 'too-short') ? translationReasons.notToTell : null
}
