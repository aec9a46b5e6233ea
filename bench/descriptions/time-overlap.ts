import type { Fact } from './facts.ts'
import { isTold } from './judge-told.ts'
import type { Stretch, Told } from './told.ts'

/**
 * How well the times of claims fit those of facts, one number (shared over joint time, 0…1) for each thing of a film that must be told with times
 * and is told at all. `length` is that of the film in seconds.
 */
export function timeOverlaps(facts: readonly Fact[], told: readonly Told[], length: number): number[] {
  const timed = facts.filter(({ need, from, to }) => need === 'must' && from !== null && to !== null)
  return [...Map.groupBy(timed, ({ kind, codes }) => `${kind} ${codes.join('/')}`).values()].flatMap((same) => {
    const own = told.filter((one) => same.some((fact) => isTold({ ...fact, from: null, to: null }, [one])))
    if (own.length === 0) return []
    const placed = own.filter(({ when }) => when !== null)
    const said = (placed.length > 0 ? placed : own).map(({ when }) => when ?? { from: 0, to: length })
    return [overlapOf(joined(same.map(({ from, to }) => ({ from: from ?? 0, to: to ?? length }))), joined(said))]
  })
}

/** The same stretches without overlaps, in order. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = []
  for (const next of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last !== undefined && next.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, next.to) }
    else merged.push(next)
  }
  return merged
}

function overlapOf(one: readonly Stretch[], other: readonly Stretch[]): number {
  const shared = one.flatMap((a) => other.map((b) => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from)))).reduce(sum, 0)
  const joint = lengthOf(one) + lengthOf(other) - shared
  return joint === 0 ? 0 : shared / joint
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.map(({ from, to }) => to - from).reduce(sum, 0)
}

function sum(a: number, b: number): number {
  return a + b
}
