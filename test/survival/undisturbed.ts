import { join } from 'node:path'
import { exportFrom } from './media-of.ts'
import { writeSmallCase } from './small-case.ts'
import type { Stage } from './stage.ts'

/** The small case run once without a fault: what every disturbed run must end up with. */
export interface Undisturbed {
  readonly evidence: readonly string[]
  readonly text: string
  readonly seconds: number
  /** The workspace of that run. */
  readonly data: string
}

/** The reference of the small case, and how it is run. */
export const smallCase = 'K-1'
export const runArguments = (evidence: readonly string[], data: string): string[] => {
  return ['run', ...evidence, '--case', smallCase, '--report', 'pdf,html,json', '--data', data]
}

/** Runs the small case into a workspace of its own, undisturbed. */
export async function runUndisturbed(stage: Stage): Promise<Undisturbed> {
  const evidence = writeSmallCase(join(stage.folder, 'evidence'))
  const data = join(stage.folder, 'data-undisturbed')
  const since = performance.now()
  const ended = await stage.run(runArguments(evidence, data))
  const seconds = (performance.now() - since) / 1000
  if (ended.code !== 2) throw new Error(`the undisturbed run ended with ${ended.code}: ${ended.stderr}`)
  const { text } = await exportFrom(stage, data, smallCase)
  return { evidence, text, seconds, data }
}

/** How a workspace differs from the undisturbed one, once its run came to its end. */
export async function differences(stage: Stage, data: string, undisturbed: Undisturbed): Promise<string[]> {
  const { text } = await exportFrom(stage, data, smallCase)
  const verified = await stage.run(['verify', '--case', smallCase, '--data', data])
  return [
    ...(text === undisturbed.text ? [] : [firstDifference(text, undisturbed.text)]),
    ...(verified.code === 0 ? [] : [`verify ended with ${verified.code}: ${verified.stdout}${verified.stderr}`]),
    ...(await stage.leftBehind()),
  ]
}

function firstDifference(text: string, expected: string): string {
  const at = [...text].findIndex((character, index) => character !== expected[index])
  const from = Math.max(0, at - 80)
  return `the export differs at ${at}: ${text.slice(from, at + 200)} where it was ${expected.slice(from, at + 200)}`
}
