import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempFolder } from '../../../test/temp-folder.ts'
import { openOwnSpool } from './own-spool.ts'

/** Above what any system gives to a process. */
const nobody = '99999999-a'
const living = `${process.ppid}-a`

describe.skipIf(process.platform === 'win32')('a folder that several processes may need at once', () => {
  test('can be entered by this user alone, and is empty when it is closed', async () => {
    using place = tempFolder()
    const folder = join(place.path, 'looks')
    const spool = await openOwnSpool(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    await spool[Symbol.asyncDispose]()
    expect(readdirSync(folder)).toEqual([])
  })

  test('loses what a killed process left, and nothing of one that lives', async () => {
    using place = tempFolder()
    const folder = join(place.path, 'looks')
    mkdirSync(folder, { mode: 0o700 })
    for (const pid of [nobody, living]) {
      mkdirSync(join(folder, pid))
      writeFileSync(join(folder, pid, 'copy'), 'bytes')
    }
    await using _spool = await openOwnSpool(folder)
    expect(existsSync(join(folder, nobody))).toBe(false)
    expect(existsSync(join(folder, living, 'copy'))).toBe(true)
  })

  test('is not shared by two', async () => {
    using place = tempFolder()
    const folder = join(place.path, 'looks')
    await using first = await openOwnSpool(folder)
    await using kept = await first.keep('copy', bytes())
    await using _second = await openOwnSpool(folder)
    expect(existsSync(kept.path)).toBe(true)
  })

  test('is refused where others may write, or where it is a link', async () => {
    using place = tempFolder()
    const open = join(place.path, 'open')
    mkdirSync(open)
    chmodSync(open, 0o777)
    await expect(openOwnSpool(open)).rejects.toMatchObject({ code: 'path-unreadable' })
    symlinkSync(place.path, join(place.path, 'link'))
    await expect(openOwnSpool(join(place.path, 'link'))).rejects.toMatchObject({ code: 'path-unreadable' })
  })
})

async function* bytes(): AsyncGenerator<Uint8Array> {
  yield Uint8Array.of(1, 2, 3)
}
