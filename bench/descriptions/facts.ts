import { join } from 'node:path'
import { z } from 'zod'
import { readTable } from '../../test/read-table.ts'

/** What a fact can be about; claims of other kinds are not judged. */
export const factKinds = [
  'object',
  'people',
  'faces',
  'text',
  'speech',
  'setting',
  'sound',
  'camera',
  'event',
  'clothing',
  'posture',
  'position',
  'making',
  'mark',
] as const
export type FactKind = (typeof factKinds)[number]

/** How often something is there: both ends included. */
export interface CountRange {
  readonly least: number
  readonly most: number
}

/**
 * One fact of a medium. `must` is what a describer should tell, `may` what is true as well, `not` what would be wrong. `codes` are names that fit
 * alike, the best first (a piece of clothing is `item:colour`); `from` and `to` are seconds, null for the whole medium.
 */
export interface Fact {
  readonly need: 'must' | 'may' | 'not'
  readonly kind: FactKind
  readonly codes: readonly string[]
  readonly words: string
  readonly count: CountRange | null
  readonly from: number | null
  readonly to: number | null
}

/** All that is known to be true of one medium. */
export interface FactList {
  readonly medium: string
  readonly path: string
  readonly facts: readonly Fact[]
}

const number = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .transform(Number)
const second = z.union([z.literal('').transform(() => null), number])
const columns = ['medium', 'need', 'kind', 'code', 'words', 'count', 'from', 'to'] as const
const row = z.tuple([
  z.string().min(1),
  z.enum(['must', 'may', 'not']),
  z.enum(factKinds),
  z.string().transform((codes) => (codes === '' ? [] : codes.split('/'))),
  z.string(),
  z.union([
    z.literal('').transform(() => null),
    z
      .string()
      .regex(/^\d+(-\d+)?$/)
      .transform(rangeOf),
  ]),
  second,
  second,
])

/** The fact lists beside this file, for test data in a folder, in the order of the files. */
export function readFactLists(data: string): FactList[] {
  const rows = ['photo-facts.tsv', 'film-facts.tsv'].flatMap((name) => readTable(join(import.meta.dirname, name)))
  const facts = rows.map((cells) => {
    const [medium, need, kind, codes, words, count, from, to] = row.parse(columns.map((_, index) => cells[index] ?? ''))
    return { medium, fact: { need, kind, codes, words, count, from, to } }
  })
  return [...Map.groupBy(facts, ({ medium }) => medium)].map(([medium, own]) => ({
    medium,
    path: join(data, medium),
    facts: own.map(({ fact }) => fact),
  }))
}

function rangeOf(text: string): CountRange {
  const [least = 0, most = least] = text.split('-').map(Number)
  return { least, most }
}
