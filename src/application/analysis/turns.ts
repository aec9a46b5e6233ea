import type { LoadedModels } from '../../analysis/analyzer.ts'

/** Lets one analyzer at a time use this thread. */
export interface Turns {
  /** Does the work when its turn comes, in the order of asking. */
  take<T>(work: () => Promise<T>): Promise<T>
  /** Lets another take the turn while the work waits for a process or thread of its own; then goes on before all that wait. */
  lend<T>(wait: () => Promise<T>): Promise<T>
}

export function createTurns(): Turns {
  const waiting: (() => void)[] = []
  let taken = false
  const enter = async (place: 'first' | 'last') => {
    if (taken) {
      const { promise, resolve } = Promise.withResolvers<void>()
      if (place === 'first') waiting.unshift(resolve)
      else waiting.push(resolve)
      await promise
    }
    taken = true
  }
  // The turn stays taken while it is handed on, so that nobody slips in between.
  const leave = () => {
    const next = waiting.shift()
    if (next === undefined) taken = false
    else next()
  }
  return {
    take: async (work) => {
      await enter('last')
      return work().finally(leave)
    },
    lend: async (wait) => {
      leave()
      try {
        return await wait()
      } finally {
        await enter('first')
      }
    },
  }
}

/** The same models; who waits for an engine that works beside this thread lends its turn. Networks run on the thread itself. */
export function lendingModels(models: LoadedModels, turns: Turns): LoadedModels {
  return {
    ...models,
    text: (id) => {
      const reader = models.text(id)
      return { languages: reader.languages, read: (picture, languages) => turns.lend(() => reader.read(picture, languages)) }
    },
    speech: (id) => {
      const reader = models.speech(id)
      return { read: (samples) => turns.lend(() => reader.read(samples)) }
    },
    vision: (id) => {
      const reader = models.vision(id)
      return { ask: (request, signal) => turns.lend(() => reader.ask(request, signal)) }
    },
    translator: (id) => {
      const reader = models.translator(id)
      return { translate: (request, signal) => turns.lend(() => reader.translate(request, signal)) }
    },
  }
}
