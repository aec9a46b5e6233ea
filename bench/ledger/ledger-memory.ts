import { readFileSync, writeFileSync } from 'node:fs'
import type { Figure } from '../figures/figure.ts'
import type { FilmReader } from './read-film.ts'

/** The peak memory of this process while it takes the ledger of a short and of a long film; none where the system does not tell. */
export async function memoryFigures(reader: FilmReader, short: string, long: string): Promise<Figure[]> {
  if (process.platform !== 'linux') return []
  const before = await peakWhile(() => reader.ledger(short))
  const after = await peakWhile(() => reader.ledger(long))
  return [
    { what: 'peak memory with the long film', measured: after, unit: 'MB', goal: null },
    { what: 'peak memory with the long film over the short one', measured: after / before, unit: '×', goal: { most: 1.15 } },
  ]
}

async function peakWhile(work: () => Promise<void>): Promise<number> {
  // Five resets the peak that the kernel keeps.
  writeFileSync('/proc/self/clear_refs', '5')
  await work()
  const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))?.[1]
  return Number(kilobytes) / 1024
}
