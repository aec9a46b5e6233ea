import { addressOf, bodyOf } from './address.ts'
import { problemReply } from './problem.ts'
import type { Route, RouteInput, RouteReply } from './route.ts'

/** A call that did not give what was asked. `code` is a problem code, `unexpected`, or `not-reached` when no answer came. */
export class CallFailure extends Error {
  readonly code: string
  readonly detail: string | null

  constructor(code: string, detail: string | null = null, cause?: unknown) {
    super(code, { cause })
    this.name = 'CallFailure'
    this.code = code
    this.detail = detail
  }
}

/** Asks a JSON route and checks the answer against its shape. Throws CallFailure; an abort passes through as it is. */
export async function call<R extends Route>(route: R, input: RouteInput<R>, signal?: AbortSignal): Promise<RouteReply<R>> {
  if (route.reply.as !== 'json') throw new Error(`${route.path} does not answer with JSON`)
  const response = await reach(route, input, signal)
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw failureOf(body)
  // The schema that checks the value is the one its type is inferred from.
  return route.reply.schema.parse(body) as RouteReply<R>
}

async function reach<R extends Route>(route: R, input: RouteInput<R>, signal: AbortSignal | undefined): Promise<Response> {
  const body = bodyOf(route, input)
  const headers = { accept: 'application/json', ...(body === null ? {} : { 'content-type': 'application/json' }) }
  const sent = { method: route.method, headers, ...(body === null ? {} : { body }), ...(signal ? { signal } : {}) }
  try {
    return await fetch(addressOf(route, input), sent)
  } catch (error) {
    if (signal?.aborted) throw error
    throw new CallFailure('not-reached', null, error)
  }
}

function failureOf(body: unknown): CallFailure {
  const parsed = problemReply.safeParse(body)
  return parsed.success ? new CallFailure(parsed.data.problem.code, parsed.data.problem.detail) : new CallFailure('unexpected')
}
