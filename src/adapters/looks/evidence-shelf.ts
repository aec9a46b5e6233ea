import type { EvidenceSource } from '../../application/ports/evidence-source.ts'
import type { Exhibit } from '../../domain/evidence.ts'

/** Exhibits that were opened for looks. */
export interface EvidenceShelf extends AsyncDisposable {
  /** The exhibit for one use; it is given back when that is disposed. */
  take(exhibit: Exhibit): Promise<{ readonly source: EvidenceSource } & AsyncDisposable>
}

/** An exhibit that nobody looks into is closed after so long, so that a disk can be taken out. */
const idleMillis = 60_000

interface Kept {
  readonly opening: Promise<EvidenceSource>
  users: number
  idle: NodeJS.Timeout | null
}

/** Keeps exhibits open between looks: the directory of a large archive is not read for each of them. */
export function createEvidenceShelf(open: (path: string) => Promise<EvidenceSource>): EvidenceShelf {
  const kept = new Map<string, Kept>()
  const close = async (key: string, entry: Kept) => {
    if (kept.get(key) === entry) kept.delete(key)
    await (await entry.opening)[Symbol.asyncDispose]()
  }
  const giveBack = async (key: string, entry: Kept) => {
    entry.users -= 1
    if (entry.users > 0) return
    // What is unpacked to be read in any order lies on the disk while the archive is open.
    if (!(await entry.opening).anyOrder) return close(key, entry)
    entry.idle = setTimeout(() => void close(key, entry).catch(() => undefined), idleMillis).unref()
  }
  return {
    take: async ({ source }) => {
      const entry = kept.get(source) ?? { opening: open(source), users: 0, idle: null }
      kept.set(source, entry)
      entry.users += 1
      clearTimeout(entry.idle ?? undefined)
      const opened = await entry.opening.catch((cause: unknown) => {
        kept.delete(source)
        throw cause
      })
      return { source: opened, [Symbol.asyncDispose]: () => giveBack(source, entry) }
    },
    [Symbol.asyncDispose]: async () => {
      for (const [key, entry] of kept) {
        clearTimeout(entry.idle ?? undefined)
        await close(key, entry)
      }
    },
  }
}
