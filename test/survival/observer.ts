/** Who is told what a long test does while it does it, and may end it early. */
export interface Observer {
  /** Once this is aborted, the test gives what it found until then. */
  readonly stop: AbortSignal
  tell(done: number, of: number): void
  /** Takes a fault at the moment it is found. */
  fault(fault: string): void
}

/** For tests that want the findings alone. */
export const nobody: Observer = { stop: new AbortController().signal, tell: () => undefined, fault: () => undefined }

/** Takes down what goes wrong in the rounds of a long test, and tells the observer at once. */
export interface Notebook {
  readonly faults: readonly string[]
  /**
   * Does one round. Its faults are noted under its name, and so is what it fails with; what it finds after the stop is not, as a test that
   * is being stopped fails in ways that say nothing.
   */
  round(name: string, work: (note: Note) => Promise<void>): Promise<void>
}

export type Note = (faults: readonly string[]) => void

export function openNotebook({ stop, fault }: Pick<Observer, 'stop' | 'fault'>): Notebook {
  const faults: string[] = []
  const noteUnder =
    (name: string): Note =>
    (found) => {
      if (stop.aborted) return
      for (const each of found) {
        faults.push(`${name}: ${each}`)
        fault(`${name}: ${each}`)
      }
    }
  return {
    faults,
    async round(name, work) {
      const note = noteUnder(name)
      try {
        stop.throwIfAborted()
        await work(note)
      } catch (cause) {
        note([wordsOf(cause)])
      }
    },
  }
}

/** A failure in full: it is one of the program or of the test, and someone must find where. */
export function wordsOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}
