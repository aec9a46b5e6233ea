import { openEvidenceBeside } from '../adapters/evidence/evidence-opener.ts'
import { createContentSniffer } from '../adapters/media/sniff-content.ts'
import type { EvidenceOpener } from '../application/ports/evidence-source.ts'

/** The means to read exhibits again while a run may be at work. */
export function openOpenerBeside(caseFolder: string): Promise<EvidenceOpener> {
  return openEvidenceBeside(caseFolder, createContentSniffer())
}
