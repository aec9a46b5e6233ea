import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nobody } from '../survival/observer.ts'
import { canMountSmallDisks, mountSmallDisk } from '../survival/small-disk.ts'
import { openStage, type Stage } from '../survival/stage.ts'
import { messageFaults, surviveFullDisks } from '../survival/survive-full-disk.ts'
import { differences, runArguments, runUndisturbed, smallCase, type Undisturbed } from '../survival/undisturbed.ts'

describe.skipIf(!canMountSmallDisks())('a full disk', () => {
  let undisturbedStage: Stage
  let undisturbed: Undisturbed
  beforeAll(async () => {
    undisturbedStage = openStage()
    undisturbed = await runUndisturbed(undisturbedStage)
  })
  afterAll(() => undisturbedStage[Symbol.dispose]())

  test('is told plainly, harms nothing, and the run continues once there is space', { timeout: 1_200_000 }, async () => {
    const found = await surviveFullDisks({ disks: 3, seed: 5, observer: nobody, undisturbed })
    expect(found.faults).toEqual([])
    expect(found.full).toBeGreaterThan(0)
  })

  test('for temporary files does not stop a run, and is told plainly by an export', { timeout: 1_200_000 }, async () => {
    using stage = openStage()
    using disk = await mountSmallDisk(stage, stage.temp, 1024 ** 2)
    disk.leave(0)
    const data = join(stage.folder, 'data')
    expect((await disk.stage.run(runArguments(undisturbed.evidence, data))).code).toBe(2)
    const out = join(stage.folder, 'out.pdf')
    const ended = await disk.stage.run(['export', '--case', smallCase, '--as', 'pdf', '--out', out, '--data', data])
    expect(messageFaults('export', ended, [0])).toEqual([])
    disk.clear()
    expect(await differences(disk.stage, data, undisturbed)).toEqual([])
  })
})
