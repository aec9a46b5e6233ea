import { Problem } from '../../domain/problem.ts'
import type { CaseSteering, WorkTold } from '../ports/case-work.ts'
import type { Progress } from '../ports/progress.ts'

/** How a run is held up and ended from outside, and how it tells of itself. */
export interface RunControl extends AsyncDisposable {
  /** Aborts where the person at the terminal, or one elsewhere, stops the run. */
  readonly signal: AbortSignal
  /** Resolves when work may go on: at once, or after a pause. */
  readonly ready: () => Promise<void>
  /** The given progress, told to other processes as well. */
  readonly progress: Progress
}

/** Milliseconds between two looks at what a person wishes. */
const everyMillis = 500

/** Watches the wishes for the run of a case until it is disposed. What is under way when a pause begins is finished. */
export async function controlRun(
  store: CaseSteering,
  given: { readonly progress: Progress; readonly signal: AbortSignal },
): Promise<RunControl> {
  await store.setWish('go')
  const stop = new AbortController()
  const signal = AbortSignal.any([given.signal, stop.signal])
  const state: State = { told: null, onProcessor: null, written: '', paused: null, fault: null }
  const tick = () => follow(store, state, { stop, progress: given.progress })
  const watch = watching(tick, state)
  const progress = telling(given.progress, state)
  signal.addEventListener('abort', () => endPause(state, given.progress), { once: true })
  return {
    signal,
    ready: async () => {
      await anyTurn()
      if (state.fault !== null) throw state.fault.error
      if (state.paused === null) return
      const goOn = state.paused.promise
      standStill(true, progress, state)
      await goOn
      standStill(false, progress, state)
    },
    progress,
    [Symbol.asyncDispose]: async () => {
      await watch.end()
      endPause(state, given.progress)
      await store.tell(null)
    },
  }
}

/** The database answers without ever leaving this thread to others: unless work gives way, no wish is heard and no interrupt. */
function anyTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}

/** Of media it is told how many are under way. Any other work is under way until it waits for a pause to end. */
function standStill(still: boolean, progress: Progress, { told }: State): void {
  if (told !== null && told.stage !== 'analysing') progress.underWay(still ? 0 : 1)
}

interface State {
  told: WorkTold | null
  onProcessor: string | null
  written: string
  paused: PromiseWithResolvers<void> | null
  fault: { readonly error: unknown } | null
}

/** Calls again and again, never twice at once; what fails is kept for the work to fail with. */
function watching(tick: () => Promise<void>, state: State): { end(): Promise<void> } {
  let under: Promise<void> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    under = tick()
      .catch((error: unknown) => {
        state.fault = { error }
        state.paused?.resolve()
      })
      .finally(() => {
        busy = false
      })
  }, everyMillis)
  return {
    end: async () => {
      clearInterval(timer)
      await under
    },
  }
}

async function follow(
  store: CaseSteering,
  state: State,
  { stop, progress }: { readonly stop: AbortController; readonly progress: Progress },
): Promise<void> {
  const wish = await store.wish()
  if (wish === 'stop') stop.abort(new Problem('stopped'))
  else if (wish === 'go') endPause(state, progress)
  else if (state.paused === null) {
    state.paused = Promise.withResolvers()
    progress.pause(true)
  }
  const told = state.told === null ? null : { ...state.told, paused: state.paused !== null }
  const text = JSON.stringify(told)
  if (text === state.written) return
  await store.tell(told)
  state.written = text
}

function endPause(state: State, progress: Progress): void {
  if (state.paused === null) return
  state.paused.resolve()
  state.paused = null
  progress.pause(false)
}

function telling(progress: Progress, state: State): Progress {
  const change = (change: Partial<WorkTold>) => {
    if (state.told !== null) state.told = { ...state.told, ...change }
  }
  return {
    onProcessor: (reason) => {
      state.onProcessor = reason
      progress.onProcessor(reason)
    },
    begin: (stage, total) => {
      const underWay = stage === 'analysing' ? 0 : 1
      state.told = { stage, paused: false, underWay, done: 0, total, secondsLeft: null, onProcessor: state.onProcessor }
      progress.begin(stage, total)
    },
    advance: (count) => {
      change({ done: (state.told?.done ?? 0) + count })
      progress.advance(count)
    },
    estimate: (secondsLeft) => {
      change({ secondsLeft })
      progress.estimate(secondsLeft)
    },
    underWay: (media) => {
      change({ underWay: media })
      progress.underWay(media)
    },
    pause: (paused) => progress.pause(paused),
    end: () => progress.end(),
  }
}
