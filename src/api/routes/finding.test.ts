import { describe, expect, test } from 'vitest'
import { fixtureSource } from '../../../test/fixtures/console-source.ts'
import { fixedClock } from '../../../test/memory/fixed-clock.ts'
import { memorySearches } from '../../../test/memory/memory-finder.ts'
import { findFields } from '../../contract/find-fields.ts'
import { showFacets } from '../../contract/search.ts'
import type { Person, PersonId, Role } from '../../domain/review/person.ts'
import type { Sight } from '../case-sight.ts'
import { findingHandlers } from './finding.ts'

const reference = 'K 1234-26'

function asked(role: Role = 'investigator', id = 'p-1') {
  const by = { id: id as PersonId, name: 'A', role, active: true, createdAt: fixedClock().now() } satisfies Person
  // Of what is asked these handlers read nothing but the person.
  return { by } as never
}

const handlers = (sight: Sight = 'all') =>
  findingHandlers({ source: fixtureSource(), searches: memorySearches(), clock: fixedClock(), sightOf: async () => sight })

describe('the facets of a case', () => {
  test('are named in the language asked for', async () => {
    const { facets, total } = await handlers().showFacets(showFacets.input.parse({ reference, language: 'sv' }), asked())
    const objects = facets.find(({ facet }) => facet === 'object')?.values ?? []
    expect(objects.length).toBeGreaterThan(0)
    for (const { word, value } of objects) expect(word).not.toBe(value)
    expect(facets.find(({ facet }) => facet === 'kind')?.values.reduce((sum, { count }) => sum + count, 0)).toBe(total)
  })

  test('narrow each other', async () => {
    const { total } = await handlers().showFacets(showFacets.input.parse({ reference, language: 'en', kind: 'video,audio' }), asked())
    const all = await handlers().showFacets(showFacets.input.parse({ reference, language: 'en' }), asked())
    expect(total).toBeLessThan(all.total)
  })

  test('tell a second reader nothing of what was decided', async () => {
    const input = showFacets.input.parse({ reference, language: 'en', state: 'rejected' })
    const { facets, total } = await handlers('no-states').showFacets(input, asked('second-reader'))
    expect(facets.map(({ facet }) => facet)).not.toContain('state')
    expect(total).toBeGreaterThan(0)
  })

  test('are fewer while claims wait for a blind reading: none that follows decisions is told or sought by', async () => {
    const input = { reference, language: 'en' }
    const { facets } = await handlers('blind').showFacets(showFacets.input.parse(input), asked('second-reader'))
    const told = facets.map(({ facet }) => facet)
    for (const facet of ['state', 'object', 'people', 'tongue', 'device'] as const) expect(told).not.toContain(facet)
    expect(told).toContain('kind')
    const byObject = showFacets.input.parse({ ...input, object: 'car' })
    await expect(handlers('blind').showFacets(byObject, asked('second-reader'))).rejects.toMatchObject({ code: 'reading-blind' })
    const byState = showFacets.input.parse({ ...input, state: 'rejected', kind: 'image' })
    expect((await handlers('blind').showFacets(byState, asked('second-reader'))).total).toBeGreaterThan(0)
  })
})

test('values of a facet may hold commas, and what was written otherwise is refused', () => {
  expect(findFields.device.parse('A%2CB,C')).toEqual(['A,B', 'C'])
  expect(findFields.device.safeParse('%').success).toBe(false)
})

describe('kept searches', () => {
  test('are of the person and the case, one under a name', async () => {
    const { keepSearch, listSearches, dropSearch } = handlers()
    await keepSearch({ reference, name: 'Dogs', filter: { object: 'dog' } }, asked())
    const { searches } = await keepSearch({ reference, name: 'Dogs', filter: { object: 'dog', kind: 'video' } }, asked())
    expect(searches).toEqual([{ id: expect.stringMatching(/^f-[0-9a-f]{24}$/), name: 'Dogs', filter: { object: 'dog', kind: 'video' } }])
    expect(await listSearches({ reference }, asked('investigator', 'p-2'))).toEqual({ searches: [] })
    expect(await listSearches({ reference: 'another' }, asked())).toEqual({ searches: [] })
    expect(await dropSearch({ reference, search: searches[0]?.id ?? '' }, asked('investigator', 'p-2'))).toEqual({ searches: [] })
    expect(await dropSearch({ reference, search: searches[0]?.id ?? '' }, asked())).toEqual({ searches: [] })
    expect(await listSearches({ reference }, asked())).toEqual({ searches: [] })
  })
})

describe('days and places', () => {
  test('are those of the newest year, and clusters within the case', async () => {
    const { showDays, showPlaces } = handlers()
    const found = await showDays({ reference, words: '' }, asked())
    expect(found.years.map(({ value }) => Number(value))).toContain(found.year)
    const { placed, clusters } = await showPlaces({ reference, words: '', cell: 2 }, asked())
    expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(placed)
  })
})
