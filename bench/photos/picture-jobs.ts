import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ContentSniffer, createContentSniffer } from '../../src/adapters/media/sniff-content.ts'
import { decodeLimits } from '../../src/application/analysis/decode-limits.ts'
import { type AnalysisMeans, planRuns } from '../../src/application/analysis/plan-runs.ts'
import type { AnalysisJob } from '../../src/application/ports/analysis-engine.ts'
import type { MediaId } from '../../src/domain/id.ts'

const folders = ['photo/coco', 'photo/immich', 'photo/photoprism', 'photo/skimage', 'photo/wikimedia', 'ocr']

/** The photos and the pictures with text of the test data. */
export function testPictures(data: string): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(data, folder))
      .filter((name) => /\.(jpg|png|tif)$/.test(name))
      .toSorted()
      .map((name) => join(data, folder, name)),
  )
}

/** The jobs that the product would give workers for pictures. */
export async function pictureJobs(paths: readonly string[], means: AnalysisMeans): Promise<AnalysisJob[]> {
  await using sniffer = createContentSniffer()
  return await Promise.all(paths.map((path) => pictureJob(path, means, sniffer)))
}

async function pictureJob(path: string, means: AnalysisMeans, sniffer: ContentSniffer): Promise<AnalysisJob> {
  const bytes = readFileSync(path)
  const mediaId = createHash('sha256').update(bytes).digest('hex') as MediaId
  const subject = { mediaId, kind: 'image', extensions: [] } as const
  const limits = decodeLimits('image', bytes.length)
  const type = await sniffer.sniff(bytes)
  return { mediaId, path, type, bytes: bytes.length, extensions: [], runs: planRuns(subject, means), known: [], limits, look: 'whole' }
}
