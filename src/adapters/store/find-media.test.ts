import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aFile, aMedium, english, someDescription, swedish } from '../../../test/fixtures/case-history.ts'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { CaseStore } from '../../application/ports/case-store.ts'

const everything = { words: '', kind: null, outcome: null, after: null, limit: 100 }

describe('searching drafted text', () => {
  const texts = {
    square: 'A grey square in the centre of Göteborg, with 100% "quoted" text and snake_case.',
    park: 'A park. 北京市的公园 — Öppet till 24:00. C:\\temp',
    news: 'Ὀδυσσεύς реклама مرحبا',
  }
  type Name = keyof typeof texts
  let searched: CaseStore
  let place: ReturnType<typeof tempFolder>

  beforeAll(async () => {
    place = tempFolder()
    searched = (await openLoneStore(place.path)).store
    const exhibit = (await searched.addExhibit({ name: 'phone', source: '/a', form: 'folder' })).id
    for (const name of Object.keys(texts) as Name[]) {
      const medium = aMedium(name)
      await searched.saveFiles([aFile(exhibit, name, medium)])
      await searched.saveDescription(medium.sha256, {
        description: someDescription(medium.sha256, name),
        texts: [
          { locale: english, text: texts[name] },
          { locale: swedish, text: 'Bild.' },
        ],
        stack: null,
        basis: name,
      })
    }
  })

  afterAll(async () => {
    await searched[Symbol.asyncDispose]()
    place[Symbol.dispose]()
  })

  async function found(words: string): Promise<Name[]> {
    const ids = await searched.mediaIds({ ...everything, words })
    return (Object.keys(texts) as Name[]).filter((name) => ids.includes(sha256(name)))
  }

  test.each<[string, Name[]]>([
    ['', ['square', 'park', 'news']],
    ['square', ['square']],
    ['SQUARE', ['square']],
    ['quar', ['square']],
    ['göteborg', ['square']],
    ['grey text', ['square']],
    ['text  grey', ['square']],
    ['grey park', []],
    ['北京', ['park']],
    ['公园', ['park']],
    ['园', ['park']],
    ['北京市的公园', ['park']],
    ['上海', []],
    ['100%', ['square']],
    ['0%', ['square']],
    ['%', ['square']],
    ['_', ['square']],
    ['e_c', ['square']],
    ['"', ['square']],
    ['"quoted"', ['square']],
    ['"qu', ['square']],
    ['\\', ['park']],
    [':\\t', ['park']],
    ['24:00', ['park']],
    ['body:', []],
    ['реклама', ['news']],
    ['مرحبا', ['news']],
    ['A*', []],
    ['gre* OR park', []],
    ['NEAR(grey square)', []],
  ])('%o finds %j', async (words, names) => {
    expect(await found(words)).toEqual(names)
  })

  test('never fails, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 12 }), async (words) => {
        expect((await found(words)).length).toBeLessThanOrEqual(3)
      }),
      { numRuns: 150 },
    )
  })

  test('finds the newest text only, and each medium once', async () => {
    const medium = sha256('park')
    await searched.saveDescription(medium, {
      description: someDescription(medium, 'park'),
      texts: [
        { locale: english, text: 'A garden. A garden.' },
        { locale: swedish, text: 'Garden.' },
      ],
      stack: null,
      basis: 'garden',
    })
    expect(await found('公园')).toEqual([])
    expect(await searched.mediaIds({ ...everything, words: 'garden' })).toEqual([medium])
  })
})
