import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout, type Ended } from '../e2e/wordveil.ts'
import { exportFrom, type FileOutcome, outcomesOf } from './media-of.ts'
import type { Stage } from './stage.ts'

/** What became of an exhibit that changed while it was read. */
export interface UnrestFindings {
  readonly ended: Ended
  readonly files: readonly FileOutcome[]
  readonly verified: Ended
}

/** So many files go: a half while the exhibit is read, the other while it is analysed. */
const going = 24

/** Runs the real program over files that grow, change and vanish meanwhile. */
export async function surviveUnrest(stage: Stage): Promise<UnrestFindings> {
  const evidence = join(stage.folder, 'evidence')
  const data = join(stage.folder, 'data')
  mkdirSync(evidence)
  const photo = readFileSync(join(checkout, 'samples', 'case', 'usb-stick', 'backup', '2024', 'dinner (small).jpg'))
  const nameOf = (number: number) => join(evidence, `goes-${String(number).padStart(2, '0')}.jpg`)
  for (let number = 0; number < going; number += 1) writeFileSync(nameOf(number), Buffer.concat([photo, Buffer.of(number)]))
  writeFileSync(join(evidence, 'stays.jpg'), photo)
  // Large, so that reading them takes longer than the pause between two changes.
  writeFileSync(join(evidence, 'changes.mp4'), Buffer.alloc(150 * 1024 ** 2, 1))
  writeFileSync(join(evidence, 'grows.mp4'), Buffer.alloc(150 * 1024 ** 2, 2))
  const running = stage.start(['run', evidence, '--case', 'U', '--report', 'json', '--data', data])
  const vanish = (from: number, to: number) => {
    for (let number = from; number < to; number += 1) rmSync(nameOf(number))
  }
  const unrest = setInterval(() => {
    appendFileSync(join(evidence, 'grows.mp4'), Buffer.alloc(64 * 1024, 3))
    writeFileSync(join(evidence, 'changes.mp4'), Buffer.of(4), { flag: 'r+' })
  }, 20)
  await running.says('Reading files')
  vanish(going / 2, going)
  await running.says('Analysing media')
  vanish(0, going / 2)
  const ended = await running.ended.finally(() => clearInterval(unrest))
  const { value } = await exportFrom(stage, data, 'U')
  return { ended, files: outcomesOf(value), verified: await stage.run(['verify', '--case', 'U', '--data', data, '--no-evidence']) }
}
