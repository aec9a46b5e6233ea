import { type Observer, wordsOf } from '../../test/survival/observer.ts'
import type { Row } from './rows.ts'

/** What one part found: rows for the table of figures, and faults in words. A part that was stopped gives what it found until then. */
export interface Found {
  readonly rows: readonly Row[]
  readonly faults: readonly string[]
}

/** A part by its name. */
export interface Part {
  readonly name: string
  run(observer: Observer): Promise<Found>
}

export interface PartsRun {
  readonly observe: (part: string) => Observer
  /** Takes rows of the table, each part's as soon as it ends. */
  readonly print: (rows: readonly Row[]) => void
}

/** Runs the parts one after the other until they are done or stopped; gives all faults. A part that fails is a fault and stops no other. */
export async function runParts(parts: readonly Part[], { observe, print }: PartsRun): Promise<string[]> {
  const faults: string[] = []
  for (const part of parts) {
    const found = await endOfPart(part, observe(part.name))
    print(found.rows)
    faults.push(...found.faults.map((fault) => `${part.name}: ${fault}`))
  }
  return faults
}

async function endOfPart(part: Part, observer: Observer): Promise<Found> {
  const { name } = part
  if (observer.stop.aborted) return { rows: [[name, 'not begun']], faults: [] }
  try {
    return await part.run(observer)
  } catch (cause) {
    if (observer.stop.aborted) return { rows: [[name, 'stopped before anything was done']], faults: [] }
    observer.fault(wordsOf(cause))
    return { rows: [[name, 'failed']], faults: [wordsOf(cause)] }
  }
}
