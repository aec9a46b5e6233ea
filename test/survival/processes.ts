import { readdirSync, readFileSync } from 'node:fs'

/** A process that lives; the time of its start tells it from a later one with the same number. */
export interface LiveProcess {
  readonly pid: number
  readonly parent: number
  readonly name: string
  readonly startedAt: string
}

/**
 * Every process whose environment holds the mark, and all that descend from one. The mark goes into PATH, which is what decoders are
 * given of the environment. Empty where the system has no /proc.
 */
export function markedProcesses(mark: string): LiveProcess[] {
  const all = allProcesses()
  const found = new Map(all.filter((process) => isMarked(process.pid, mark)).map((process) => [process.pid, process]))
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const process of all) if (found.has(process.parent)) found.set(process.pid, process)
  }
  return [...found.values()]
}

/** Waits until the processes are gone; gives those that still live after so many seconds. */
export async function awaitEnds(look: () => readonly LiveProcess[], seconds: number): Promise<readonly LiveProcess[]> {
  for (const end = performance.now() + seconds * 1000; ; ) {
    const living = look()
    if (living.length === 0 || performance.now() > end) return living
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Kills a process, or with a negative number a process group, that may have ended meanwhile. */
export function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended meanwhile.
  }
}

/** Kills all of them at once, and again what they started meanwhile; gives up after two seconds. */
export function killUntilGone(look: () => readonly LiveProcess[]): void {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (const end = performance.now() + 2000; performance.now() < end; Atomics.wait(pause, 0, 0, 10)) {
    const living = look()
    if (living.length === 0) return
    for (const { pid } of living) killIfAlive(pid)
  }
}

function allProcesses(): LiveProcess[] {
  return numbers().flatMap((pid) => read(pid) ?? [])
}

function numbers(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => pid !== process.pid)
  } catch {
    // Other systems have no such folder.
    return []
  }
}

function read(pid: number): LiveProcess | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return null
    const name = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'))
    return { pid, parent: Number(fields[1]), name, startedAt: fields[19] ?? '' }
  } catch {
    // It ended meanwhile.
    return null
  }
}

function isMarked(pid: number, mark: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(mark)
  } catch {
    // It ended meanwhile, or belongs to someone else.
    return false
  }
}
