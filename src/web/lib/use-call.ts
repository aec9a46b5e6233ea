import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from '../../contract/call.ts'
import type { Route, RouteInput, RouteReply } from '../../contract/route.ts'
import { useCovered } from './covered-context.ts'

/** The key under which the answer of a route to an input is kept. */
export function callKey<R extends Route>(route: R, input: RouteInput<R>): readonly unknown[] {
  return [route.path, input]
}

/** Asks a route and keeps the answer; while a new input is asked, the last answer stays. What is of a case waits under a cover. */
export function useCall<R extends Route>(route: R, input: RouteInput<R>, refetchMillis?: number): UseQueryResult<RouteReply<R>> {
  const covered = useCovered()
  return useQuery({
    enabled: !covered || route.during === 'break',
    queryKey: callKey(route, input),
    queryFn: ({ signal }) => call(route, input, signal),
    // The conditional type of the reply hides from the compiler that it is no function.
    placeholderData: keepPreviousData as never,
    ...(refetchMillis === undefined ? {} : { refetchInterval: refetchMillis }),
  })
}
