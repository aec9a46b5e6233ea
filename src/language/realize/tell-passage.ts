import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Claim, ClaimKind, Sentence } from '../../domain/description.ts'
import { claimsOf } from './claims-of.ts'
import { besideTranslations } from './tell-translation.ts'
import { isPassing } from './tell-visible.ts'
import { type TellerName, tellerOf, tellers } from './tellers.ts'
import { sentenceOver, type Telling } from './telling.ts'

/** The kinds that say what is to be seen; a shot that agrees with the one before in all of them is told in one sentence. */
const seen: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'people',
  'object',
  'setting',
  'posture',
  'position',
  'clothing',
  'age-range',
  'mark',
  'faces',
  'text',
  'nothing-recognised',
])

/** The sentences of one paragraph; `before` are the claims of the shot before it, empty where there is none. */
export function tellPassage(claims: readonly Claim[], before: readonly Claim[], telling: Telling): Sentence[] {
  const content = claims.filter((claim) => seen.has(claim.kind))
  const passing = content.some((claim) => isPassing(claim, telling))
  const unchanged = !passing && content.length > 0 && signature(content) === signature(comparable(before, content))
  const same = unchanged ? [...content, ...translationsOf(content, claims)] : []
  const others = claims.filter((claim) => !same.includes(claim))
  return tellerNames().flatMap((name) => {
    const sentences = tellBy(name, others, telling)
    return unchanged && name === 'visible' ? [tellUnchanged(same, telling), ...sentences] : sentences
  })
}

/** What one teller tells: of quotes with the translation after each, of translations those that belong to no quote here. */
function tellBy(name: TellerName, claims: readonly Claim[], telling: Telling): readonly Sentence[] {
  const told = claims.filter((claim) => tellerOf[claim.kind] === name)
  const own = name === 'translation' ? strayTranslations(claims) : told
  const sentences = own.length === 0 ? [] : tellers[name](own, telling)
  if (name !== 'text' && name !== 'speech') return sentences
  return besideTranslations(sentences, { quoted: name, translations: translationsOf(told, claims) }, telling)
}

function translationsOf(quotes: readonly Claim[], claims: readonly Claim[]) {
  const ids = new Set(quotes.map(({ id }) => id))
  return claimsOf(claims, 'translation').filter(({ args }) => ids.has(args.of))
}

function strayTranslations(claims: readonly Claim[]): Claim[] {
  const beside: readonly Claim[] = translationsOf(
    claims.filter(({ kind }) => kind === 'text' || kind === 'speech'),
    claims,
  )
  return claimsOf(claims, 'translation').filter((claim) => !beside.includes(claim))
}

/** What was to be seen before; that it was outdoors, say, is told once and not again, and so not compared where nothing is told of it. */
function comparable(before: readonly Claim[], content: readonly Claim[]): Claim[] {
  const placed = content.some(({ kind }) => kind === 'setting')
  return before.filter(({ kind }) => seen.has(kind) && (placed || kind !== 'setting'))
}

function tellUnchanged(content: readonly Claim[], { writer }: Telling): Sentence {
  const nothing = content.every((claim) => claim.kind === 'nothing-recognised')
  return sentenceOver(content, writer.sentence('unchanged', { seen: nothing ? 'nothing' : 'something' }))
}

function tellerNames(): TellerName[] {
  return Object.keys(tellers).filter((name): name is TellerName => name in tellers)
}

function signature(claims: readonly Claim[]): string {
  return canonicalJson(claims.map(({ kind, args, certainty }) => ({ kind, args, certainty })))
}
