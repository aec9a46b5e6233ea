import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { absentOptionalDependencies } from './absent-platforms.mjs'

const parent = (optionalDependencies, more = {}) => ({ version: '1.0.0', optionalDependencies, ...more })

test('an optional dependency without an entry gets one for its platform alone', () => {
  const packages = { 'node_modules/a': parent({ '@a/linux-arm64-musl': '1.0.0', '@a/win32-x64-msvc': '1.0.0' }, { dev: true }) }
  expect(absentOptionalDependencies(packages)).toEqual({
    'node_modules/@a/linux-arm64-musl': { version: '1.0.0', cpu: ['arm64'], dev: true, libc: ['musl'], optional: true, os: ['linux'] },
    'node_modules/@a/win32-x64-msvc': { version: '1.0.0', cpu: ['x64'], dev: true, optional: true, os: ['win32'] },
  })
})

test('one that has an entry, beside its parent or above, is left alone', () => {
  const packages = {
    'node_modules/a/node_modules/b': parent({ 'c-linux-x64': '1.0.0', 'd-linux-x64': '1.0.0' }),
    'node_modules/a/node_modules/c-linux-x64': {},
    'node_modules/d-linux-x64': {},
  }
  expect(absentOptionalDependencies(packages)).toEqual({})
})

test('a name that tells no platform is refused', () => {
  expect(() => absentOptionalDependencies({ 'node_modules/a': parent({ extra: '1.0.0' }) })).toThrow('extra@1.0.0')
})

test('the lockfile of this repository is whole, so that npm ci accepts it', () => {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8'))
  expect(Object.keys(absentOptionalDependencies(lock.packages))).toEqual([])
})
