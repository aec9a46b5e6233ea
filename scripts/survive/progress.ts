import type { Observer } from '../../test/survival/observer.ts'

/** Tells on stderr how many of how many are done, how long the rest will take at this pace, and each fault. */
export function openProgress(what: string, stop: AbortSignal): Observer {
  const since = performance.now()
  return {
    stop,
    tell: (done, of) => {
      const seconds = (performance.now() - since) / 1000
      const left = Math.max(0, (seconds / Math.max(1, done)) * (of - done))
      process.stderr.write(`${what}: ${done}/${of} after ${minutes(seconds)}, about ${minutes(left)} left\n`)
    },
    fault: (fault) => void process.stderr.write(`fault: ${what}: ${fault}\n`),
  }
}

const minutes = (seconds: number) => (seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`)
