import type { ObservationKind } from '../domain/observation.ts'

/** What ordering needs to know of an analyzer. */
export interface Dependent {
  readonly id: string
  readonly needs: readonly ObservationKind[]
  readonly makes: readonly ObservationKind[]
}

/**
 * The analyzers in an order in which each comes after all that make what it needs; otherwise in the order given. Throws for two
 * of one id, for a need that nobody makes, and for needs that run in a circle: all are faults of the installation.
 */
export function orderAnalyzers<A extends Dependent>(analyzers: readonly A[]): readonly A[] {
  refuseDuplicates(analyzers)
  refuseUnmade(analyzers)
  const ordered: A[] = []
  let waiting = [...analyzers]
  while (waiting.length > 0) {
    const pending = new Set(waiting.flatMap((analyzer) => analyzer.makes))
    const next = waiting.find((analyzer) => !analyzer.needs.some((kind) => pending.has(kind)))
    if (next === undefined) throw new Error(`The analyzers ${waiting.map(({ id }) => id).join(', ')} need one another in a circle`)
    ordered.push(next)
    waiting = waiting.filter((analyzer) => analyzer !== next)
  }
  return ordered
}

function refuseDuplicates(analyzers: readonly Dependent[]): void {
  const ids = analyzers.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new Error(`There are two analyzers ${twice}`)
}

function refuseUnmade(analyzers: readonly Dependent[]): void {
  const made = new Set(analyzers.flatMap((analyzer) => analyzer.makes))
  for (const { id, needs } of analyzers) {
    const unmade = needs.find((kind) => !made.has(kind))
    if (unmade !== undefined) throw new Error(`The analyzer ${id} needs ${unmade}, which no analyzer makes`)
  }
}
