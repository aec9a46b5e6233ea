/** How often the first reader held one thing and the second another (or the same), of the same claims. */
export interface ReadingCount<Held extends string> {
  readonly first: Held
  readonly second: Held
  readonly count: number
}

/**
 * How far two readers agree beyond chance: Cohen's kappa. The interval is the 95 % one of Fleiss, Cohen & Everitt (1969); it does not exist
 * where the readers agree (or differ) throughout, and kappa does not exist where a reader held the same of every claim.
 */
export type Agreement =
  | (RawAgreement & {
      readonly outcome: 'measured'
      readonly kappa: number
      readonly standardError: number
      readonly low: number
      readonly high: number
    })
  | (RawAgreement & { readonly outcome: 'no-interval'; readonly kappa: number })
  | (RawAgreement & { readonly outcome: 'undefined-no-variation' })
  | (RawAgreement & { readonly outcome: 'too-few'; readonly needed: number })

/** Claims that both read, and how many of them they held the same of. */
export interface RawAgreement {
  readonly claims: number
  readonly same: number
}

/** The agreement of two readers over nominal verdicts. Counts are whole and not negative; a pair may come more than once. */
export function agreement<Held extends string>(counts: readonly ReadingCount<Held>[]): Agreement {
  const table = tabulate(counts)
  const raw = { claims: table.claims, same: table.cells.reduce((sum, cell) => sum + (cell.first === cell.second ? cell.count : 0), 0) }
  const needed = leastClaims(table.held.length)
  if (raw.claims < needed) return { ...raw, outcome: 'too-few', needed }
  if (isConstant(table, 'first') || isConstant(table, 'second')) return { ...raw, outcome: 'undefined-no-variation' }
  const chance = table.held.reduce((sum, held) => sum + share(table, 'first', held) * share(table, 'second', held), 0)
  const kappa = (raw.same / raw.claims - chance) / (1 - chance)
  const variance = largeSampleVariance(table, kappa, chance)
  // Agreement throughout leaves nothing but what rounding leaves.
  if (variance < 1e-15) return { ...raw, outcome: 'no-interval', kappa }
  const standardError = Math.sqrt(variance)
  const reach = twoSided95 * standardError
  return { ...raw, outcome: 'measured', kappa, standardError, low: Math.max(-1, kappa - reach), high: Math.min(1, kappa + reach) }
}

/** Standard normal quantile at 0.975. */
const twoSided95 = 1.959963984540054

/** A large-sample interval over few claims would pretend: 30, or twice the square of the number of verdicts where that is more (Cicchetti 1981). */
function leastClaims(verdicts: number): number {
  return Math.max(30, 2 * verdicts * verdicts)
}

interface Table {
  readonly claims: number
  readonly held: readonly string[]
  readonly cells: readonly ReadingCount<string>[]
  readonly of: Readonly<Record<'first' | 'second', ReadonlyMap<string, number>>>
}

function tabulate(cells: readonly ReadingCount<string>[]): Table {
  const of = { first: new Map<string, number>(), second: new Map<string, number>() }
  let claims = 0
  for (const { first, second, count } of cells) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`no count: ${count}`)
    claims += count
    if (count === 0) continue
    of.first.set(first, (of.first.get(first) ?? 0) + count)
    of.second.set(second, (of.second.get(second) ?? 0) + count)
  }
  return { claims, held: [...new Set([...of.first.keys(), ...of.second.keys()])], cells, of }
}

function share(table: Table, reader: 'first' | 'second', held: string): number {
  return (table.of[reader].get(held) ?? 0) / table.claims
}

function isConstant(table: Table, reader: 'first' | 'second'): boolean {
  return table.of[reader].size < 2
}

/** Fleiss, Cohen & Everitt, Psychological Bulletin 72 (1969) 323–327, as variance. */
function largeSampleVariance(table: Table, kappa: number, chance: number): number {
  const left = 1 - kappa
  const spread = table.cells.reduce((sum, cell) => {
    const weight =
      cell.first === cell.second
        ? 1 - (share(table, 'first', cell.first) + share(table, 'second', cell.first)) * left
        : // The marginals that would have met, had each held what the other did.
          (share(table, 'second', cell.first) + share(table, 'first', cell.second)) * left
    return sum + (cell.count / table.claims) * weight * weight
  }, 0)
  const centre = kappa - chance * left
  return (spread - centre * centre) / (table.claims * (1 - chance) * (1 - chance))
}
