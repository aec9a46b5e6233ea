import { join } from 'node:path'
import { openModels } from '../src/adapters/inference/onnx-models.ts'
import { modelFolders, readManifests } from '../src/adapters/inference/read-manifests.ts'
import { sharedData } from '../test/shared-data.ts'
import { readLabelledPhotos } from './quality/coco-labels.ts'
import { describePhoto } from './quality/describe-photo.ts'
import { claimableThings, type Judgement, judgeClaims } from './quality/judge-claims.ts'
import { qualityRows, qualityTable } from './quality/quality-table.ts'

/** Holds object and people claims against labelled photos; gives a Markdown table and every claim that does not hold. */
export async function benchQuality(data: string): Promise<{ table: string; wrong: readonly Judgement[] }> {
  const folders = modelFolders(join(import.meta.dirname, '..'), process.env.WORDVEIL_MODELS)
  await using models = openModels({ manifests: await readManifests(folders), weights: folders.weights })
  const photos = await readLabelledPhotos(join(data, 'photo', 'coco'))
  const judgements: Judgement[] = []
  for (const photo of photos) {
    const { claims } = await describePhoto(photo.path, models)
    judgements.push(...judgeClaims(photo, claims))
  }
  const rows = (['object', 'people'] as const).flatMap((kind) => qualityRows(judgements, kind, claimableThings(photos, kind)))
  return { table: qualityTable(rows), wrong: judgements.filter((judgement) => !judgement.countHolds) }
}

if (import.meta.main) {
  const data = sharedData()
  if (data === null) throw new Error('The labelled photos are not here: name their folder in WORDVEIL_SHARED_DATA.')
  const { table, wrong } = await benchQuality(data)
  process.stdout.write(`${table}\n\nClaims that do not hold:\n`)
  for (const { photo, kind, code, certainty, count, truth } of wrong) {
    process.stdout.write(`${photo.split('/').at(-1)} ${kind} ${code}: ${certainty} ${count}, truly ${truth}\n`)
  }
}
