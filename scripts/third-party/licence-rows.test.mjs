import { expect, test } from 'vitest'
import { licenceRows } from './licence-rows.mjs'

test('each carried package is listed once, with the licence of its own manifest where the lockfile has none', () => {
  const packages = {
    '': {},
    'node_modules/b': { version: '2.0.0', license: 'MIT' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b/node_modules/a': { version: '1.0.0' },
    'node_modules/c': { version: '3.0.0', license: 'MIT', dev: true },
  }
  expect(licenceRows(packages, () => ({ type: 'ISC' }))).toEqual([
    ['a', '1.0.0', 'ISC'],
    ['b', '2.0.0', 'MIT'],
  ])
})

test('a package for another platform has the licence of its sister, and an unknown one says so', () => {
  const packages = {
    'node_modules/x-linux-x64-gnu': { version: '1.0.0', license: 'Apache-2.0' },
    'node_modules/x-darwin-arm64': { version: '1.0.0' },
    'node_modules/y': { version: '1.0.0' },
  }
  expect(licenceRows(packages, () => undefined).map(([name, , licence]) => [name, licence])).toEqual([
    ['x-darwin-arm64', 'Apache-2.0'],
    ['x-linux-x64-gnu', 'Apache-2.0'],
    ['y', 'not stated'],
  ])
})
