import type { Exhibit } from '../../domain/evidence.ts'
import type { ExhibitId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import type { CaseReader, Verification } from '../ports/case-store.ts'
import type { EvidenceOpener, EvidenceSource } from '../ports/evidence-source.ts'
import type { Progress } from '../ports/progress.ts'

export interface EvidenceVerification {
  readonly verification: Verification
  /** Labels of exhibits that are not connected now, and so could not be compared. */
  readonly absent: readonly string[]
}

export interface VerifyEvidenceMeans {
  readonly opener: EvidenceOpener
  readonly progress: Progress
  readonly signal: AbortSignal
}

/**
 * Reads each exhibit again and compares every recorded file with its stored SHA-256; names the first that differs. Once the signal aborts
 * it fails with its reason, also in the middle of a file.
 */
export async function verifyEvidence(reader: CaseReader, means: VerifyEvidenceMeans): Promise<EvidenceVerification> {
  const { opener, progress } = means
  const absent: string[] = []
  let rows = 0
  progress.begin('verifying', (await reader.counts()).files)
  for (const exhibit of await reader.exhibits()) {
    const source = await openOrNull(opener, exhibit)
    if (source === null) absent.push(exhibit.label)
    else {
      const compared = await compareExhibit(source, await storedHashes(reader, exhibit.id), means)
      if ('fault' in compared && !(await opener.isThere(exhibit))) absent.push(exhibit.label)
      else if ('fault' in compared) return broken(`file ${exhibit.label}:${compared.path}`, compared.fault, absent)
      else rows += compared.files
    }
  }
  progress.end()
  return { verification: { intact: true, entries: 0, checkpoints: 0, rows }, absent }
}

type Compared = { readonly files: number } | { readonly path: string; readonly fault: string }

async function compareExhibit(
  opened: EvidenceSource,
  stored: Map<string, string>,
  { progress, signal }: VerifyEvidenceMeans,
): Promise<Compared> {
  await using source = opened
  let files = 0
  for await (const found of source.walk()) {
    const expected = stored.get(found.path)
    progress.advance(1)
    signal.throwIfAborted()
    if (expected === undefined) continue
    stored.delete(found.path)
    const hash = await currentHash(source, found.path, signal)
    if (hash !== expected)
      return { path: found.path, fault: hash === null ? 'can no longer be read' : 'its bytes differ from those that were described' }
    files += 1
  }
  const [gone] = stored.keys()
  return gone === undefined ? { files } : { path: gone, fault: 'is no longer in its exhibit' }
}

async function storedHashes(reader: CaseReader, exhibit: ExhibitId): Promise<Map<string, string>> {
  const stored = new Map<string, string>()
  for await (const record of reader.media()) {
    for (const file of record.files) if (file.exhibit === exhibit) stored.set(file.path, record.medium.sha256)
  }
  return stored
}

async function openOrNull(opener: EvidenceOpener, exhibit: Exhibit): Promise<EvidenceSource | null> {
  if (!(await opener.isThere(exhibit))) return null
  try {
    return await opener.open(exhibit.source)
  } catch (problem) {
    if (problem instanceof Problem && problem.code === 'evidence-missing') return null
    throw problem
  }
}

async function currentHash(source: EvidenceSource, path: string, signal: AbortSignal): Promise<string | null> {
  try {
    return (await source.read(path, signal)).hashes.sha256
  } catch (problem) {
    if (problem instanceof Problem && !signal.aborted) return null
    throw problem
  }
}

function broken(what: string, reason: string, absent: readonly string[]): EvidenceVerification {
  return { verification: { intact: false, broken: what, reason }, absent }
}
