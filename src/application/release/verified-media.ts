import type { MediaId } from '../../domain/id.ts'
import { noClaims, reportState } from '../../domain/review/claim-counts.ts'
import { mediaPages } from '../report/chosen-reader.ts'
import { type CaseToReport, countMedia, heldNow } from './weigh-report.ts'

/** The media of a case of which every claim is decided or covered by a sample, in the order in which the exhibits were read. */
export async function verifiedMedia(of: CaseToReport): Promise<MediaId[]> {
  const held = await heldNow(of.review)
  const verified: MediaId[] = []
  for await (const page of mediaPages(of.reader, { media: null })) {
    const counted = await countMedia(of, held, page)
    for (const id of page) if (reportState(counted.get(id) ?? noClaims) === 'verified') verified.push(id)
  }
  return verified
}
