import type { Claim, Description, Sentence } from '../../src/domain/description.ts'
import type { Observation } from '../../src/domain/observation.ts'

/** What is told of the file as it was decoded, and so rests on no observation. */
const toldOfTheFile: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>([
  'film',
  'shot',
  'picture',
  'recording',
  'damaged',
  'first-look',
  'nothing-recognised',
])

/** Whether a sentence names claims of the description, each of which rests on observations there are (or tells of the file itself). */
export function isGrounded({ claims }: Sentence, description: Description, observations: readonly Observation[]): boolean {
  const known = new Map(description.passages.flatMap((passage) => passage.claims).map((claim) => [claim.id, claim]))
  const seen: ReadonlySet<string> = new Set(observations.map(({ id }) => id))
  return claims.length > 0 && claims.every((id) => rests(known.get(id), seen))
}

function rests(claim: Claim | undefined, seen: ReadonlySet<string>): boolean {
  if (claim === undefined) return false
  if (claim.support.length > 0) return claim.support.every((id) => seen.has(id))
  return toldOfTheFile.has(claim.kind) || (claim.kind === 'sound' && claim.args.state === 'no-sound')
}
