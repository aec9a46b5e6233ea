import type { MediaId } from '../../domain/id.ts'
import { reportState } from '../../domain/review/claim-counts.ts'
import { mediaPages } from '../report/chosen-reader.ts'
import { type CaseToReport, countMedium, heldNow } from './weigh-report.ts'

/** The media of a case of which every claim is decided or covered by a sample, in the order in which the exhibits were read. */
export async function verifiedMedia(of: CaseToReport): Promise<MediaId[]> {
  const held = await heldNow(of.review)
  const verified: MediaId[] = []
  for await (const page of mediaPages(of.reader, { media: null })) {
    const lines = new Map((await of.review.mediumLines(page)).map((line) => [line.mediaId, line]))
    for (const id of page) {
      const line = lines.get(id)
      if (line !== undefined && reportState(await countMedium(of, held, line)) === 'verified') verified.push(id)
    }
  }
  return verified
}
