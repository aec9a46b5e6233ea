import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createKeptChild, type KeptChild } from './kept-child.ts'

const framing = JSON.stringify(join(import.meta.dirname, 'framed-messages.ts'))
/** Answers with its process id, the bytes it holds and whether they came anew; or does what the question says. */
const code = `import { framed, messagesOf } from ${framing}
  let held = ''
  for await (const { head, body } of messagesOf(process.stdin, 1e6)) {
    if (!head.held) held = body.toString()
    if (head.do === 'die') process.kill(process.pid, 'SIGSEGV')
    if (head.do === 'hang') for (;;) Math.random()
    const facts = { pid: process.pid, held, anew: !head.held, memory: head.do === 'grow' ? 1e12 : 1000 }
    for (const part of framed(facts, head.do === 'talk' ? [Buffer.alloc(200_000)] : [])) process.stdout.write(part)
  }`

let child: KeptChild
beforeEach(() => {
  const args = ['--no-warnings', '--input-type=module-typescript', '-e', code]
  const command = () => ({ command: process.execPath, args, filter: null })
  child = createKeptChild({ command, mostAnswers: 3, mostMemory: 1e9, mostReply: 100_000 })
})
afterEach(() => child[Symbol.asyncDispose]())

const input = Buffer.from('one file')
const ask = async (what: string, seconds = 20, signal: AbortSignal | null = null) => {
  const { head } = await child.ask({ head: { do: what }, input, seconds, signal })
  return head as { pid: number; held: string; anew: boolean }
}

describe('a process that is kept', { timeout: 60_000 }, () => {
  test('is sent its input once, and is replaced after so many answers', async () => {
    const answers = [await ask('answer'), await ask('answer'), await ask('answer'), await ask('answer')]
    expect(answers.map(({ held, anew }) => [held, anew])).toEqual([true, false, false, true].map((anew) => ['one file', anew]))
    expect(new Set(answers.map(({ pid }) => pid)).size).toBe(2)
  })

  test('is replaced when it has grown', async () => {
    const { pid } = await ask('grow')
    expect((await ask('answer')).pid).not.toBe(pid)
  })

  test('costs the question at which it dies, and none after it', async () => {
    await expect(ask('die')).rejects.toMatchObject({ code: 'decoder-crashed' })
    expect(await ask('answer')).toMatchObject({ held: 'one file' })
  })

  test('that hangs or talks too long is ended with a problem', async () => {
    await expect(ask('hang', 2)).rejects.toMatchObject({ code: 'time-limit' })
    await expect(ask('talk')).rejects.toMatchObject({ code: 'memory-limit' })
    expect(await ask('answer')).toMatchObject({ anew: true })
  })

  test('is ended when the work is stopped', async () => {
    const stop = new AbortController()
    const asked = expect(ask('hang', 20, stop.signal)).rejects.toMatchObject({ name: 'AbortError' })
    setTimeout(() => stop.abort(), 200)
    await asked
  })
})
