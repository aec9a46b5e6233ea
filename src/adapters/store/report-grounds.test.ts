import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { movingClock } from '../../../test/fixtures/moving-clock.ts'
import { decideAll, holdSample } from '../../../test/fixtures/reported-case.ts'
import { aClaim, draft, savePhotos, streetClaims } from '../../../test/fixtures/review-case.ts'
import { aPerson } from '../../../test/fixtures/review-history.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { CaseStore } from '../../application/ports/case-store.ts'
import type { Workspace } from '../../application/ports/workspace.ts'
import { weighReport } from '../../application/release/weigh-report.ts'
import type { MediaId } from '../../domain/id.ts'
import { reportSections } from '../../domain/review/release.ts'
import { localeTag } from '../../language/locale-tag.ts'
import { openWorkspace } from './workspace.ts'

const choice = { media: null, languages: [localeTag('en')], sections: reportSections }
let home: ReturnType<typeof tempFolder>
let clock: ReturnType<typeof movingClock>
let workspace: Workspace
let store: CaseStore
let media: readonly MediaId[]
let first: MediaId

beforeEach(async () => {
  home = tempFolder()
  clock = movingClock('2026-11-23T08:00:00.000Z')
  workspace = await openWorkspace({ folder: home.path, clock, actor: 'operator' })
  store = await workspace.openCase('K 1', { create: true })
  const names = Array.from({ length: 30 }, (_, index) => `photo ${index}`)
  media = await savePhotos(store, names, null)
  const [head] = media
  if (head === undefined) throw new Error('no photo')
  first = head
})
afterEach(async () => {
  await store[Symbol.asyncDispose]()
  await workspace[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

describe('what reports are weighed by', () => {
  test('a claim that was drafted after a sample was drawn is not covered by it', async () => {
    await holdSample(store, {}, '2026-11-23T09:00:00.000Z')
    const of = { reader: store, review: store }
    expect(await weighReport(of, choice)).toMatchObject({ open: 0, state: 'verified' })
    clock.pass({ hours: 2 })
    await draft(store, first, [...streetClaims(first), aClaim(first, 'faces', { count: 1 })], null)
    expect(await weighReport(of, choice)).toMatchObject({ claims: 91, open: 1, state: 'draft' })
    expect((await store.claimsToldBefore(first, '2026-11-23T09:00:00.000Z' as never)).size).toBe(3)
    expect((await store.claimsToldBefore(first, '2026-11-23T11:00:00.000Z' as never)).size).toBe(4)
  })

  test('looks are summed by person and tier, of some media and until a moment', async () => {
    await decideAll(store, media.slice(0, 2))
    const sum = { by: aPerson('ada').id, tier: 'outline' }
    expect(await store.lookSums({ media: null, until: null })).toEqual([{ ...sum, looks: 2, millis: 6000 }])
    expect(await store.lookSums({ media: [first], until: null })).toEqual([{ ...sum, looks: 1, millis: 3000 }])
    expect(await store.lookSums({ media: null, until: '2026-11-23T10:59:00.000Z' as never })).toEqual([])
  })

  test('the state of a medium changes with each decision and each draft, and with nothing else', async () => {
    const [before] = await store.mediumStates([first])
    const place = await store.lastChange()
    await store.joinCase(aPerson('bo'))
    expect(await store.mediumStates([first])).toEqual([before])
    expect(await store.lastChange()).toBe(place)
    await decideAll(store, [first])
    const [decided] = await store.mediumStates([first])
    expect(decided).not.toBe(before)
    expect(await store.lastChange()).toBeGreaterThan(place)
    await draft(store, first, streetClaims(first).slice(1), null)
    expect(await store.mediumStates([first])).not.toEqual([decided])
  })
})
