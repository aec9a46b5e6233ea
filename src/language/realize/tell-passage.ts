import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Claim, ClaimKind, Sentence } from '../../domain/description.ts'
import { tellerOf, tellers, type TellerName } from './tellers.ts'
import { sentenceOver, type Telling } from './telling.ts'

/** The kinds that say what is to be seen; a shot that agrees with the one before in all of them is told in one sentence. */
const seen: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['people', 'object', 'faces', 'text', 'nothing-recognised'])

/** The sentences of one paragraph; `before` are the claims of the shot before it, empty where there is none. */
export function tellPassage(claims: readonly Claim[], before: readonly Claim[], telling: Telling): Sentence[] {
  const content = claims.filter((claim) => seen.has(claim.kind))
  if (content.length === 0 || signature(content) !== signature(before.filter((claim) => seen.has(claim.kind))))
    return tellAll(claims, telling)
  const nothing = content.every((claim) => claim.kind === 'nothing-recognised')
  const same = sentenceOver(content, telling.writer.sentence('unchanged', { seen: nothing ? 'nothing' : 'something' }))
  return [
    same,
    ...tellAll(
      claims.filter((claim) => !seen.has(claim.kind)),
      telling,
    ),
  ]
}

function tellAll(claims: readonly Claim[], telling: Telling): Sentence[] {
  return tellerNames().flatMap((name) => {
    const told = claims.filter((claim) => tellerOf[claim.kind] === name)
    return told.length === 0 ? [] : [...tellers[name](told, telling)]
  })
}

function tellerNames(): TellerName[] {
  return Object.keys(tellers).filter((name): name is TellerName => name in tellers)
}

function signature(claims: readonly Claim[]): string {
  return canonicalJson(claims.map(({ kind, args, certainty }) => ({ kind, args, certainty })))
}
