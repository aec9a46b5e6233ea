import type { ProblemCode } from '../../domain/problem.ts'

/** The keys that the problems area must hold: what happened, and what one can do about it. */
export type ProblemKey = ProblemCode | `${ProblemCode}.remedy`
