import { expect, test } from 'vitest'
import { openMemoryStore } from '../../../test/fixtures/lone-store.ts'
import { draft, savePhotos, streetClaims } from '../../../test/fixtures/review-case.ts'
import type { MediaId } from '../../domain/id.ts'
import { localeTag } from '../../language/locale-tag.ts'
import { stackTold } from './stack-told.ts'

async function told(names: readonly string[], stack: string | null): Promise<string[]> {
  await using store = await openMemoryStore('K-1')
  const media = await savePhotos(store, names, stack)
  for (const id of media) await draft(store, id, stated(id), stack)
  const [first] = media
  const record = first === undefined ? null : await store.medium(first)
  if (record === null) throw new Error('no medium')
  return await stackTold(record, { reader: store, review: async () => store, locale: localeTag('sv') })
}

const stated = (id: MediaId) => streetClaims(id).map((claim) => ({ ...claim, certainty: 'stated' as const }))

test('a medium tells what it holds together with those that are almost the same', async () => {
  expect(await told(['one', 'two', 'three'], 's-street')).toEqual([
    expect.stringMatching(/3/u),
    expect.stringMatching(/\(3\)/u),
    expect.any(String),
  ])
})

test('a medium that stands alone, or among too many, tells nothing', async () => {
  expect(await told(['one', 'two'], null)).toEqual([])
  expect(await told(['one'], 's-street')).toEqual([])
  const many = Array.from({ length: 101 }, (_, index) => `photo ${index}`)
  expect(await told(many, 's-street')).toEqual([])
})
