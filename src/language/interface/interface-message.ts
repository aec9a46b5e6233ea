import type { asking } from './en/asking.ts'
import type { care } from './en/care.ts'
import type { command } from './en/command.ts'
import type { console } from './en/console.ts'
import type { finding } from './en/finding.ts'
import type { looks } from './en/looks.ts'
import type { people } from './en/people.ts'
import type { problems } from './en/problems.ts'
import type { release } from './en/release.ts'
import type { report } from './en/report.ts'
import type { review } from './en/review.ts'
import type { sampling } from './en/sampling.ts'
import type { verified } from './en/verified.ts'
import type { work } from './en/work.ts'

/** English is the reference: its keys are the keys of every language. */
interface InterfaceAreas {
  readonly asking: typeof asking
  readonly care: typeof care
  readonly command: typeof command
  readonly console: typeof console
  readonly finding: typeof finding
  readonly looks: typeof looks
  readonly people: typeof people
  readonly problems: typeof problems
  readonly release: typeof release
  readonly report: typeof report
  readonly review: typeof review
  readonly sampling: typeof sampling
  readonly verified: typeof verified
  readonly work: typeof work
}

type InterfaceArea = keyof InterfaceAreas

/** The messages of one area in one language: the same keys as in English, any words. */
export type AreaMessages<A extends InterfaceArea> = { readonly [K in keyof InterfaceAreas[A]]: string }

/** All messages of one language. */
export type InterfaceMessages = { readonly [A in InterfaceArea]: AreaMessages<A> }

/** `area.key`, such as `report.title`. */
export type InterfaceKey = { [A in InterfaceArea]: `${A}.${keyof InterfaceAreas[A] & string}` }[InterfaceArea]

/** The English source of a key. */
export type InterfaceSource<K extends InterfaceKey> = K extends `${infer A extends InterfaceArea}.${infer N}`
  ? N extends keyof InterfaceAreas[A]
    ? InterfaceAreas[A][N] & string
    : never
  : never
