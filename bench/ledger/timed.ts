import { readFileSync } from 'node:fs'

/** What something took; `cpu` counts the processes that it started and is null where the system does not tell. Seconds. */
export interface Cost {
  readonly wall: number
  readonly cpu: number | null
}

/** Measures one piece of work. */
export async function timed(work: () => Promise<unknown>): Promise<Cost> {
  const before = { wall: performance.now(), cpu: cpuSeconds() }
  await work()
  const cpu = cpuSeconds()
  return { wall: (performance.now() - before.wall) / 1000, cpu: cpu === null || before.cpu === null ? null : cpu - before.cpu }
}

/**
 * Does each piece of work `times` times, in turn and every second time in the other order, so that what else the machine does falls on
 * all alike; gives what each took, round by round.
 */
export async function timedInTurn(works: readonly (() => Promise<unknown>)[], times: number): Promise<Cost[][]> {
  const costs = works.map((): Cost[] => [])
  const order = [...works.entries()]
  for (let time = 0; time < times; time += 1, order.reverse()) for (const [index, work] of order) costs[index]?.push(await timed(work))
  return costs
}

/** The medians of what a piece of work took. */
export function medianCost(costs: readonly Cost[]): Cost {
  return { wall: median(costs.map(({ wall }) => wall)), cpu: medianOf(costs.map(({ cpu }) => cpu)) }
}

/** The median of the ratios of two pieces of work, each of one round: a machine that is slower for a while makes both slower. */
export function ratioByRounds(over: readonly Cost[], under: readonly Cost[], what: 'wall' | 'cpu' = 'wall'): number | null {
  return medianOf(ratiosByRounds(over, under, what))
}

/** The ratio of each round; null where a time is unknown. */
export function ratiosByRounds(over: readonly Cost[], under: readonly Cost[], what: 'wall' | 'cpu' = 'wall'): (number | null)[] {
  return over.map((cost, round) => quotient(cost[what], under[round]?.[what] ?? null))
}

/** The means of two measurements of the same work, round by round; a round that only one of them has is left out. */
export function meanByRounds(some: readonly Cost[], others: readonly Cost[]): Cost[] {
  return others.flatMap((other, round) => {
    const one = some[round]
    if (one === undefined) return []
    return [{ wall: (one.wall + other.wall) / 2, cpu: one.cpu === null || other.cpu === null ? null : (one.cpu + other.cpu) / 2 }]
  })
}

function quotient(over: number | null, under: number | null): number | null {
  return over === null || under === null ? null : over / under
}

function medianOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === values.length ? median(known) : null
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
}

const ticksPerSecond = 100

/** Of this process and of all that it started and that have ended; what is behind a wall is not told to those outside. */
function cpuSeconds(): number | null {
  if (process.platform !== 'linux' || process.env.WORDVEIL_ISOLATION !== 'off') return null
  const fields = readFileSync('/proc/self/stat', 'latin1')
    .replace(/^.*\) /, '')
    .split(' ')
  const ticks = [11, 12, 13, 14].map((field) => Number(fields[field]))
  return ticks.reduce((sum, value) => sum + value, 0) / ticksPerSecond
}
