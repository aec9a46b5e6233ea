import { z } from 'zod'
import type { Role } from '../domain/review/person.ts'

/**
 * What a route may answer with. One shape alone holds pixels or sound: `look`, a rendered showing whose exposure was recorded before.
 * The server refuses those types on every route of another shape.
 */
export type ReplyShape =
  | { readonly as: 'json'; readonly schema: z.ZodType }
  | { readonly as: 'events'; readonly schema: z.ZodType }
  | { readonly as: 'document'; readonly types: readonly DocumentType[] }
  | { readonly as: 'look'; readonly types: readonly LookType[] }

/**
 * Who may ask: anyone at the machine, anyone who signed in, or those of some roles. `arriving`: anyone who signed in, also with a
 * passphrase that somebody else gave them.
 */
export type Askers = 'anyone' | 'arriving' | 'signed-in' | readonly Role[]

export const documentTypes = [
  'application/pdf',
  'text/html; charset=utf-8',
  'application/json',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const
export type DocumentType = (typeof documentTypes)[number]

export const lookTypes = ['image/webp', 'video/webm', 'audio/wav'] as const
export type LookType = (typeof lookTypes)[number]

/** One address of the server as data: path parts that begin with `:`, the query and, with POST, the JSON body are all fields of the input. */
export interface Route<Input extends z.ZodObject = z.ZodObject, Reply extends ReplyShape = ReplyShape, Who extends Askers = Askers> {
  readonly method: 'GET' | 'POST'
  readonly who: Who
  readonly path: `/api/${string}`
  /**
   * `break`: also answers while nothing of a case may be shown to the person: before the work begins, while they are away, while a break is
   * due or lasts, after the day's limit. What holds anything of a case leaves it out, and is refused then.
   */
  readonly during?: 'break'
  /** The most that a request may hold, in bytes, where it may hold more than a form does. */
  readonly bodyBytes?: number
  readonly input: Input
  readonly reply: Reply
}

export type RouteInput<R extends Route> = z.input<R['input']>
export type ParsedInput<R extends Route> = z.output<R['input']>
/** What a JSON or event route answers with; for documents the bytes are not typed. */
export type RouteReply<R extends Route> = R['reply'] extends { readonly schema: infer Schema extends z.ZodType } ? z.output<Schema> : never

/** Declares a route with its types kept. */
export function defineRoute<const Input extends z.ZodObject, const Reply extends ReplyShape, const Who extends Askers>(
  route: Route<Input, Reply, Who>,
): Route<Input, Reply, Who> {
  return route
}

/** A JSON reply of the given shape. */
export function json<Schema extends z.ZodType>(schema: Schema): { readonly as: 'json'; readonly schema: Schema } {
  return { as: 'json', schema }
}

/** A stream of server-sent events, each of the given shape. */
export function events<Schema extends z.ZodType>(schema: Schema): { readonly as: 'events'; readonly schema: Schema } {
  return { as: 'events', schema }
}
