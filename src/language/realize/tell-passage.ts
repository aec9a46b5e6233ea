import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Claim, ClaimKind, Sentence } from '../../domain/description.ts'
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
  const others = unchanged ? claims.filter((claim) => !seen.has(claim.kind)) : claims
  return tellerNames().flatMap((name) => {
    const told = others.filter((claim) => tellerOf[claim.kind] === name)
    const sentences = told.length === 0 ? [] : tellers[name](told, telling)
    return unchanged && name === 'visible' ? [tellUnchanged(content, telling), ...sentences] : [...sentences]
  })
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
