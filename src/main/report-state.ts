import { open } from 'node:fs/promises'
import type { ReportState } from '../domain/review/release.ts'

/** Where each kind of file says its state: an HTML report in the notice of its pages, a PDF in its metadata, an export behind its media. */
const places = {
  html: { from: 'start', bytes: 65_536, said: /class="notice (?<state>\w+)-notice"/ },
  pdf: { from: 'end', bytes: 4_194_304, said: /<pdf:Keywords>(?<state>[a-z]+)<\/pdf:Keywords>/ },
  json: { from: 'end', bytes: 1_048_576, said: /\n"provenance":\{"state":"(?<state>[a-z-]+)"/ },
} as const

const states: Readonly<Record<string, ReportState>> = { draft: 'draft', 'in-review': 'draft', verified: 'verified', released: 'released' }

/** What a written report says of itself; null where it does not say, as those of earlier versions do not. */
export async function stateOfReport(path: string, format: keyof typeof places): Promise<ReportState | null> {
  const { from, bytes, said } = places[format]
  await using file = await open(path)
  const { size } = await file.stat()
  const length = Math.min(size, bytes)
  const { buffer } = await file.read({ buffer: Buffer.alloc(length), position: from === 'start' ? 0 : size - length })
  return states[said.exec(buffer.toString('latin1'))?.groups?.state ?? ''] ?? null
}
