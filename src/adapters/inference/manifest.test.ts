import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ModelManifest, manifestSchema, modelRef } from './manifest.ts'
import { modelFolders, readManifests } from './read-manifests.ts'

const file = { name: 'net.onnx', sha256: 'a'.repeat(64), bytes: 5 }
const side = { name: 'words.txt', sha256: 'b'.repeat(64), bytes: 3 }
const mounted: ModelManifest = {
  id: 'net',
  version: '1',
  task: 'objects',
  licence: 'MIT',
  card: 'docs/model-cards/net.md',
  source: null,
  convert: 'none',
  files: [file],
}
const source = { package: 'some-package', version: '1.0.0', integrity: 'sha512-x', files: ['model.json', 'model.bin'] }

describe('manifestSchema', () => {
  test('what the operator mounts needs no source', () => {
    expect(manifestSchema.parse(mounted)).toEqual(mounted)
  })

  test('files that are only taken pair with those of the package', () => {
    expect(manifestSchema.safeParse({ ...mounted, source }).success).toBe(false)
    expect(manifestSchema.safeParse({ ...mounted, source, files: [file, side] }).success).toBe(true)
  })

  test('a conversion names its outputs and makes one file', () => {
    expect(manifestSchema.safeParse({ ...mounted, source, convert: 'tfjs-graph' }).success).toBe(false)
    expect(manifestSchema.safeParse({ ...mounted, source, convert: 'tfjs-graph', outputs: ['x'] }).success).toBe(true)
  })

  test('a file name cannot lead out of the folder', () => {
    expect(manifestSchema.safeParse({ ...mounted, files: [{ ...file, name: '../net.onnx' }] }).success).toBe(false)
  })
})

describe('modelRef', () => {
  test('one file is its own hash', () => {
    expect(modelRef(mounted)).toEqual({ id: 'net', version: '1', sha256: file.sha256 })
  })

  test('several files are the hash of their listing', () => {
    const listing = `${file.sha256}  net.onnx\n${side.sha256}  words.txt\n`
    const expected = createHash('sha256').update(listing).digest('hex')
    expect(modelRef({ ...mounted, files: [file, side] }).sha256).toBe(expected)
  })
})

describe('readManifests', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wordveil-manifests-'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  const write = (name: string, manifest: unknown) => writeFile(join(folder, name), JSON.stringify(manifest))

  test('manifests come in the order of their ids', async () => {
    await write('net.json', mounted)
    await write('an-earlier-one.json', { ...mounted, id: 'an-earlier-one' })
    const manifests = await readManifests({ manifests: [folder], weights: [] })
    expect(manifests.map(({ id }) => id)).toEqual(['an-earlier-one', 'net'])
  })

  test('a manifest under another name, a broken and a repeated one are refused', async () => {
    await write('other.json', mounted)
    await expect(readManifests({ manifests: [folder], weights: [] })).rejects.toThrow('other.json describes net')
    await write('other.json', {})
    await expect(readManifests({ manifests: [folder], weights: [] })).rejects.toThrow('other.json is not valid')
    await rm(join(folder, 'other.json'))
    await write('net.json', mounted)
    await expect(readManifests({ manifests: [folder, folder], weights: [] })).rejects.toThrow('Two manifests')
  })

  test('mounted folders follow the own one', () => {
    const folders = modelFolders('/app', ['/mnt/one', '/mnt/two'].join(delimiter))
    expect(folders.manifests).toEqual([join('/app', 'models'), '/mnt/one', '/mnt/two'])
    expect(folders.weights).toEqual([join('/app', 'models', 'weights'), '/mnt/one', '/mnt/two'])
    expect(modelFolders('/app', undefined).weights).toHaveLength(1)
  })

  test('every manifest of this installation is valid and has a card and a source', async () => {
    const manifests = await readManifests(modelFolders(join(import.meta.dirname, '..', '..', '..'), undefined))
    expect(manifests.length).toBeGreaterThan(0)
    for (const { source: from } of manifests) expect(from).not.toBeNull()
  })
})
