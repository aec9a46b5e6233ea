import { join } from 'node:path'
import type { EvidenceOpener } from '../../application/ports/evidence-source.ts'
import type { Sniff } from './folder-source.ts'
import { openEvidence } from './open-evidence.ts'
import { openSpool } from './spool.ts'

/** The means to read exhibits for one case; copies that decoders need lie in the case's folder until this is disposed. */
export async function openEvidenceOpener(caseFolder: string, sniff: Sniff): Promise<EvidenceOpener> {
  const spool = await openSpool(join(caseFolder, 'spool'))
  return { open: (path) => openEvidence(path, { sniff, spool }), [Symbol.asyncDispose]: () => spool[Symbol.asyncDispose]() }
}
