import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standingOf, until } from '../survival/case-database.ts'
import { exportFrom } from '../survival/media-of.ts'
import { writeSmallCase } from '../survival/small-case.ts'
import { openStage, type Stage } from '../survival/stage.ts'
import { runArguments, smallCase } from '../survival/undisturbed.ts'

const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1000))

// The processes of a run are found through /proc.
describe.skipIf(!existsSync('/proc/self/environ'))('a run that is steered from another terminal', () => {
  let stage: Stage
  let evidence: readonly string[]
  const data = (name: string) => join(stage.folder, `data-${name}`)
  const start = (name: string) => stage.start([...runArguments(evidence, data(name)), '--workers', '1'])
  const steer = (command: string, name: string, ...args: string[]) =>
    stage.run([command, ...args, '--case', smallCase, '--data', data(name)])

  beforeAll(() => {
    stage = openStage()
    evidence = writeSmallCase(join(stage.folder, 'evidence'))
  })
  afterAll(() => stage[Symbol.dispose]())

  test('is held up, goes on and ends as if nothing had been', async () => {
    const running = start('paused')
    await until(data('paused'), ({ running: taken }) => taken > 0)
    expect(await steer('pause', 'paused')).toMatchObject({ code: 0, stdout: expect.stringContaining('Held up') })
    await seconds(1)
    const held = await until(data('paused'), ({ running: taken }) => taken === 0)
    expect(held.waiting).toBeGreaterThan(0)
    await seconds(3)
    expect(standingOf(data('paused'))).toEqual(held)
    const status = JSON.parse((await steer('status', 'paused', '--json')).stdout)
    expect(status.work).toMatchObject({ stage: 'analysing', paused: true })
    expect(await steer('resume', 'paused')).toMatchObject({ code: 0, stdout: expect.stringContaining('goes on') })
    expect((await running.ended).code).toBe(2)
    expect(standingOf(data('paused'))).toMatchObject({ waiting: 0, running: 0 })
  })

  test('is ended, takes first what a person asked for when it continues, and comes to the same export', async () => {
    const running = start('ended')
    await until(data('ended'), ({ running: taken }) => taken > 0)
    expect(await steer('cancel', 'ended')).toMatchObject({ code: 0, stdout: expect.stringContaining('The run ends') })
    const ended = await running.ended
    expect(ended).toMatchObject({ code: 3, stdout: expect.stringContaining('Stopped. Run the same command again to continue.') })
    const before = standingOf(data('ended'))
    expect(before.waiting).toBeGreaterThan(1)

    const asked = await steer('first', 'ended', 'street.mp4')
    expect(asked.code).toBe(0)
    expect((await start('ended').ended).code).toBe(2)
    const exported = await exportFrom(stage, data('ended'), smallCase)
    const street = exported.value.media.find(({ files }) => files.some(({ path }) => path === 'street.mp4'))
    expect(standingOf(data('ended')).analysed[before.analysed.length]?.media).toBe(street?.sha256)
    expect(exported.text).toBe((await exportFrom(stage, data('paused'), smallCase)).text)
    expect(await stage.leftBehind()).toEqual([])
  })

  test('must be at work: otherwise the commands say so and end with 1', async () => {
    expect(await steer('pause', 'ended')).toMatchObject({ code: 1, stdout: expect.stringMatching(/No run is at work.*“run” continues it/) })
    expect(await steer('first', 'ended', 'no such file')).toMatchObject({ code: 1, stdout: expect.stringContaining('None of these files') })
  })
})
