import type { LookOpened } from '../../../contract/looks.ts'
import type { LookEnd, LookReason } from '../../../domain/review/exposure.ts'
import type { ShownTier } from '../../../domain/review/tier.ts'
import { type DwellClock, dwelt, stoppedClock, turned } from './dwell-clock.ts'

/** What of the medium is asked for. `claim` null asks for the medium as a whole. */
export interface LookTarget {
  readonly claim: string | null
  readonly place: number
  readonly whole: boolean
}

export interface LookWish extends LookTarget {
  readonly tier: ShownTier
  readonly reason: LookReason
}

/** Where a look stands. Bytes are held in `shown` alone and nowhere else. */
export type LookState =
  | { readonly at: 'closed' }
  | { readonly at: 'opening'; readonly wish: LookWish }
  | { readonly at: 'shown'; readonly wish: LookWish; readonly opened: LookOpened; readonly bytes: Blob }
  | { readonly at: 'failed'; readonly wish: LookWish; readonly error: Error }

/** How a session reaches the server and the time. */
export interface LookMeans {
  readonly ask: (wish: LookWish) => Promise<LookOpened>
  readonly take: (link: string) => Promise<Blob>
  readonly end: (exposure: string, ending: { readonly dwellMillis: number; readonly how: LookEnd }) => Promise<unknown>
  /** Milliseconds from a fixed beginning, never going back. */
  readonly now: () => number
  readonly later: (millis: number, act: () => void) => () => void
}

/** The looks of one person at one medium, one at a time. */
export interface LookSession {
  readonly state: () => LookState
  /** The exposures opened so far, for decisions to name. */
  opened(): readonly string[]
  readonly subscribe: (told: () => void) => () => void
  open(wish: LookWish): Promise<void>
  /** Ends whatever is shown, at once. */
  close(how: LookEnd): void
  /** Whether the page is in view: out of view nothing is counted, and a look ends. */
  inView(visible: boolean): void
}

/** Begins with nothing shown. */
export function createLookSession(means: LookMeans): LookSession {
  let state: LookState = { at: 'closed' }
  let clock: DwellClock = stoppedClock
  let callOff: (() => void) | null = null
  const opened: string[] = []
  const listeners = new Set<() => void>()
  const become = (next: LookState) => {
    state = next
    for (const told of listeners) told()
  }
  const close = (how: LookEnd) => {
    const last = state
    callOff?.()
    callOff = null
    become({ at: 'closed' })
    if (last.at !== 'shown') return
    // Should this not arrive, the server ends the look by itself.
    means.end(last.opened.exposure, { dwellMillis: dwelt(clock, means.now()), how }).catch(() => undefined)
  }
  return {
    state: () => state,
    opened: () => opened,
    subscribe: (told) => {
      listeners.add(told)
      return () => void listeners.delete(told)
    },
    open: async (wish) => {
      close('hidden')
      const opening: LookState = { at: 'opening', wish }
      become(opening)
      const result = await taken(means, wish)
      if ('error' in result) {
        if (state === opening) become({ at: 'failed', wish, error: result.error })
        return
      }
      opened.push(result.opened.exposure)
      if (state !== opening) return endUnseen(means, result.opened.exposure)
      clock = turned(stoppedClock, true, means.now())
      callOff = means.later(result.opened.allowedSeconds * 1000, () => close('expired'))
      become({ at: 'shown', wish, ...result })
    },
    close,
    inView: (visible) => {
      if (state.at !== 'shown') return
      clock = turned(clock, visible, means.now())
      if (!visible) close('left')
    },
  }
}

async function taken(means: LookMeans, wish: LookWish): Promise<{ opened: LookOpened; bytes: Blob } | { error: Error }> {
  try {
    const opened = await means.ask(wish)
    return { opened, bytes: await means.take(opened.link) }
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
}

/** Hidden before it came: nothing was seen. */
async function endUnseen(means: LookMeans, exposure: string): Promise<void> {
  await means.end(exposure, { dwellMillis: 0, how: 'hidden' }).catch(() => undefined)
}
