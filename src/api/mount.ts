import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { DocumentType, LookType, ParsedInput, ReplyShape, Route } from '../contract/route.ts'
import { Problem } from '../domain/problem.ts'
import { eventStream } from './event-stream.ts'
import type { OpenStreams } from './open-streams.ts'
import type { Asker, Door, Seat } from './who-asks.ts'

/** What a handler is told besides its input: who asks (null where nobody needs to be signed in and nobody is), and from which address. */
interface Asked<R extends Route> {
  readonly by: R['who'] extends 'anyone' ? Asker | null : Asker
  readonly from: string
  /** Aborts when the caller has gone. */
  readonly signal: AbortSignal
  readonly seat: Seat
}

/** A file on its way out, to be kept under `name` by the person who asked. */
interface DocumentAnswer {
  readonly type: DocumentType
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
}

/** A rendered showing on its way out, whole and once. */
interface LookAnswer {
  readonly type: LookType
  readonly bytes: Uint8Array
}

type Answer<R extends Route> = R['reply'] extends { as: 'json'; schema: infer S extends z.ZodType }
  ? Promise<z.input<S>>
  : R['reply'] extends { as: 'events'; schema: infer S extends z.ZodType }
    ? AsyncIterable<z.input<S>>
    : R['reply'] extends { as: 'look' }
      ? Promise<LookAnswer>
      : Promise<DocumentAnswer>

/** Answers one route: input checked already, the answer checked afterwards, fields that the contract does not list dropped. */
export type Handler<R extends Route> = (input: ParsedInput<R>, asked: Asked<R>) => Answer<R>

/** The server, the door that knows who asks, and the count of what stays open. */
interface MountPlace {
  readonly app: FastifyInstance
  readonly door: Door
  readonly streams: OpenStreams
}

/** Puts a route of the contract on the server. */
export function mount<R extends Route>({ app, door, streams }: MountPlace, route: R, handler: Handler<R>): void {
  app.route({
    method: route.method,
    url: route.path,
    config: { shows: route.reply.as === 'look' },
    ...(route.bodyBytes === undefined ? {} : { bodyLimit: route.bodyBytes }),
    handler: async (request, reply) => {
      const by = await door.whoAsks(request)
      await door.require(by, route)
      const asked = { by, from: request.ip, signal: goneSignal(reply), seat: door.seat(reply) }
      // Nobody passes the door as null but where the type allows it.
      const answer: unknown = handler(parseInput(route, request), asked as Asked<R>)
      const shape: ReplyShape = route.reply
      if (shape.as !== 'events') return send(reply, shape, answer)
      streams.enter(by?.id ?? request.ip, reply)
      const stillMay = async () => door.require(await door.whoAsks(request), route)
      // A handler of events answers with them.
      const told = eventStream(shape.schema, answer as AsyncIterable<unknown>, stillMay)
      return reply.type('text/event-stream').send(told)
    },
  })
}

function parseInput<R extends Route>(route: R, request: FastifyRequest): ParsedInput<R> {
  const parsed = route.input.safeParse({ ...asRecord(request.query), ...asRecord(request.body), ...asRecord(request.params) })
  if (!parsed.success) throw new Problem('request-invalid', parsed.error.issues.map((issue) => issue.path.join('.')).join(', '))
  // The schema that checks the value is the one its type is inferred from.
  return parsed.data as ParsedInput<R>
}

function asRecord(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => gone.abort())
  return gone.signal
}

async function send(reply: FastifyReply, shape: Exclude<ReplyShape, { as: 'events' }>, answer: unknown): Promise<FastifyReply> {
  if (shape.as === 'json') return reply.type('application/json').send(shape.schema.parse(await answer))
  if (shape.as === 'look') return sendLook(reply, shape.types, (await answer) as LookAnswer)
  return sendDocument(reply, shape.types, (await answer) as DocumentAnswer)
}

function sendLook(reply: FastifyReply, types: readonly LookType[], { type, bytes }: LookAnswer): FastifyReply {
  if (!types.includes(type)) throw new Error(`a look of type ${type} was stopped`)
  return reply.type(type).header('content-disposition', 'inline').send(bytes)
}

function sendDocument(reply: FastifyReply, types: readonly DocumentType[], document: DocumentAnswer): FastifyReply {
  if (!types.includes(document.type)) throw new Error(`a document of type ${document.type} was stopped`)
  return reply
    .type(document.type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(document.name)}`)
    .send(Readable.from(document.bytes, { objectMode: false }))
}
