import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CaseStore } from '../../src/application/ports/case-store.ts'
import { decideClaims } from '../../src/application/review/decide-claims.ts'
import type { MediaId } from '../../src/domain/id.ts'
import { fixtureSource } from '../fixtures/console-source.ts'
import { openMemoryStore } from '../fixtures/lone-store.ts'
import { somebody } from '../fixtures/people.ts'
import { meansFor, savePhotos, streetClaims } from '../fixtures/review-case.ts'
import { axeFindings } from './axe-findings.ts'
import { type ConsoleStage, setStage } from './console-stage.ts'

const wide = { viewport: { width: 1280, height: 900 } }
/** The page may say what it will save a moment before it is saved. */
const patience = { timeout: 15_000 }
const cases: Record<string, CaseStore> = {}
let stage: ConsoleStage
let count = 0

beforeAll(async () => {
  const source = fixtureSource()
  const storeOf = async (reference: string) => cases[reference] ?? Promise.reject(new Error(`no case ${reference}`))
  stage = await setStage({ ...source, openCase: storeOf, reviewOf: storeOf })
})

afterAll(() => stage.close())

let store: CaseStore
let media: readonly MediaId[]
let page: Page

// Each test has a case of its own: three photos, two of them in one stack.
beforeEach(async () => {
  count += 1
  const reference = `R${count}`
  store = await openMemoryStore(reference)
  cases[reference] = store
  media = [...(await savePhotos(store, ['one', 'two'])), ...(await savePhotos(store, ['three'], null))]
  page = await stage.open(`/cases/${reference}/media/${media[0]}/review`, wide)
  await page.getByText('0 of 3 claims decided').waitFor()
})

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const pictures = () => page.locator('canvas, img, video, audio, picture, object, embed')

describe('verifying a medium in a browser', () => {
  test('decides by keyboard, claim by claim, for the whole stack, and takes back', async () => {
    await press('c')
    await page.getByText('1 of 3 claims decided').waitFor()
    await press('x')
    await page.getByText('2 of 3 claims decided').waitFor()
    await press('t')
    await page.getByText('3 of 3 claims decided').waitFor()
    const verdicts = async (id: MediaId | undefined) =>
      id === undefined ? [] : (await store.decisionsOn(id)).map(({ verdict }) => verdict)
    await expect.poll(() => verdicts(media[0]), patience).toEqual(['confirm', 'reject', 'cannot-tell'])
    await expect.poll(() => verdicts(media[1]), patience).toEqual(['confirm', 'reject', 'cannot-tell'])
    expect(await verdicts(media[2])).toEqual([])
    await press('u')
    await page.getByText('2 of 3 claims decided').waitFor()
    await expect.poll(() => verdicts(media[0]), patience).toEqual(['confirm', 'reject', 'cannot-tell', 'withdraw'])
    expect(await axeFindings(page)).toEqual([])
  })

  test('shows nothing until a reason is given, records the look before, and hides it at once', async () => {
    expect(await pictures().count()).toBe(0)
    await press('l')
    await page.getByRole('group', { name: /Why look/ }).waitFor()
    expect(await store.exposuresOn(media[0] as MediaId)).toEqual([])
    await press('3')
    await page.getByRole('img').waitFor()
    const [open] = await store.exposuresOn(media[0] as MediaId)
    expect(open).toMatchObject({ exposure: { tier: 'outline', reason: 'count-unsure' }, end: null })
    expect(await axeFindings(page)).toEqual([])
    await press('Escape')
    await page.getByText('Nothing is shown.').waitFor()
    await expect.poll(() => pictures().count(), patience).toBe(0)
    await expect.poll(async () => (await store.exposuresOn(media[0] as MediaId))[0]?.end?.how, patience).toBe('hidden')
  })

  test('closes the look on the decision, which names it', async () => {
    await press('l')
    await page.getByRole('group', { name: /Why look/ }).waitFor()
    await press('1')
    await page.getByRole('img').waitFor()
    await press('c')
    await page.getByText('1 of 3 claims decided').waitFor()
    await expect.poll(() => pictures().count(), patience).toBe(0)
    const look = async () => (await store.exposuresOn(media[0] as MediaId))[0]
    const decision = async () => (await store.decisionsOn(media[0] as MediaId))[0]
    await expect.poll(async () => (await decision())?.seen, patience).toEqual([(await look())?.exposure.id])
    await expect.poll(async () => (await look())?.end?.how, patience).toBe('decided')
  })

  test('amends within the vocabulary, and keeps what the draft said', async () => {
    await press('a')
    await page.getByRole('spinbutton').fill('3')
    await press('Enter')
    await page.getByText('Amended', { exact: true }).first().waitFor()
    await press('ArrowUp')
    await page
      .getByText(/The draft said/)
      .first()
      .waitFor()
    await page.locator('.claim-row').first().getByText(/three/i).first().waitFor()
  })

  test('tells one analyst what another decided meanwhile, and lets neither overwrite the other', async () => {
    const ben = await somebody(stage.people, `Ben ${count}`)
    const [id] = media
    const [claim] = id === undefined ? [] : streetClaims(id)
    if (id === undefined || claim === undefined) throw new Error('the fixture has no claim')
    const deciding = { mediaId: id, verdict: 'reject', reading: 'first', changes: null, seen: [] } as const
    await decideClaims(meansFor(store, ben), { ...deciding, claims: [{ claim: claim.id, supersedes: null }] })
    await press('c')
    await page.getByText('Rejected', { exact: true }).first().waitFor()
    expect((await store.decisionsOn(id)).map(({ verdict }) => verdict)).toEqual(['reject'])
  })

  test('reads from right to left in Arabic, and keeps its keys', async () => {
    const arabic = await stage.open(new URL(page.url()).pathname, { ...wide, locale: 'ar' })
    await arabic.locator('.claim-row').first().waitFor()
    expect(await arabic.evaluate(() => document.documentElement.dir)).toBe('rtl')
    await arabic.keyboard.press('c')
    await arabic.locator('.claim-row[data-state="confirmed"]').first().waitFor()
    expect(await axeFindings(arabic)).toEqual([])
    await arabic.context().close()
  })
})
