import { Problem, type ProblemRecord } from '../../domain/problem.ts'

/**
 * Takes what a decoder yields until it ends or fails. A problem keeps what came before it; when nothing came, or when
 * the failure is no expected one, it is thrown on. What `take` answers null to is left out.
 */
export async function gather<T, R>(
  source: AsyncIterable<T> | Iterable<T>,
  take: (item: T) => R | null,
): Promise<{ items: R[]; problem: ProblemRecord | null }> {
  const items: R[] = []
  try {
    for await (const item of source) {
      const taken = take(item)
      if (taken !== null) items.push(taken)
    }
    return { items, problem: null }
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause
    return { items, problem: cause.record() }
  }
}
