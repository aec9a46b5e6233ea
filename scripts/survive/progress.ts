/** Tells on stderr how many of how many are done and how long the rest will take at this pace. */
export function openProgress(what: string): (done: number, of: number) => void {
  const since = performance.now()
  return (done, of) => {
    const seconds = (performance.now() - since) / 1000
    const left = Math.max(0, (seconds / Math.max(1, done)) * (of - done))
    process.stderr.write(`${what}: ${done}/${of} after ${minutes(seconds)}, about ${minutes(left)} left\n`)
  }
}

const minutes = (seconds: number) => (seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`)
