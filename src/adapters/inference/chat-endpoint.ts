import { z } from 'zod'
import type { VisionReply } from '../../analysis/analyzer.ts'
import { Problem } from '../../domain/problem.ts'
import { allowedAddress } from './allowed-host.ts'
import { createPlaces } from './places.ts'

export interface EndpointOptions {
  /** The base address, such as `http://127.0.0.1:8080/v1`. */
  readonly url: string
  readonly model: string
  /** Hosts beyond this machine, as `WORDVEIL_MODEL_HOSTS` names them. */
  readonly hosts?: string | undefined
  /** Questions under way at the same time. */
  readonly together?: number
  readonly seconds?: number
  /** How long to wait before a busy server is asked again, in milliseconds, attempt by attempt. */
  readonly waits?: readonly number[]
}

/** A model behind an OpenAI-compatible address, whatever it is asked. */
export interface ChatEndpoint {
  /** Puts the body of a chat completion. */
  ask(body: object, signal: AbortSignal): Promise<VisionReply>
}

const usual = { together: 2, seconds: 300, waits: [1000, 4000, 16_000] }

const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
})

/** Opens the way to a model server; nothing is sent before the first question. Throws `model-unreachable` for a host that is not allowed. */
export function openChat(options: EndpointOptions): ChatEndpoint {
  const { url, hosts, together, seconds, waits } = { ...usual, ...options }
  const address = `${allowedAddress(url, hosts).href.replace(/\/+$/, '')}/chat/completions`
  const places = createPlaces(together)
  return {
    ask: (body, signal) =>
      places.take(async () => {
        const reply = await post(address, JSON.stringify(body), { seconds, waits, signal })
        return readReply(await reply.text())
      }),
  }
}

interface Patience {
  readonly seconds: number
  readonly waits: readonly number[]
  readonly signal: AbortSignal
}

/** A server that is busy or starting is asked again; one that says anything else has answered. */
async function post(address: string, body: string, { seconds, waits, signal }: Patience): Promise<Response> {
  for (const wait of [...waits, null]) {
    const reply = await send(address, body, AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]), signal)
    if (reply.ok) return reply
    if (wait === null || (reply.status !== 429 && reply.status !== 503))
      throw new Problem('model-unreachable', `the server answered ${reply.status}`)
    await reply.body?.cancel()
    await pause(wait, signal)
  }
  throw new Error('no attempt was made')
}

async function send(address: string, body: string, limit: AbortSignal, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: limit, redirect: 'error' })
  } catch (cause) {
    signal.throwIfAborted()
    throw new Problem('model-unreachable', limit.aborted ? 'no answer in time' : 'no connection', cause)
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, milliseconds)
  signal.addEventListener('abort', () => resolve(), { once: true })
  await promise
  clearTimeout(timer)
  signal.throwIfAborted()
}

function readReply(text: string): VisionReply {
  const said = completion.safeParse(parsed(text))
  const choice = said.data?.choices[0]
  if (choice === undefined) throw new Problem('model-answer-invalid', 'no chat completion')
  const { refusal, content } = choice.message
  if (typeof refusal === 'string' && refusal !== '') return { outcome: 'refused', reason: refusal.slice(0, 200) }
  if (choice.finish_reason === 'content_filter') return { outcome: 'refused', reason: 'content filter' }
  return { outcome: 'answered', text: content ?? '' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
