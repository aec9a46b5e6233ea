import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import { call } from '../../contract/call.ts'
import type { Route, RouteInput, RouteReply } from '../../contract/route.ts'

/** A way to ask a route that changes something; never tried again by itself. */
export function useAct<R extends Route>(route: R): UseMutationResult<RouteReply<R>, Error, RouteInput<R>> {
  return useMutation({ mutationFn: (input: RouteInput<R>) => call(route, input), networkMode: 'always' })
}
