import { mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { carriedPackages } from './carried-files.mjs'
import { alteredFiles, checksumsOf } from './checksums.mjs'
import { placeFiles } from './place-files.mjs'

let folder

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wordveil-carry-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('packages for development only stay behind', () => {
  const packages = { '': {}, 'node_modules/a': {}, 'node_modules/b': { dev: true }, 'node_modules/a/node_modules/c': { optional: true } }
  expect(carriedPackages({ packages })).toEqual(['node_modules/a', 'node_modules/a/node_modules/c'])
})

test('the list of checksums is the one that sha256sum reads', () => {
  writeFileSync(join(folder, 'a b'), 'abc')
  expect(checksumsOf(folder, ['a b'])).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a b\n')
})

test('altered and missing files are named', () => {
  for (const name of ['same', 'altered', 'missing']) writeFileSync(join(folder, name), name)
  const list = checksumsOf(folder, ['altered', 'missing', 'same'])
  writeFileSync(join(folder, 'altered'), 'other')
  unlinkSync(join(folder, 'missing'))
  expect(alteredFiles(folder, list)).toEqual(['altered', 'missing'])
})

test('files are laid out with their folders', () => {
  mkdirSync(join(folder, 'from', 'deep'), { recursive: true })
  writeFileSync(join(folder, 'from', 'deep', 'file'), 'text')
  placeFiles(join(folder, 'from'), ['deep/file'], join(folder, 'to'))
  expect(readFileSync(join(folder, 'to', 'deep', 'file'), 'utf8')).toBe('text')
})
