/** Tells the person at the terminal, on stderr, what is being done. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** Seconds in words a person reads at a glance: `4 s`, `2 min 05 s`. */
export function duration(milliseconds) {
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 60) return `${seconds} s`
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`
}
