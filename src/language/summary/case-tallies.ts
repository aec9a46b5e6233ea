import type { StackId } from '../../domain/id.ts'
import { addToTally, type CaseTally, noTally, type TalliedMedium } from './case-tally.ts'

/** What a case holds as a whole, and what each stack of it does. */
export interface CaseTallies {
  readonly whole: CaseTally
  readonly stacks: Map<StackId, CaseTally>
}

/** Nothing counted yet. */
export function noTallies(): CaseTallies {
  return { whole: noTally(), stacks: new Map() }
}

/** Counts one medium, for the case and for the stack that it is in. */
export function addToTallies({ whole, stacks }: CaseTallies, counted: TalliedMedium, stack: StackId | null): void {
  addToTally(whole, counted)
  if (stack === null) return
  const own = stacks.get(stack) ?? noTally()
  stacks.set(stack, own)
  addToTally(own, counted)
}
