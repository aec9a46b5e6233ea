import type { LoadedModels } from '../../src/analysis/analyzer.ts'
import type { Network } from '../../src/analysis/network.ts'
import { decodePicture } from '../../test/decode-picture.ts'
import { type LabelledPhoto, readLabelledPhotos } from '../quality/coco-labels.ts'
import { markdownTable, share } from '../quality/markdown-table.ts'
import { type ObjectWay, objectWays } from './object-ways.ts'

/** A class that a photo was said to show: how sure, and whether it does. */
interface Said {
  readonly score: number
  readonly right: boolean
}

interface Measured {
  readonly said: readonly Said[]
  readonly runs: number
  readonly milliseconds: number
}

/** What each way of looking finds of the classes that labelled photos show, at the precision that the words promise, and what it costs. */
export async function objectSteps(folder: string, models: LoadedModels): Promise<string> {
  const photos = await readLabelledPhotos(folder)
  const classes = photos.reduce((sum, { counts, crowds }) => sum + new Set([...counts.keys(), ...crowds]).size, 0)
  const lines: string[][] = []
  for (const way of objectWays) lines.push(lineOf(way, await measure(way, photos, models), { classes, photos: photos.length }))
  const head = [
    'way',
    'found where 98 % is right',
    'where 90 % is right',
    'where 75 % is right',
    'mean precision',
    'network runs a photo',
    'ms a photo',
  ]
  return markdownTable(head, lines)
}

async function measure(way: ObjectWay, photos: readonly LabelledPhoto[], models: LoadedModels): Promise<Measured> {
  const counter = { runs: 0, milliseconds: 0 }
  const counted = countingRuns(models, counter)
  const said: Said[] = []
  for (const photo of photos) {
    const picture = await decodePicture(photo.path)
    const agreed = (await way.see(counted, picture)).filter((thing) => thing.agreed)
    for (const [code, things] of Map.groupBy(agreed, (thing) => thing.code))
      said.push({ score: Math.max(...things.map(({ score }) => score)), right: photo.counts.has(code) || photo.crowds.has(code) })
  }
  return { said: said.toSorted((a, b) => b.score - a.score), ...counter }
}

function countingRuns(models: LoadedModels, counter: { runs: number; milliseconds: number }): LoadedModels {
  const counting = (network: Network): Network => ({
    run: async (inputs) => {
      const begin = performance.now()
      const output = await network.run(inputs)
      counter.runs += 1
      counter.milliseconds += performance.now() - begin
      return output
    },
  })
  return { ...models, network: (id) => counting(models.network(id)) }
}

function lineOf(
  { name }: ObjectWay,
  { said, runs, milliseconds }: Measured,
  { classes, photos }: { classes: number; photos: number },
): string[] {
  const found = [0.98, 0.9, 0.75].map((precision) => share(mostFound(said, precision), classes))
  return [name, ...found, meanPrecision(said, classes).toFixed(3), (runs / photos).toFixed(1), (milliseconds / photos).toFixed(0)]
}

/** The most right answers that a bound on the score leaves while this share of all answers is right. */
function mostFound(said: readonly Said[], precision: number): number {
  let [right, most] = [0, 0]
  for (const [index, one] of said.entries()) {
    if (one.right) right += 1
    if (right >= precision * (index + 1)) most = right
  }
  return most
}

/** The mean over all classes shown of the precision at which each is found, 0 where it is not. */
function meanPrecision(said: readonly Said[], classes: number): number {
  let [right, sum] = [0, 0]
  for (const [index, one] of said.entries()) {
    if (!one.right) continue
    right += 1
    sum += right / (index + 1)
  }
  return sum / classes
}
