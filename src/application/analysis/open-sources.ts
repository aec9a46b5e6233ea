import type { EvidenceFile, Exhibit } from '../../domain/evidence.ts'
import type { CaseReader } from '../ports/case-store.ts'
import type { EvidenceSource } from '../ports/evidence-source.ts'

export interface OpenSources extends AsyncDisposable {
  of(file: EvidenceFile): Promise<EvidenceSource>
}

/** Opens each exhibit once and keeps it open while the case is analysed. */
export function openSources(reader: CaseReader, openSource: (exhibit: Exhibit) => Promise<EvidenceSource>): OpenSources {
  const opened = new Map<string, Promise<EvidenceSource>>()
  const open = async (id: string) => {
    const exhibit = (await reader.exhibits()).find((candidate) => candidate.id === id)
    if (exhibit === undefined) throw new Error(`file without exhibit: ${id}`)
    return openSource(exhibit)
  }
  return {
    of: (file) => {
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
