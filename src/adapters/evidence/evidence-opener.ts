import { join } from 'node:path'
import type { EvidenceOpener } from '../../application/ports/evidence-source.ts'
import type { Sniff } from './folder-source.ts'
import { isThere } from './is-there.ts'
import { openEvidence } from './open-evidence.ts'
import { openSpool } from './spool.ts'

/** Judges kinds by means that have to be closed. */
export interface Sniffer extends AsyncDisposable {
  readonly sniff: Sniff
}

/** The means to read exhibits for one case, which close the sniffer; copies that decoders need lie in the case's folder until then. */
export async function openEvidenceOpener(caseFolder: string, sniffer: Sniffer): Promise<EvidenceOpener> {
  const spool = await openSpool(join(caseFolder, 'spool'))
  return {
    isThere,
    open: (path) => openEvidence(path, { sniff: sniffer.sniff, spool }),
    [Symbol.asyncDispose]: async () => {
      for (const part of [sniffer, spool]) await part[Symbol.asyncDispose]()
    },
  }
}
