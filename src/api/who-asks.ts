import type { FastifyRequest } from 'fastify'
import type { Route } from '../contract/route.ts'
import { Problem } from '../domain/problem.ts'

/** Someone who sends requests. Until people have profiles, everyone at this machine is its operator. */
export interface Asker {
  readonly id: string
  readonly role: 'operator'
}

const localOperator: Asker = { id: 'local-operator', role: 'operator' }

/** Who sends this request. The one place that decides it: sign-in takes its seat here. */
export function whoAsks(_request: FastifyRequest): Asker {
  return localOperator
}

const mayAsk: Readonly<Record<Asker['role'], (route: Route) => boolean>> = { operator: () => true }

/** Refuses a route that this person may not see. The one place that decides it: roles take their seat here. */
export function requireAccess(asker: Asker, route: Route): void {
  if (!mayAsk[asker.role](route)) throw new Problem('request-refused')
}
