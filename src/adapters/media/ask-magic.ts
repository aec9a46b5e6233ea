import { z } from 'zod'
import { Problem } from '../../domain/problem.ts'
import type { KeptChild } from './kept-child.ts'

/** What libmagic calls the beginning of a file. */
export type AskMagic = (head: Uint8Array) => Promise<string>

interface Waiting {
  readonly head: Uint8Array
  readonly resolve: (mimeType: string) => void
  readonly reject: (cause: unknown) => void
}

/** What waits while a question is under way is asked together in the next one, which spares as many journeys; what spoils that is found alone. */
export function askMagicTogether(child: KeptChild, seconds: number): AskMagic {
  let waiting: Waiting[] = []
  let underWay = false
  const work = async () => {
    underWay = true
    while (waiting.length > 0) {
      const [together, later] = [waiting.slice(0, mostTogether), waiting.slice(mostTogether)]
      waiting = later
      await settle(together, (heads) => askOnce(child, heads, seconds))
    }
    underWay = false
  }
  return (head) =>
    new Promise((resolve, reject) => {
      waiting.push({ head, resolve, reject })
      if (!underWay) void work()
    })
}

const mostTogether = 16

async function settle(waiting: readonly Waiting[], ask: (heads: readonly Uint8Array[]) => Promise<readonly string[]>): Promise<void> {
  try {
    const mimeTypes = await ask(waiting.map(({ head }) => head))
    for (const [index, { resolve }] of waiting.entries()) resolve(mimeTypes[index] ?? '')
  } catch (cause) {
    if (waiting.length === 1) for (const { reject } of waiting) reject(cause)
    else for (const one of waiting) await settle([one], ask)
  }
}

const answer = z.object({ mimeTypes: z.array(z.string().regex(/^[\w.+-]{1,100}\/[\w.+-]{1,100}$/)) })

async function askOnce(child: KeptChild, heads: readonly Uint8Array[], seconds: number): Promise<readonly string[]> {
  const lengths = heads.map(({ length }) => length)
  const [only] = heads
  const input = heads.length === 1 && only !== undefined ? only : Buffer.concat(heads)
  const { head } = await child.ask({ head: { lengths }, input, seconds, signal: null })
  const said = answer.safeParse(head)
  if (!said.success || said.data.mimeTypes.length !== heads.length) throw new Problem('decoder-crashed', 'an answer of another form')
  return said.data.mimeTypes
}
