import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Claim } from '../../src/domain/description.ts'
import type { Changes } from '../../src/domain/review/amendable.ts'
import { textLikeness } from '../../src/domain/text-likeness.ts'

/** What somebody who sees rightly answers to a claim. */
export interface Answer {
  readonly verdict: 'confirm' | 'reject' | 'amend'
  readonly changes: Changes | null
}

export type AnswerTo = (claim: Claim, path: string) => Answer

const yes: Answer = { verdict: 'confirm', changes: null }
const no: Answer = { verdict: 'reject', changes: null }

/** Where no labels are known every claim is confirmed. */
export const allTrue: AnswerTo = () => yes

/** What is written in the photos, read from the originals; the strip was laid over one copy of each. */
const written: Readonly<Record<string, readonly string[]>> = { '000000114174': ['Birthday Cake', 'Dispenser', 'Coaster'] }
const strip = 'text strip added'
/** A reading that is less like what is written is of something else. */
const leastLike = 0.35

interface Instances {
  readonly categories: readonly { readonly id: number; readonly name: string }[]
  readonly annotations: readonly { readonly image_id: number; readonly category_id: number }[]
}

/** The answers that the published labels of the photos give; what is measured, and what is told of other media, is confirmed. */
export function labelledAnswers(data: string): AnswerTo {
  const { categories, annotations }: Instances = JSON.parse(readFileSync(join(data, 'photo/coco/instances.json'), 'utf8'))
  const names = new Map(categories.map(({ id, name }) => [id, name]))
  const counts = new Map<string, number>()
  for (const { image_id, category_id } of annotations) {
    const key = `${image_id} ${names.get(category_id)}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return (claim, path) => {
    const photo = basename(path).slice(0, 12)
    const labelled = (what: string) => counts.get(`${Number(photo)} ${what}`) ?? 0
    if (claim.kind === 'object') return counted(claim.args, labelled(claim.args.object))
    if (claim.kind === 'people') return counted(claim.args, labelled('person'))
    if (claim.kind === 'faces') return counted({ ...claim.args, atLeast: true }, labelled('person'))
    if (claim.kind === 'text') return read(claim.args.text, [...(written[photo] ?? []), strip])
    return claim.kind === 'nothing-recognised' ? no : yes
  }
}

function counted({ count, atLeast }: { readonly count: number; readonly atLeast?: boolean }, labelled: number): Answer {
  if (labelled === 0) return no
  const holds = atLeast === true || count >= 10 ? labelled >= count : labelled === count
  return holds ? yes : { verdict: 'amend', changes: { count: labelled } }
}

function read(text: string, lines: readonly string[]): Answer {
  if (lines.some((line) => ` ${line} `.includes(` ${text} `))) return yes
  const [best] = lines.map((line) => ({ line, like: textLikeness(line, text) })).toSorted((a, b) => b.like - a.like)
  return best === undefined || best.like < leastLike ? no : { verdict: 'amend', changes: { text: best.line } }
}
