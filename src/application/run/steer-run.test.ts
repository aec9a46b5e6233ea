import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fixedClock } from '../../../test/memory/fixed-clock.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import { openWorkspace } from '../../adapters/store/workspace.ts'
import type { Workspace } from '../ports/workspace.ts'
import { steerRun, workAt } from './steer-run.ts'

let home: ReturnType<typeof tempFolder>
let workspace: Workspace

beforeEach(async () => {
  home = tempFolder()
  workspace = await openWorkspace({ folder: home.path, clock: fixedClock(), actor: 'operator' })
  await using _store = await workspace.openCase('K 1', { create: true })
})
afterEach(async () => {
  await workspace[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

const told = { stage: 'analysing', paused: false, underWay: 0, done: 1, total: 9, secondsLeft: null, onProcessor: null } as const

describe('steering', () => {
  test('reaches the run at work on a case', async () => {
    await using store = await workspace.openCase('K 1', { create: false })
    using _lock = await workspace.lockCase('K 1')
    for (const wish of ['pause', 'go', 'stop'] as const) {
      expect(await steerRun(workspace, 'K 1', wish)).toBe(true)
      expect(await store.wish()).toBe(wish)
    }
    expect(await workAt(workspace, 'K 1')).toBeNull()
    await store.tell(told)
    expect(await workAt(workspace, 'K 1')).toEqual(told)
  })

  test('reaches nobody where no run is at work, whatever a killed one left', async () => {
    await using store = await workspace.openCase('K 1', { create: false })
    await store.tell(told)
    expect(await steerRun(workspace, 'K 1', 'stop')).toBe(false)
    expect(await store.wish()).toBe('go')
    expect(await workAt(workspace, 'K 1')).toBeNull()
  })

  test('names a case that there is none of', async () => {
    await expect(steerRun(workspace, 'K 2', 'stop')).rejects.toMatchObject({ code: 'case-missing' })
  })
})
