import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { EvidenceSource, FoundPath } from '../src/application/ports/evidence-source.ts'
import type { ContentType } from '../src/domain/evidence.ts'
import type { MediaId } from '../src/domain/id.ts'
import { Problem } from '../src/domain/problem.ts'

/** What one path of an exhibit gave: its SHA-256, or the problem with its detail where it has one. */
export type PathResult = string

/** Judges every content as a photo. */
export const sniffNothing = async (): Promise<ContentType> => ({ kind: 'image', mimeType: 'image/png' })

/** The same as what an opener is given. */
export const nothingSniffer = { sniff: sniffNothing, [Symbol.asyncDispose]: async () => {} }

/** Every path of an exhibit, without reading any. */
export async function walked(source: EvidenceSource): Promise<FoundPath[]> {
  const paths: FoundPath[] = []
  for await (const found of source.walk()) paths.push(found)
  return paths
}

/** Walks an exhibit as a run does, reading each path while it is the current one. */
export async function readExhibit(source: EvidenceSource): Promise<Map<string, PathResult>> {
  const results = new Map<string, PathResult>()
  for await (const found of source.walk()) results.set(found.path, await readPath(source, found))
  return results
}

/** What a path of an exhibit gives while it is the current one of a walk. */
export async function readPath(source: EvidenceSource, found: FoundPath): Promise<PathResult> {
  if (found.problem !== null) return problemText(found.problem)
  return reading(async () => (await source.read(found.path)).hashes.sha256)
}

/** What a read gives, or its problem as text. */
export async function reading(work: () => Promise<string>): Promise<PathResult> {
  try {
    return await work()
  } catch (problem) {
    if (problem instanceof Problem) return problemText(problem)
    throw problem
  }
}

function problemText({ code, detail }: { readonly code: string; readonly detail: string | null }): string {
  return detail === null ? code : `${code}: ${detail}`
}

/** SHA-256 of bytes, as a medium is named. */
export function sha256(bytes: string | Buffer): MediaId {
  return createHash('sha256').update(bytes).digest('hex') as MediaId
}

/** The hash of what `materialise` hands to a decoder. */
export async function materialisedHash(source: EvidenceSource, path: string, media: MediaId): Promise<string> {
  await using copy = await source.materialise(path, media)
  return sha256(readFileSync(copy.path))
}
