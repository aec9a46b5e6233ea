import { expect, test } from 'vitest'
import { openMemoryStore } from '../../../test/fixtures/lone-store.ts'
import { decide, meansFor, savePhotos } from '../../../test/fixtures/review-case.ts'
import { aPerson } from '../../../test/fixtures/review-history.ts'
import { readsCaseBlind } from './reads-case-blind.ts'

const [ada, bo] = [aPerson('ada'), aPerson('bo')]

test('a second reader reads a case blind until their readings are made; whoever has another role does not', async () => {
  await using store = await openMemoryStore('K 1234-26')
  const [photo] = await savePhotos(store, ['a'], null)
  if (photo === undefined) throw new Error('no photo')
  const reader = { person: { id: bo.id, role: 'second-reader' }, share: 1 } as const
  expect(await readsCaseBlind(store, reader)).toBe(false)
  await decide(meansFor(store, ada, 1), photo, 'people')
  expect(await readsCaseBlind(store, reader)).toBe(true)
  expect(await readsCaseBlind(store, { ...reader, share: 0 })).toBe(false)
  expect(await readsCaseBlind(store, { ...reader, person: { id: bo.id, role: 'investigator' } })).toBe(false)
  await decide(meansFor(store, bo, 1), photo, 'people', { reading: 'second' })
  expect(await readsCaseBlind(store, reader)).toBe(false)
})
