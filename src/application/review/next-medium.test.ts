import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { aClaim, decide, draft, meansFor, savePhotos } from '../../../test/fixtures/review-case.ts'
import { aPerson, someScheme } from '../../../test/fixtures/review-history.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { MediaId } from '../../domain/id.ts'
import { defaultPolicy } from '../../domain/review/policy.ts'
import type { CaseStore } from '../ports/case-store.ts'
import { addNote } from './add-note.ts'
import { changeStack } from './change-stack.ts'
import type { ReviewMeans } from './decide-claims.ts'
import { nextMedium } from './next-medium.ts'
import { setCategory, standingCategories } from './set-category.ts'

const [ada, bo] = [aPerson('ada'), aPerson('bo')]
let home: ReturnType<typeof tempFolder>
let store: CaseStore
let asAda: ReviewMeans
let asBo: ReviewMeans

beforeEach(async () => {
  home = tempFolder()
  store = (await openLoneStore(home.path)).store
  asAda = meansFor(store, ada)
  asBo = meansFor(store, bo)
})
afterEach(async () => {
  await store[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

describe('the next medium', () => {
  const policy = { ...defaultPolicy, hardCategories: ['K2'], secondReadingShare: 1 }
  const next = (over: Partial<Parameters<typeof nextMedium>[1]> = {}) =>
    nextMedium(store, { person: ada.id, reading: 'first', after: null, policy, gentle: false, ...over })

  test('is one of each stack, and nothing once all is decided', async () => {
    const stack = (await savePhotos(store, ['a', 'b'])).toSorted()
    const [first, second] = stack
    if (first === undefined || second === undefined) throw new Error('no photos')
    expect(await next()).toEqual({ mediaId: first, why: 'lead', left: 2 })
    for (const kind of ['people', 'object', 'text'] as const) await decide(asAda, first, kind)
    expect(await next({ after: first })).toEqual({ mediaId: null, why: null, left: 0 })
  })

  test('goes on behind the given medium and then from the beginning, leads first', async () => {
    const [a, b, c] = (await savePhotos(store, ['a', 'b', 'c'], null)).toSorted()
    if (a === undefined || b === undefined || c === undefined) throw new Error('no photos')
    await draft(store, a, [aClaim(a, 'people', { count: 1 })], null)
    expect((await next()).mediaId).toBe(b)
    expect((await next({ after: b })).mediaId).toBe(c)
    expect(await next({ after: c })).toEqual({ mediaId: a, why: 'open', left: 3 })
    expect((await next({ after: a })).mediaId).toBe(b)
  })

  test('is nothing hard while the day is to be gentle', async () => {
    const [a, b] = (await savePhotos(store, ['a', 'b'], null)).toSorted()
    if (a === undefined || b === undefined) throw new Error('no photos')
    await store.saveScheme(someScheme, ada.id, '2026-11-23T09:00:00.000Z')
    await setCategory(asAda, { mediaId: a, scheme: someScheme.id, code: 'K2', stack: false })
    expect((await next({ gentle: true })).mediaId).toBe(b)
    expect((await next()).mediaId).toBe(a)
    await setCategory(asAda, { mediaId: b, scheme: someScheme.id, code: 'K2', stack: false })
    expect((await next({ gentle: true })).mediaId).toBeNull()
    await setCategory(asAda, { mediaId: b, scheme: someScheme.id, code: null, stack: false })
    expect((await next({ gentle: true })).mediaId).toBe(b)
  })

  test('is one with second readings or differences where that is asked for', async () => {
    const [a, b] = (await savePhotos(store, ['a', 'b'], null)).toSorted()
    if (a === undefined || b === undefined) throw new Error('no photos')
    const [first, second] = [meansFor(store, bo, 1), meansFor(store, ada, 1)]
    expect(await next({ reading: 'second' })).toEqual({ mediaId: null, why: null, left: 0 })
    for (const photo of [a, b]) await decide(first, photo, 'people')
    expect(await next({ reading: 'second' })).toEqual({ mediaId: a, why: 'second', left: 2 })
    expect((await next({ reading: 'second', after: a })).mediaId).toBe(b)
    expect((await next({ reading: 'second', after: b })).mediaId).toBe(a)
    await decide(second, a, 'people', { reading: 'second', verdict: 'reject' })
    expect(await next({ reading: 'adjudication' })).toEqual({ mediaId: a, why: 'differs', left: 1 })
  })
})

describe('a category', () => {
  test('is set by a person, for the stack where it is asked for, and taken back', async () => {
    const [a, b, c] = await savePhotos(store, ['a', 'b', 'c'])
    if (a === undefined || b === undefined || c === undefined) throw new Error('no photos')
    const { id: scheme } = someScheme
    await expect(setCategory(asAda, { mediaId: a, scheme, code: 'K1', stack: true })).rejects.toMatchObject({ code: 'category-missing' })
    await store.saveScheme(someScheme, ada.id, '2026-11-23T09:00:00.000Z')
    await expect(setCategory(asAda, { mediaId: a, scheme, code: 'K9', stack: true })).rejects.toMatchObject({ code: 'category-missing' })
    await changeStack(asAda, c, true)
    expect(await setCategory(asAda, { mediaId: a, scheme, code: 'K1', stack: true })).toEqual({ covered: 2 })
    await setCategory(asBo, { mediaId: a, scheme, code: 'K2', stack: false })
    const standing = async (id: MediaId) =>
      standingCategories(await store.categoriesOf(id)).map(({ code, reading, by }) => [code, reading, by])
    expect(await standing(a)).toEqual([
      ['K1', 'first', ada.id],
      ['K2', 'second', bo.id],
    ])
    expect(await standing(b)).toEqual([['K1', 'first', ada.id]])
    expect(await standing(c)).toEqual([])
    await setCategory(asAda, { mediaId: b, scheme, code: null, stack: false })
    expect(await standing(b)).toEqual([])
  })
})

test('a note is kept on a medium or on the case', async () => {
  await addNote(asAda, null, 'Ask the shop.')
  expect(await store.notesOn(null)).toMatchObject([{ text: 'Ask the shop.', by: ada.id, mediaId: null }])
})
