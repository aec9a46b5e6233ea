import { setTimeout as wait } from 'node:timers/promises'

/** Gives the state at once and again each time it differs, until the signal aborts. */
export async function* followProgress<State>(
  read: () => Promise<State>,
  { everyMillis, signal }: { readonly everyMillis: number; readonly signal: AbortSignal },
): AsyncIterable<State> {
  let last = ''
  while (!signal.aborted) {
    const state = await read()
    const seen = JSON.stringify(state)
    if (seen !== last) yield state
    last = seen
    await wait(everyMillis, undefined, { signal }).catch(() => undefined)
  }
}
