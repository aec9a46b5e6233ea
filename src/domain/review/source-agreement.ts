import type { ClaimKind } from '../description.ts'
import type { RunId } from '../id.ts'
import type { Observation, Run } from '../observation.ts'
import { groundOfClaim } from './claim-basis.ts'

export const sourceAgreements = ['agree', 'one-source', 'disagree', 'computed'] as const
/** Whether independent sources hold the same of a claim. */
export type SourceAgreement = (typeof sourceAgreements)[number]

/** How the observations that a claim rests on agree; what is computed or recorded rests on no guess. */
export function sourceAgreement(
  kind: ClaimKind,
  support: readonly Observation[],
  runs: ReadonlyMap<RunId, Pick<Run, 'analyzer'>>,
): SourceAgreement {
  if (groundOfClaim[kind].basis !== 'seen') return 'computed'
  // The objects' analyzer has compared its two networks already.
  if (support.some((observation) => observation.kind === 'object' && observation.agreed)) return 'agree'
  const engines = Map.groupBy(support.filter(isRead), ({ engine }) => engine)
  if (engines.size > 1) return shareOne([...engines.values()]) ? 'agree' : 'disagree'
  const sources = new Set(support.map(({ run }) => runs.get(run)?.analyzer))
  return sources.size > 1 ? 'agree' : 'one-source'
}

function isRead(observation: Observation): observation is Observation<'text'> {
  return observation.kind === 'text'
}

/** Whether all engines read the same somewhere. */
function shareOne(byEngine: readonly (readonly Observation<'text'>[])[]): boolean {
  const [first, ...others] = byEngine.map((lines) => new Set(lines.map(({ text }) => text)))
  return [...(first ?? [])].some((text) => others.every((texts) => texts.has(text)))
}
