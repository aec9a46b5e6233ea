import type { Claim, Sentence } from '../../domain/description.ts'
import { romanised } from '../message/romanised.ts'
import { type ClaimOf, claimsOf } from './claims-of.ts'
import { extentOf, spanPhrase } from './span-phrase.ts'
import { sentenceOver, type Telling } from './telling.ts'
import { tongueOfSpeech } from './tongue.ts'

// Segments with a shorter pause between them, in seconds, are told in one sentence, as far as it stays readable.
const pause = 2
const segmentsInOne = 5

/** What is said, verbatim, with its times. */
export function tellSpeech(claims: readonly Claim[], telling: Telling): Sentence[] {
  return runsOfSpeech(claimsOf(claims, 'speech'), telling.translated).flatMap((run) => {
    const [first] = run
    const last = run.at(-1)
    if (first === undefined || last === undefined) return []
    const extent = { from: extentOf(first.where)?.from ?? 0, to: extentOf(last.where)?.to ?? 0 }
    const text = telling.writer.sentence('speech', {
      span: spanPhrase(extent, telling),
      tongue: tongueOfSpeech(telling.writer, first.args.language),
      certainty: first.certainty,
      quotes: [romanised(telling.writer.data.lexicon, run.map((claim) => claim.args.text.trim()).join(' '), first.args.language)],
    })
    return [sentenceOver(run, text)]
  })
}

function runsOfSpeech(claims: readonly ClaimOf<'speech'>[], translated: Telling['translated']): ClaimOf<'speech'>[][] {
  const runs: ClaimOf<'speech'>[][] = []
  for (const claim of claims) {
    const run = runs.at(-1)
    const alike = run?.[0] !== undefined && translated.has(run[0].id) === translated.has(claim.id)
    if (run !== undefined && alike && continues(run, claim)) run.push(claim)
    else runs.push([claim])
  }
  return runs
}

function continues(run: readonly ClaimOf<'speech'>[], claim: ClaimOf<'speech'>): boolean {
  const before = run.at(-1)
  if (before === undefined || run.length >= segmentsInOne) return false
  const gap = (extentOf(claim.where)?.from ?? Number.POSITIVE_INFINITY) - (extentOf(before.where)?.to ?? 0)
  return before.args.language === claim.args.language && before.certainty === claim.certainty && gap >= 0 && gap < pause
}
