import { rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { EvidenceOpener } from '../../application/ports/evidence-source.ts'
import type { Sniff } from './folder-source.ts'
import { isThere } from './is-there.ts'
import { openEvidence } from './open-evidence.ts'
import { openOwnSpool } from './own-spool.ts'
import { openSpool, type Spool } from './spool.ts'

/** Judges kinds by means that have to be closed. */
export interface Sniffer extends AsyncDisposable {
  readonly sniff: Sniff
}

/** The means to read exhibits for the one run of a case, which close the sniffer; copies that decoders need lie in the case's folder until then. */
export async function openEvidenceOpener(caseFolder: string, sniffer: Sniffer): Promise<EvidenceOpener> {
  return openerOver(await openSpool(join(caseFolder, 'spool')), sniffer)
}

/** The same for whoever reads exhibits while a run may be at work, whose copies must stay. */
export async function openEvidenceBeside(caseFolder: string, sniffer: Sniffer): Promise<EvidenceOpener> {
  const folder = join(caseFolder, 'checks')
  const opener = openerOver(await openOwnSpool(folder), sniffer)
  return {
    ...opener,
    [Symbol.asyncDispose]: async () => {
      await opener[Symbol.asyncDispose]()
      await rmdir(folder).catch(leaveInUse)
    },
  }
}

/** Another process may have copies there, or have removed it. */
function leaveInUse(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT') throw error
}

function openerOver(spool: Spool, sniffer: Sniffer): EvidenceOpener {
  return {
    isThere,
    open: (path) => openEvidence(path, { sniff: sniffer.sniff, spool }),
    [Symbol.asyncDispose]: async () => {
      for (const part of [sniffer, spool]) await part[Symbol.asyncDispose]()
    },
  }
}
