import type { MediaId } from '../../domain/id.ts'
import type { ReportChoice } from '../../domain/review/release.ts'
import type { CaseReader } from '../ports/case-store.ts'

/** Media that are read at once where only their ids are asked for. */
const pageSize = 500

/** Reads the chosen media of a case alone; paths that lead to no medium are of the whole case and left out of a part of it. */
export function chosenReader(reader: CaseReader, choice: Pick<ReportChoice, 'media'> | null): CaseReader {
  const media = choice?.media ?? null
  if (media === null) return reader
  return {
    ...reader,
    media: () => readEach(media, (id) => reader.medium(id)),
    boundedMedia: () => readEach(media, (id) => reader.boundedMedium(id)),
    filesWithoutMedium: () => nothing(),
  }
}

type Read<Medium> = (id: MediaId) => Promise<Medium | null>

async function* readEach<Medium>(media: readonly MediaId[], read: Read<Medium>): AsyncGenerator<Medium> {
  for (const id of media) {
    const record = await read(id)
    if (record !== null) yield record
  }
}

async function* nothing(): AsyncGenerator<never> {}

/** The ids of the chosen media, page by page. */
export async function* mediaPages(
  reader: Pick<CaseReader, 'mediaIds'>,
  { media }: Pick<ReportChoice, 'media'>,
): AsyncGenerator<readonly MediaId[]> {
  if (media !== null) {
    for (let from = 0; from < media.length; from += pageSize) yield media.slice(from, from + pageSize)
    return
  }
  for (let after: MediaId | null = null; ; ) {
    const page: readonly MediaId[] = await reader.mediaIds({ words: '', kind: null, outcome: null, after, limit: pageSize })
    if (page.length > 0) yield page
    after = page.at(-1) ?? null
    if (page.length < pageSize) return
  }
}
