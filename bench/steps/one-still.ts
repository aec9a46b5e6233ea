import type { Observation } from '../../src/domain/observation.ts'
import { type Ledger, seconds } from '../../src/domain/timeline.ts'
import { stillKey } from '../../src/language/plan/scene.ts'

/** The observations without the vote of stills: of each shot those on its middle still alone, and those that lie on no still. */
export function onOneStill(observations: readonly Observation[], ledger: Ledger | null): readonly Observation[] {
  if (ledger === null) return observations
  const middles = ledger.shots.map(({ from, to }) => middleStill(observations, { from: seconds(from), to: seconds(to) }))
  return observations.filter((one) => timeOf(one) === null || middles.includes(stillKey(one.where)))
}

/** As if nothing were known to be laid over the picture. */
export function withoutOverlays(observations: readonly Observation[]): readonly Observation[] {
  return observations.map((one) => {
    if (one.kind !== 'text' || one.overlay === undefined) return one
    const { overlay: _overlay, ...plain } = one
    return plain
  })
}

function middleStill(observations: readonly Observation[], shot: { readonly from: number; readonly to: number }): string | null {
  const times = new Map<string, number>()
  for (const one of observations) {
    const at = timeOf(one)
    if (at !== null && at >= shot.from && at < shot.to) times.set(stillKey(one.where), at)
  }
  const inOrder = [...times].toSorted(([, one], [, other]) => one - other)
  return inOrder[Math.floor((inOrder.length - 1) / 2)]?.[0] ?? null
}

function timeOf({ where }: Observation): number | null {
  return where.on === 'media' || where.on === 'span' || where.at === null ? null : seconds(where.at)
}
