import { useQueryClient } from '@tanstack/react-query'
import { showHealth } from '../../../contract/health.ts'
import { showInterface } from '../../../contract/interface.ts'

const kept: ReadonlySet<unknown> = new Set([showInterface.path, showHealth.path])

/** To be called when another person, or nobody, sits here: forgets what was shown to the last one and asks who it is. */
export function useArrive(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    await queries.cancelQueries()
    await queries.resetQueries({ predicate: ({ queryKey }) => !kept.has(queryKey[0]) })
  }
}
