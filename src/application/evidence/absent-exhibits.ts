import type { Exhibit } from '../../domain/evidence.ts'
import type { CaseReader } from '../ports/case-store.ts'
import type { EvidenceOpener } from '../ports/evidence-source.ts'

/** An exhibit that is not connected although media of it wait, and where it was looked for. */
export type AbsentExhibit = Pick<Exhibit, 'label' | 'name' | 'source'>

/** The exhibits that have to be connected before a case can be finished, by label. */
export async function absentExhibits(
  reader: Pick<CaseReader, 'exhibits' | 'hasWaiting'>,
  isThere: EvidenceOpener['isThere'],
): Promise<readonly AbsentExhibit[]> {
  const absent: AbsentExhibit[] = []
  for (const exhibit of await reader.exhibits()) {
    if ((await isThere(exhibit)) || !(await reader.hasWaiting(exhibit.id))) continue
    const { label, name, source } = exhibit
    absent.push({ label, name, source })
  }
  return absent
}
