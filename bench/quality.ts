import { join } from 'node:path'
import { openModels } from '../src/adapters/inference/onnx-models.ts'
import { modelFolders, readManifests } from '../src/adapters/inference/read-manifests.ts'
import { openTesseract } from '../src/adapters/inference/tesseract-reader.ts'
import type { LoadedModels } from '../src/analysis/analyzer.ts'
import type { Measured } from './bench.ts'
import { calibrate } from './calibration/calibrate.ts'
import { calibratedKinds, calibrationSamples } from './calibration/calibration-samples.ts'
import { calibrationTable } from './calibration/calibration-table.ts'
import { readLabelledPhotos } from './quality/coco-labels.ts'
import { describePhoto } from './quality/describe-photo.ts'
import { claimableThings, type Judgement, judgeClaims } from './quality/judge-claims.ts'
import { judgeText, type TextJudgement } from './quality/judge-text.ts'
import { qualityRows, qualityTable } from './quality/quality-table.ts'
import { textRows, textTable } from './quality/text-table.ts'
import { readTranscripts } from './quality/transcripts.ts'

/** Holds claims against labelled photos and transcribed pictures: a table of each, every claim that does not hold, and what the words rest on. */
export async function benchQuality(data: string): Promise<Measured> {
  const folders = modelFolders(join(import.meta.dirname, '..'), process.env.WORDVEIL_MODELS)
  const manifests = await readManifests(folders)
  await using tesseract = await openTesseract()
  await using models = openModels({ manifests, weights: folders.weights, textReaders: { tesseract } })
  const parts = [await thingsPart(data, models), await textPart(data, models), await calibrationPart(data, models)]
  return { figures: [], details: parts.join('\n\n') }
}

async function thingsPart(data: string, models: LoadedModels): Promise<string> {
  const photos = await readLabelledPhotos(join(data, 'photo', 'coco'))
  const judgements: Judgement[] = []
  for (const photo of photos) judgements.push(...judgeClaims(photo, (await describePhoto(photo.path, models)).claims))
  const rows = (['object', 'people'] as const).flatMap((kind) => qualityRows(judgements, kind, claimableThings(photos, kind)))
  const wrong = judgements.filter(({ countHolds }) => !countHolds).map(wrongThing)
  return [qualityTable(rows), '', 'Claims that do not hold:', ...wrong].join('\n')
}

async function textPart(data: string, models: LoadedModels): Promise<string> {
  const judgements: TextJudgement[] = []
  for (const transcript of readTranscripts(join(data, 'ocr')))
    judgements.push(judgeText(transcript, (await describePhoto(transcript.path, models, 'text')).claims))
  const wrong = judgements.flatMap(({ file, claims }) => claims.filter(({ holds }) => !holds).map((claim) => ({ file, ...claim })))
  const lines = wrong.map(({ file, certainty, text }) => `${file}: ${certainty} “${text}”`)
  return [textTable(textRows(judgements)), '', 'Text that is not there as read:', ...lines].join('\n')
}

/** The fit done anew: how its words hold on the pictures it saw and on pictures held out. */
async function calibrationPart(data: string, models: LoadedModels): Promise<string> {
  const samples = await calibrationSamples(data, models)
  const fitted = calibratedKinds.map((kind) => [kind, calibrate(kind, samples[kind])] as const)
  return ['Calibration, fitted anew:', '', calibrationTable(fitted)].join('\n')
}

function wrongThing({ photo, kind, code, certainty, count, truth }: Judgement): string {
  return `${photo.split('/').at(-1)} ${kind} ${code}: ${certainty} ${count}, truly ${truth}`
}
