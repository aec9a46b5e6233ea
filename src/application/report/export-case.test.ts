import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { caseFixture, memoryCaseReader } from '../../../test/fixtures/case-fixture.ts'
import { fixtureVector } from '../../../test/fixtures/fixture-pictures.ts'
import type { ProblemRecord } from '../../domain/problem.ts'
import { locales } from '../../language/locale-tag.ts'
import { caseExport, caseExportJsonSchema } from './export/case-export-schema.ts'
import { exportCase } from './export-case.ts'

const damage: readonly ProblemRecord[] = [
  { code: 'archive-entry-damaged', detail: 'size 1 != 2' },
  { code: 'archive-entry-damaged', detail: 'size 1 != 3' },
]

const program = { name: 'Wordveil', version: '0.1.0' }

async function exported(content = caseFixture(), mostFiles = 1000): Promise<string> {
  const pieces: string[] = []
  for await (const piece of exportCase(memoryCaseReader(content, mostFiles), { locales, program })) pieces.push(piece)
  return pieces.join('')
}

async function parsed() {
  return caseExport.parse(JSON.parse(await exported()))
}

describe('the JSON export of a case', () => {
  test('the published schema is the one that the program declares', async () => {
    await expect(`${JSON.stringify(caseExportJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../../docs/schema/case-export.v1.json')
  })

  test('an export follows the published schema in the eyes of an independent reader', async () => {
    const validate = new Ajv2020({ strict: true, strictTuples: false, allErrors: true }).compile(caseExportJsonSchema())
    validate(JSON.parse(await exported()))
    expect(validate.errors).toBeNull()
  })

  test('an independent reader refuses an export with a field that the schema does not know', async () => {
    const validate = new Ajv2020({ strict: true, strictTuples: false }).compile(caseExportJsonSchema())
    const document = JSON.parse(await exported())
    expect(validate({ ...document, thumbnail: '' })).toBe(false)
    expect(validate({ ...document, media: [{ ...document.media[0], picture: '' }] })).toBe(false)
  })

  test('every field of the schema is described', () => {
    expect(undescribed(caseExportJsonSchema())).toEqual([])
  })

  test('the same case gives the same bytes, in whatever order the store keeps its lists', async () => {
    const content = caseFixture()
    const shuffled = {
      ...content,
      media: content.media.map((record) => ({
        ...record,
        files: record.files.toReversed(),
        runs: record.runs.toReversed(),
        observations: record.observations.toReversed(),
        problems: record.problems.toReversed(),
      })),
    }
    expect(await exported(shuffled)).toBe(await exported(content))
  })

  test('a medium with more files than are held is written file by file, into the same bytes', async () => {
    const content = caseFixture()
    const [troubled, ...others] = content.media
    const files = troubled?.files.map((file, index) => ({ ...file, problem: damage[index % damage.length] ?? null })) ?? []
    const damaged = troubled === undefined ? content : { ...content, media: [{ ...troubled, files }, ...others] }
    for (const told of [content, damaged]) {
      const held = await exported(told)
      expect(await exported(told, 0)).toBe(held)
      expect(await exported(told, 1)).toBe(held)
    }
  })

  test('it is written medium by medium', async () => {
    const content = caseFixture()
    const pieces: string[] = []
    for await (const piece of exportCase(memoryCaseReader(content), { locales, program })) pieces.push(piece)
    for (const { medium } of content.media) expect(pieces.filter((piece) => piece.includes(`"sha256":"${medium.sha256}"`))).toHaveLength(1)
  })

  test('no vector, no date of its own and no path on this machine leaves with it', async () => {
    const content = caseFixture()
    const text = await exported(content)
    expect(text).not.toContain(fixtureVector)
    expect(text).not.toContain('"vector"')
    expect(text).not.toContain(content.record.openedAt)
    for (const { source } of content.exhibits) expect(text).not.toContain(`"${source}"`)
  })

  test('every medium has its hashes, outcome, files and runs with the hash of each model', async () => {
    const { media } = await parsed()
    const street = media.find((medium) => medium.files.length > 1 && medium.kind === 'image')
    expect(street).toMatchObject({ outcome: 'described', width: 4032, height: 3024, problem: null, frameCount: null })
    expect(street?.pdq).toEqual({ hash: 'f8f8f0cee0f4a84f06370a22038f63f0b36e2ed596621e1d33e6b39c4e9c9b22', quality: 100 })
    expect(street?.files.map(({ exhibit, path }) => `${exhibit} ${path}`)).toContain('B holiday\u202Egpj.exe')
    expect(street?.runs.find(({ analyzer }) => analyzer === 'objects')?.models).toEqual([
      { id: 'centernet', version: '1.0', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
    expect(street?.runs.find(({ analyzer }) => analyzer === 'explicitness')).toMatchObject({ outcome: 'failed', code: 'model-missing' })
  })

  test('a film has its ledger, shots and exact times', async () => {
    const film = (await parsed()).media.find((medium) => medium.kind === 'video' && medium.outcome === 'described')
    expect(film).toMatchObject({ durationSeconds: 80, frameCount: 2000, ledgerBound: 0.12 })
    expect(film?.ledger[0]).toMatchObject({ firstFrame: 0, lastFrame: 124, still: { frame: 40, at: { pts: 20480, timeBase: [1, 12800] } } })
    expect(film?.shots.map(({ firstFrame, transition }) => [firstFrame, transition])).toEqual([
      [0, 'start'],
      [125, 'cut'],
      [250, 'dissolve'],
    ])
  })

  test('what a limit left out is told of each medium that was read', async () => {
    const { media } = await parsed()
    const of = (path: string) => media.find(({ files }) => files.some((file) => file.path === path))?.omitted
    expect(of('DCIM/100MEDIA/VID_0003.MP4')).toEqual({ stills: 1, sound: false, pictures: 0 })
    expect(of('Download/street-small.webp')).toEqual({ stills: 0, sound: false, pictures: 4 })
    expect(of('DCIM/100MEDIA/VID_0004.MP4')).toBeNull()
  })

  test('every sentence leads to claims, and every claim to observations of the same medium', async () => {
    for (const medium of (await parsed()).media) {
      const claims = new Set(medium.claims.map(({ id }) => id))
      const observations = new Set(medium.observations.map(({ id }) => id))
      for (const sentence of Object.values(medium.text).flat()) for (const id of sentence.claims) expect(claims).toContain(id)
      for (const id of medium.claims.flatMap(({ support }) => support)) expect(observations).toContain(id)
    }
  })

  test('what could not be read is told with its problem', async () => {
    const { files, media } = await parsed()
    expect(files.map(({ path, problem }) => [path, problem?.code])).toEqual([
      ['link-to-elsewhere', 'link-not-followed'],
      ['private/locked.jpg', 'path-unreadable'],
      ['../../escape.jpg', 'archive-entry-refused'],
    ])
    expect(media.find(({ outcome }) => outcome === 'unreadable')?.problem).toEqual({
      code: 'content-broken',
      detail: 'moov atom not found',
    })
  })

  test('an empty case is a whole document', async () => {
    expect(caseExport.parse(JSON.parse(await exported({ ...caseFixture([]), filesWithoutMedium: [] }))).media).toEqual([])
  })
})

/** Paths of the properties without a description of their own or of the part that they are. */
function undescribed(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'properties' in node && typeof node.properties === 'object' && node.properties !== null ? Object.entries(node.properties) : []
  const bare = own.filter(([, property]) => !/"(description|\$ref|const)":/.test(JSON.stringify(property)))
  return [
    ...bare.map(([name]) => `${path}.${name}`),
    ...Object.entries(node).flatMap(([key, inner]) => undescribed(inner, `${path}/${key}`)),
  ]
}
