import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '../../contract/call.ts'
import type { Route, RouteInput, RouteReply } from '../../contract/route.ts'
import { useCovered } from './covered-context.ts'

interface Asking<R extends Route> {
  readonly route: R
  /** Null while there is nothing to ask for yet. */
  readonly input: RouteInput<R> | null
  /** Milliseconds after which to ask again, by the answer; null where it says that nothing goes on. */
  readonly pace?: (reply: RouteReply<R>) => number | null
}

/** Asks a route once there is something to ask for, and again as long as its answer says that something goes on. */
export function useAsked<R extends Route>({ route, input, pace }: Asking<R>): UseQueryResult<RouteReply<R>> {
  const covered = useCovered()
  return useQuery({
    enabled: !covered && input !== null,
    queryKey: [route.path, input],
    queryFn: ({ signal }) =>
      input === null ? Promise.reject(new Error(`${route.path} was asked for nothing`)) : call(route, input, signal),
    // The conditional type of the reply hides from the compiler that it is no function.
    placeholderData: keepPreviousData as never,
    refetchInterval: ({ state: { data } }) => (data === undefined ? false : (pace?.(data) ?? false)),
  })
}
