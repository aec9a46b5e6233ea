import type { EvidenceFile, Exhibit } from '../../domain/evidence.ts'
import { Problem } from '../../domain/problem.ts'
import type { CaseReader } from '../ports/case-store.ts'
import type { EvidenceOpener, EvidenceSource } from '../ports/evidence-source.ts'

export interface OpenSources extends AsyncDisposable {
  /** The exhibit of a file; the problem `evidence-missing` where it is not connected, or was found lost. */
  of(file: EvidenceFile): Promise<EvidenceSource>
  /** Whether the exhibit of a file was disconnected since it was opened; asked after a failure, which then says nothing of the file. */
  isLost(file: EvidenceFile): Promise<boolean>
}

export interface SourceMeans {
  readonly store: CaseReader
  readonly openSource: (exhibit: Exhibit) => Promise<EvidenceSource>
  readonly isThere: EvidenceOpener['isThere']
}

/** Opens each exhibit once and keeps it open while the case is analysed. */
export function openSources({ store, openSource, isThere }: SourceMeans): OpenSources {
  const opened = new Map<string, Promise<EvidenceSource>>()
  const lost = new Set<string>()
  const exhibitOf = async (id: string) => {
    const exhibit = (await store.exhibits()).find((candidate) => candidate.id === id)
    if (exhibit === undefined) throw new Error(`file without exhibit: ${id}`)
    return exhibit
  }
  const open = async (id: string) => openSource(await exhibitOf(id))
  return {
    isLost: async ({ exhibit }) => {
      if (!lost.has(exhibit) && !(await isThere(await exhibitOf(exhibit)))) lost.add(exhibit)
      return lost.has(exhibit)
    },
    of: async (file) => {
      if (lost.has(file.exhibit)) throw new Problem('evidence-missing')
      const source = opened.get(file.exhibit) ?? open(file.exhibit)
      opened.set(file.exhibit, source)
      return source
    },
    [Symbol.asyncDispose]: async () => {
      for (const opening of await Promise.allSettled(opened.values())) {
        if (opening.status === 'fulfilled') await opening.value[Symbol.asyncDispose]()
      }
    },
  }
}
