import * as ort from 'onnxruntime-node'
import type { Figure } from '../figures/figure.ts'
import { milliseconds, type OpenSession } from './bare-inference.ts'

/** The networks of photos that take several inputs at once, each with a usual size of one; the others are built for one alone. */
const takingSeveral = [
  { id: 'appearance', input: 'input_1', dims: [224, 224, 3] },
  { id: 'ppocr-rec', input: 'x', dims: [3, 48, 320] },
  { id: 'ppocr-cls', input: 'x', dims: [3, 48, 192] },
] as const

const together = 8
const rounds = 9

/** Whether it pays to give a network eight inputs at once: its processor time over that of one after the other, median of rounds in turn. */
export async function batchFigures(open: OpenSession): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { id, input, dims } of takingSeveral) {
    const session = await open(id)
    const one = () => spent(session, input, [1, ...dims], together)
    const all = () => spent(session, input, [together, ...dims], 1)
    await one()
    await all()
    const ratios: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const single = await one()
      ratios.push((await all()) / single)
    }
    const what = `${id}: ${together} inputs at once over one by one, processor time`
    figures.push({ what, measured: ratios.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN, unit: '×', goal: null })
  }
  return figures
}

async function spent(session: ort.InferenceSession, input: string, dims: readonly number[], times: number): Promise<number> {
  const data = Float32Array.from({ length: dims.reduce((product, length) => product * length, 1) }, (_, at) => (at % 251) / 251)
  const feeds = { [input]: new ort.Tensor('float32', data, dims) }
  const used = process.cpuUsage()
  for (let time = 0; time < times; time += 1) await session.run(feeds)
  return milliseconds(process.cpuUsage(used))
}
