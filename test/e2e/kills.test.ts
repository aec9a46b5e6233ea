import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nobody } from '../survival/observer.ts'
import { openStage, type Stage } from '../survival/stage.ts'
import { surviveKills } from '../survival/survive-kills.ts'
import { surviveSingleKills } from '../survival/survive-single-kills.ts'
import { runUndisturbed, type Undisturbed } from '../survival/undisturbed.ts'

// The processes of a run are found through /proc.
describe.skipIf(!existsSync('/proc/self/environ'))('killing', () => {
  let stage: Stage
  let undisturbed: Undisturbed
  beforeAll(async () => {
    stage = openStage()
    undisturbed = await runUndisturbed(stage)
  })
  afterAll(() => stage[Symbol.dispose]())

  test('a run, and what continues it, at random moments loses and doubles nothing', { timeout: 400_000 }, async () => {
    const found = await surviveKills({ kills: 4, seed: 7, observer: nobody, undisturbed })
    expect(found.faults).toEqual([])
    expect(found.kills).toBeGreaterThanOrEqual(4)
  })

  test('single workers at random moments does not show in the export', { timeout: 400_000 }, async () => {
    const found = await surviveSingleKills({ runs: 1, seed: 3, among: 'workers', observer: nobody, undisturbed })
    expect(found.faults).toEqual([])
    expect(found.killed).toHaveLength(2)
  })
})
