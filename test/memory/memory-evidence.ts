import type { EvidenceOpener, EvidenceSource, FoundPath } from '../../src/application/ports/evidence-source.ts'
import type { ContentType } from '../../src/domain/evidence.ts'
import type { Instant } from '../../src/domain/id.ts'
import { Problem, type ProblemCode, type ProblemRecord } from '../../src/domain/problem.ts'
import { sha256 } from '../read-exhibit.ts'

/** A file with its content; a path that the walk found unfit; a file that fails when it is read; content that is not what its archive recorded. */
export type MemoryFile = string | { readonly found: ProblemCode } | { readonly read: ProblemCode } | { readonly damaged: string }

/** Exhibits by the path that names them, each with its files. The first word of a content says what it is. */
export type MemoryExhibits = Readonly<Record<string, Readonly<Record<string, MemoryFile>>>>

/** Evidence kept in memory. What a decoder gets as path is the content itself. */
export interface MemoryEvidence extends EvidenceOpener {
  /** The paths that were read, in order. */
  readonly reads: string[]
  /** Copies that are in use now. */
  readonly copies: Set<string>
  closed: number
}

/** Opens exhibits from memory; one that is not there is missing. */
export function memoryEvidence(exhibits: MemoryExhibits): MemoryEvidence {
  const evidence: MemoryEvidence = {
    reads: [],
    copies: new Set(),
    closed: 0,
    isThere: async ({ source }) => exhibits[source] !== undefined,
    open: async (source) => {
      const files = exhibits[source]
      if (files === undefined) throw new Problem('evidence-missing')
      return memorySource(source, files, evidence)
    },
    [Symbol.asyncDispose]: async () => {},
  }
  return evidence
}

function memorySource(source: string, files: Readonly<Record<string, MemoryFile>>, evidence: MemoryEvidence): EvidenceSource {
  const contentOf = (path: string): string => {
    const file = files[path]
    if (typeof file === 'string') return file
    if (file !== undefined && 'damaged' in file) return file.damaged
    throw new Problem(file !== undefined && 'read' in file ? file.read : 'file-missing')
  }
  return {
    form: 'folder',
    anyOrder: true,
    name: source.split('/').at(-1) ?? source,
    source,
    walk: async function* () {
      for (const [path, file] of Object.entries(files)) yield foundPath(path, file)
    },
    read: async (path) => {
      evidence.reads.push(path)
      const content = contentOf(path)
      const id = sha256(content)
      const hashes = { sha256: id, sha1: id.slice(0, 40), md5: id.slice(0, 32) }
      return { hashes, bytes: content.length, type: typeOf(content), problem: damageOf(files[path]) }
    },
    materialise: async (path, media) => {
      const content = contentOf(path)
      evidence.copies.add(media)
      return { path: content, [Symbol.asyncDispose]: async () => void evidence.copies.delete(media) }
    },
    [Symbol.asyncDispose]: async () => {
      evidence.closed += 1
    },
  }
}

function foundPath(path: string, file: MemoryFile): FoundPath {
  const unfit = typeof file !== 'string' && 'found' in file
  return {
    path,
    bytes: typeof file === 'string' ? file.length : null,
    modifiedAt: '2026-01-02T03:04:05.000Z' as Instant,
    createdAt: null,
    problem: unfit ? { code: file.found, detail: null } : null,
  }
}

function damageOf(file: MemoryFile | undefined): ProblemRecord | null {
  return typeof file === 'object' && 'damaged' in file ? { code: 'archive-entry-damaged', detail: 'crc32 00000000 != ffffffff' } : null
}

function typeOf(content: string): ContentType {
  const [kind] = content.split(' ')
  if (kind === 'photo') return { kind: 'image', mimeType: 'image/png' }
  if (kind === 'film') return { kind: 'video', mimeType: 'video/mp4' }
  if (kind === 'sound') return { kind: 'audio', mimeType: 'audio/wav' }
  return { kind: 'other', mimeType: 'text/plain' }
}
