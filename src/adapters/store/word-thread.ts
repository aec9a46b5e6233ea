import { Worker } from 'node:worker_threads'
import type { BitSet } from '../../application/finding/bit-set.ts'

export interface WordsAsked {
  readonly id: number
  /** What to look for, each word in the language of the full-text table. */
  readonly words: readonly string[]
  /** Media that the answer has room for. */
  readonly size: number
}

export interface WordsFound {
  readonly id: number
  readonly bits: BitSet
}

/** A thread of its own with the database of a case, begun at the first question. */
export interface WordThread extends AsyncDisposable {
  find(words: readonly string[], size: number): Promise<BitSet>
}

/** Looks for words in the database at a path. What fails ends the thread and every question to it; the next question begins another. */
export function createWordThread(path: string): WordThread {
  const asked = new Map<number, PromiseWithResolvers<BitSet>>()
  let worker: Worker | null = null
  let last = 0
  const fail = (error: unknown) => {
    worker = null
    for (const { reject } of asked.values()) reject(error)
    asked.clear()
  }
  const begin = () => {
    const begun = new Worker(new URL('./find-words-thread.ts', import.meta.url), { workerData: path })
    begun.on('message', ({ id, bits }: WordsFound) => {
      asked.get(id)?.resolve(bits)
      asked.delete(id)
    })
    begun.on('error', fail)
    // A search that nobody waits for keeps no program at work.
    begun.unref()
    return begun
  }
  return {
    find: (words, size) => {
      worker ??= begin()
      const question = Promise.withResolvers<BitSet>()
      const id = (last += 1)
      asked.set(id, question)
      worker.postMessage({ id, words, size } satisfies WordsAsked)
      return question.promise
    },
    [Symbol.asyncDispose]: async () => {
      const ending = worker
      fail(new Error('the search ended'))
      await ending?.terminate()
    },
  }
}
