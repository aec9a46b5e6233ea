import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildHistory } from '../../../test/fixtures/case-history.ts'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import { createWordSearch } from './find-words.ts'

describe('words of a large case', () => {
  let place: ReturnType<typeof tempFolder>
  let opened: Awaited<ReturnType<typeof openLoneStore>>

  beforeEach(async () => {
    place = tempFolder()
    opened = await openLoneStore(place.path)
    await buildHistory(opened.store)
    await opened.store.finder.bring(() => {}, new AbortController().signal)
  })

  afterEach(async () => {
    await opened.store[Symbol.asyncDispose]()
    place[Symbol.dispose]()
  })

  const patience = 10_000

  test.each(['stortorget', 'film', 'nowhere', 'stort torg'])('are found by a thread as by the case itself: %s', async (words) => {
    await using alone = createWordSearch(opened.db)
    await using threaded = createWordSearch(opened.db, 1)
    const found = await threaded.find(words, 3, patience)
    expect(found).toEqual(await alone.find(words, 3, patience))
    expect(found?.complete).toBe(true)
  })

  test('are told as not found yet while the thread looks', async () => {
    await using threaded = createWordSearch(opened.db, 1)
    expect(await threaded.find('film', 3, 0)).toMatchObject({ complete: false })
    expect(await threaded.find('film', 3, patience)).toMatchObject({ complete: true })
  })

  test('fail for whoever waits where the thread ends, and are looked for again', async () => {
    const threaded = createWordSearch(opened.db, 1)
    const waiting = threaded.find('film', 3, patience)
    const refused = expect(waiting).rejects.toThrow('the search ended')
    // The search reaches its thread after it has found the file of the case.
    await new Promise((resolve) => setTimeout(resolve, 50))
    await threaded[Symbol.asyncDispose]()
    await refused
    expect(await threaded.find('film', 3, patience)).toMatchObject({ complete: true })
    await threaded[Symbol.asyncDispose]()
  })
})
