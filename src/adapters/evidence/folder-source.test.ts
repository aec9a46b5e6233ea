import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { materialisedHash, nothingSniffer, readExhibit, reading, sha256, sniffNothing, walked } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { Instant } from '../../domain/id.ts'
import { openEvidenceOpener } from './evidence-opener.ts'
import { openFolder } from './folder-source.ts'
import { openSpool } from './spool.ts'

let home: ReturnType<typeof tempFolder>
let exhibit: string

beforeEach(() => {
  home = tempFolder()
  exhibit = join(home.path, 'exhibit')
  mkdirSync(exhibit)
})
afterEach(() => home[Symbol.dispose]())

async function openExhibit() {
  return openFolder(exhibit, { sniff: sniffNothing, spool: await openSpool(join(home.path, 'spool')) })
}

const bytePath = (name: string) => Buffer.concat([Buffer.from(`${exhibit}/`), Buffer.from(name, 'latin1')])

describe('a folder as an exhibit', () => {
  test('is walked in the order of names, each file hashed', async () => {
    mkdirSync(join(exhibit, 'b'))
    writeFileSync(join(exhibit, 'b', 'two.png'), 'two')
    writeFileSync(join(exhibit, 'a.png'), 'one')
    writeFileSync(join(exhibit, 'c.png'), 'three')
    expect([...(await readExhibit(await openExhibit()))]).toEqual([
      ['a.png', sha256('one')],
      ['b/two.png', sha256('two')],
      ['c.png', sha256('three')],
    ])
  })

  test('is walked a thousand folders deep', async () => {
    mkdirSync(join(exhibit, ...Array.from({ length: 1000 }, () => 'd')), { recursive: true })
    for (const depth of [1, 500, 1000]) writeFileSync(join(exhibit, ...Array.from({ length: depth }, () => 'd'), 'a'), `${depth}`)
    const paths = (await walked(await openExhibit())).map(({ path }) => path)
    expect(paths.map((path) => path.split('/').length)).toEqual([2, 501, 1001])
  })

  test('tells MD5, SHA-1, size and times of a file', async () => {
    writeFileSync(join(exhibit, 'a.png'), 'abc')
    utimesSync(join(exhibit, 'a.png'), new Date(0), new Date('2024-02-29T12:00:00.500Z'))
    const source = await openExhibit()
    const [found] = await walked(source)
    expect(found).toMatchObject({ path: 'a.png', bytes: 3, modifiedAt: '2024-02-29T12:00:00.500Z', problem: null })
    expect(await source.read('a.png')).toMatchObject({
      bytes: 3,
      hashes: { md5: '900150983cd24fb0d6963f7d28e17f72', sha1: 'a9993e364706816aba3e25717850c26c9cd0d89d' },
    })
  })

  test('keeps its bytes and times, and gets no new file', async () => {
    const path = join(exhibit, 'a.png')
    writeFileSync(path, 'one')
    utimesSync(path, new Date(1e12), new Date(1e12))
    const source = await openExhibit()
    await readExhibit(source)
    await materialisedHash(source, 'a.png', sha256('one'))
    expect(statSync(path)).toMatchObject({ mtimeMs: 1e12, size: 3 })
    expect(readdirSync(exhibit)).toEqual(['a.png'])
  })

  test('has its links noted and not followed, so that no cycle arises', async () => {
    mkdirSync(join(exhibit, 'sub'))
    writeFileSync(join(home.path, 'outside.png'), 'outside')
    symlinkSync(join(home.path, 'outside.png'), join(exhibit, 'to-file'))
    symlinkSync(exhibit, join(exhibit, 'sub', 'to-parent'))
    symlinkSync('loop', join(exhibit, 'loop'))
    symlinkSync('/nowhere', join(exhibit, 'broken'))
    const results = await readExhibit(await openExhibit())
    expect(Object.fromEntries(results)).toEqual({
      broken: 'link-not-followed',
      loop: 'link-not-followed',
      'sub/to-parent': 'link-not-followed',
      'to-file': 'link-not-followed',
    })
  })

  test('does not read a link that has taken the place of a file since', async () => {
    symlinkSync('/etc/hostname', join(exhibit, 'a.png'))
    expect(await reading(async () => (await (await openExhibit()).read('a.png')).hashes.sha256)).toBe('path-unreadable: ELOOP')
  })

  test('is not left by a recorded path that points out of it', async () => {
    writeFileSync(join(home.path, 'outside.png'), 'outside')
    const source = await openExhibit()
    expect(await reading(async () => (await source.read('../outside.png')).hashes.sha256)).toBe('file-missing')
    expect(await reading(() => materialisedHash(source, 'x/../../outside.png', sha256('outside')))).toBe('file-missing')
  })

  test.skipIf(process.platform === 'win32')('has its pipes and sockets noted and not opened', async () => {
    execFileSync('mkfifo', [join(exhibit, 'pipe')])
    expect(Object.fromEntries(await readExhibit(await openExhibit()))).toEqual({ pipe: 'special-file' })
  })

  test('names a file and a folder that vanish during the walk', async () => {
    // Some files are asked for their sizes before the first is told.
    const early = Array.from({ length: 100 }, (_, index) => `a${String(index).padStart(2, '0')}.png`)
    for (const name of [...early, 'b.png']) writeFileSync(join(exhibit, name), name)
    mkdirSync(join(exhibit, 'c'))
    const problems: (string | undefined)[] = []
    for await (const found of (await openExhibit()).walk()) {
      for (const name of ['b.png', 'c']) rmSync(join(exhibit, name), { recursive: true, force: true })
      problems.push(`${found.path} ${found.problem?.code}`)
    }
    expect(problems).toEqual([...early.map((name) => `${name} undefined`), 'b.png file-missing', 'c file-missing'])
  })

  test('names a file that vanished or turned into a folder, and hashes an empty one', async () => {
    writeFileSync(join(exhibit, 'empty.png'), '')
    mkdirSync(join(exhibit, 'folder.png'))
    const source = await openExhibit()
    const read = (path: string) => reading(async () => (await source.read(path)).hashes.sha256)
    expect(await read('gone.png')).toBe('file-missing: ENOENT')
    expect(await read('folder.png')).toBe('path-unreadable: EISDIR')
    expect(await read('empty.png')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  // A test that runs as root is refused nothing.
  test.skipIf(process.getuid?.() === 0)('names a file and a folder that may not be read', async () => {
    writeFileSync(join(exhibit, 'locked.png'), 'one', { mode: 0 })
    mkdirSync(join(exhibit, 'locked'), { mode: 0 })
    expect(Object.fromEntries(await readExhibit(await openExhibit()))).toEqual({
      locked: 'path-unreadable',
      'locked.png': 'path-unreadable: EACCES',
    })
  })

  // What the kernel tells of itself has no size of its own: it ends elsewhere than its size says, as a growing file does.
  test.runIf(process.platform === 'linux')('names a file that changes while it is read', async () => {
    const source = await openFolder('/proc/self', { sniff: sniffNothing, spool: await openSpool(join(home.path, 'spool')) })
    expect(await reading(async () => (await source.read('status')).hashes.sha256)).toBe('file-changed')
  })

  test.runIf(process.platform === 'linux')('does not go on with what never ends, which may have taken the place of a file', async () => {
    const source = await openFolder('/dev', { sniff: sniffNothing, spool: await openSpool(join(home.path, 'spool')) })
    expect(await reading(async () => (await source.read('zero')).hashes.sha256)).toBe('file-changed')
  })

  test('ends in the middle of a large file when the work is stopped', async () => {
    writeFileSync(join(exhibit, 'large.mp4'), Buffer.alloc(3 * 1024 ** 2))
    const source = await openExhibit()
    const stop = AbortSignal.abort(new Error('enough'))
    await expect(source.read('large.mp4', stop)).rejects.toThrow('enough')
  })

  test('hands a decoder no bytes but those that were recorded, whatever the clock of the file says', async () => {
    const path = join(exhibit, 'a.png')
    const at = (seconds: number) => utimesSync(path, seconds, seconds)
    writeFileSync(path, 'one')
    at(1e9)
    const source = await openExhibit()
    const recorded = { bytes: 3, modifiedAt: new Date(1e12).toISOString() as Instant }
    const handed = () =>
      reading(async () => {
        await using copy = await source.materialise('a.png', sha256('one'), recorded)
        return copy.path
      })
    expect(await handed()).toBe(path)
    at(2e9)
    expect(await handed()).toBe(path)
    writeFileSync(path, 'two')
    expect(await handed()).toBe('file-changed')
    writeFileSync(path, 'longer')
    at(1e9)
    expect(await handed()).toBe('file-changed')
  })

  test('survives names with new lines, of 255 bytes, and of other scripts', async () => {
    const names = ['new\nline.png', `${'å'.repeat(125)}.png!`, '日本語.png', '‮gnp.exe', ' ', String.raw`\x41.png`, '\\', '-rf']
    for (const name of names) writeFileSync(join(exhibit, name), name)
    const source = await openExhibit()
    const results = await readExhibit(source)
    expect([...results.values()].toSorted()).toEqual(names.map(sha256).toSorted())
    for (const [path, hash] of results) expect(await materialisedHash(source, path, sha256(hash))).toBe(hash)
  })

  test('tells names apart that are no UTF-8, and hands decoders a whole copy', async () => {
    const large = Buffer.alloc(5 * 1024 * 1024 + 7, 'abcdefg')
    writeFileSync(bytePath('sm\xf6rg\xe5s.png'), large)
    writeFileSync(bytePath(String.raw`\x41` + '\xff'), 'literal mark')
    writeFileSync(bytePath(String.raw`sm\xf6rg\xe5s.png`), 'spelled out')
    mkdirSync(bytePath('\xe9t\xe9'))
    writeFileSync(bytePath('\xe9t\xe9/deep.png'), 'deep')
    const source = await openExhibit()
    const results = await readExhibit(source)
    expect(results.get(String.raw`sm\xf6rg\xe5s.png`)).toBe(sha256(large))
    expect([...results.values()].toSorted()).toEqual([sha256(large), ...['literal mark', 'spelled out', 'deep'].map(sha256)].toSorted())
    for (const [path, hash] of results) expect(await materialisedHash(source, path, sha256(hash))).toBe(hash)
  })

  test('survives a tree deeper than a path may be long', async () => {
    const script =
      'for (let i = 0; i < 60; i++) { const n = "d".repeat(100); fs.mkdirSync(n); process.chdir(n); fs.writeFileSync("f", String(i)) }'
    execFileSync(process.execPath, ['-e', script], { cwd: exhibit })
    const results = await readExhibit(await openExhibit())
    const problems = [...results.values()].filter((result) => !/^[0-9a-f]{64}$/.test(result))
    expect(problems).toEqual(['path-unreadable'])
    expect(results.size).toBeGreaterThan(30)
  })

  test('tells file times before 1970', async () => {
    writeFileSync(join(exhibit, 'a.png'), 'one')
    utimesSync(join(exhibit, 'a.png'), new Date(-1000), new Date(-1000))
    const [found] = await walked(await openExhibit())
    expect(found?.modifiedAt).toBe('1969-12-31T23:59:59.000Z')
  })
})

describe('opening evidence', () => {
  test('tells a folder from a file, and says which path does not exist', async () => {
    writeFileSync(join(exhibit, 'a.png'), 'one')
    await using opener = await openEvidenceOpener(join(home.path, 'case'), nothingSniffer)
    const file = await opener.open(join(exhibit, 'a.png'))
    expect(file).toMatchObject({ form: 'file', name: 'a.png', source: join(exhibit, 'a.png') })
    expect(await opener.open(exhibit)).toMatchObject({ form: 'folder', name: 'exhibit' })
    expect(Object.fromEntries(await readExhibit(file))).toEqual({ 'a.png': sha256('one') })
    await expect(opener.open(join(exhibit, 'none'))).rejects.toMatchObject({ code: 'evidence-missing' })
  })

  test('follows a link that the operator named, and refuses what is neither folder nor file', async () => {
    writeFileSync(join(home.path, 'outside.png'), 'outside')
    symlinkSync(join(home.path, 'outside.png'), join(home.path, 'link'))
    await using opener = await openEvidenceOpener(join(home.path, 'case'), nothingSniffer)
    const file = await opener.open(join(home.path, 'link'))
    expect(file.source).toBe(join(home.path, 'outside.png'))
    await using copy = await file.materialise('outside.png', sha256('outside'))
    expect(copy.path).toBe(join(home.path, 'outside.png'))
    await expect(opener.open('/dev/null')).rejects.toMatchObject({ code: 'special-file' })
  })

  test('leaves no copy behind, also none of a run that was killed', async () => {
    mkdirSync(join(home.path, 'case', 'spool'), { recursive: true })
    writeFileSync(join(home.path, 'case', 'spool', 'left-over.part'), 'half')
    const opener = await openEvidenceOpener(join(home.path, 'case'), nothingSniffer)
    expect(readdirSync(join(home.path, 'case', 'spool'))).toEqual([])
    await opener[Symbol.asyncDispose]()
    expect(readdirSync(join(home.path, 'case'))).toEqual([])
  })
})
