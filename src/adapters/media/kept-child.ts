import { Writable } from 'node:stream'
import { z } from 'zod'
import { Problem } from '../../domain/problem.ts'
import { endWithAll } from '../sandbox/end-with-all.ts'
import { startWalled } from '../sandbox/start-walled.ts'
import type { WalledCommand } from '../sandbox/walled-command.ts'
import { childProblem } from './child-problem.ts'
import { framed, type Message, messagesOf } from './framed-messages.ts'
import { type ChildEnd, readable, watchChild } from './watch-child.ts'

export interface KeptChildOptions {
  /** Gives the command of a new process. */
  readonly command: () => WalledCommand
  /** A process is renewed after so many answers, or when it has grown beyond so many bytes. */
  readonly mostAnswers: number
  readonly mostMemory: number
  /** The longest answer, in bytes. */
  readonly mostReply: number
}

/** A question; `input` is sent once, and again to a new process. */
export interface Question {
  readonly head: Readonly<Record<string, unknown>>
  readonly input: Uint8Array
  readonly seconds: number
  readonly signal: AbortSignal | null
}

/** A process that answers one question after another and that costs only the question at which it dies. */
export interface KeptChild extends AsyncDisposable {
  ask(question: Question): Promise<Message>
}

interface Running {
  readonly answers: AsyncGenerator<Message>
  readonly end: Promise<ChildEnd>
  readonly input: Writable
  kill(): void
  held: Uint8Array | null
  answered: number
}

/** Starts nothing before the first question; a process that is used up is replaced ahead of the next. */
export function createKeptChild(options: KeptChildOptions): KeptChild {
  let running: Running | null = null
  let turn: Promise<unknown> = Promise.resolve()
  const drop = () => {
    running?.kill()
    running = null
  }
  const askOnce = async (question: Question): Promise<Message> => {
    running ??= start(options)
    try {
      const answer = await answerOf(running, question)
      running.answered += 1
      const usedUp = running.answered >= options.mostAnswers || memoryOf(answer) > options.mostMemory
      if (usedUp) drop()
      if (usedUp) running = start(options)
      return answer
    } catch (cause) {
      drop()
      throw cause
    }
  }
  /** A process that had answered before may have died of what it was given before: then the question is put to a new one. */
  const askTwice = async (question: Question): Promise<Message> => {
    const worn = running !== null && running.answered > 0
    try {
      return await askOnce(question)
    } catch (cause) {
      if (!worn || !(cause instanceof Problem) || cause.code === 'time-limit') throw cause
      return await askOnce(question)
    }
  }
  return {
    ask: (question) => {
      const answer = turn.then(() => askTwice(question))
      turn = answer.catch(() => undefined)
      return answer
    },
    [Symbol.asyncDispose]: async () => {
      await turn
      const last = running
      drop()
      await last?.end
    },
  }
}

function start({ command, mostReply }: KeptChildOptions): Running {
  const child = startWalled(command(), {
    pipes: ['pipe', 'pipe', 'pipe', 'ignore', 'ignore'],
    environment: { PATH: process.env.PATH, MALLOC_ARENA_MAX: '2' },
  })
  const { stdin } = child
  if (!(stdin instanceof Writable)) throw new Error('the decoder process has no pipe')
  // How a process ended is told by its end.
  stdin.on('error', () => undefined)
  const end = watchChild(child, null, null)
  end.catch(() => undefined)
  return {
    answers: messagesOf(readable(child.stdout), mostReply),
    end,
    input: stdin,
    kill: () => endWithAll(child),
    held: null,
    answered: 0,
  }
}

async function answerOf(running: Running, { head, input, seconds, signal }: Question): Promise<Message> {
  signal?.throwIfAborted()
  const { promise: stopped, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Problem('time-limit')), seconds * 1000)
  const onAbort = () => reject(new DOMException('decoding was stopped', 'AbortError'))
  signal?.addEventListener('abort', onAbort)
  try {
    const asked = send(running, framed({ ...head, held: running.held === input }, running.held === input ? [] : [input]))
    running.held = input
    const next = Promise.race([running.answers.next(), stopped])
    const { value, done } = await next
    if (done !== true) return value
    await Promise.race([asked, stopped, running.end])
    throw childProblem(await Promise.race([running.end, stopped])) ?? new Problem('decoder-crashed', 'no answer')
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
    stopped.catch(() => undefined)
  }
}

/** A pipe that closes answers too: how the process ended is told by its end. */
async function send({ input }: Running, parts: readonly Uint8Array[]): Promise<void> {
  for (const part of parts) await new Promise<void>((resolve) => input.write(part, () => resolve()))
}

const worn = z.object({ memory: z.number() })

function memoryOf({ head }: Message): number {
  const said = worn.safeParse(head)
  return said.success ? said.data.memory : 0
}
