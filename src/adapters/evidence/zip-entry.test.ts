import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openPromise, type ZipFile } from 'yauzl'
import { makeZip } from '../../../test/fixtures/make-zip.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import { readZipDirectory } from './zip-directory.ts'
import { type EntryBytes, openZipEntry } from './zip-entry.ts'

let home: ReturnType<typeof tempFolder>
let zip: ZipFile

beforeEach(() => {
  home = tempFolder()
})
afterEach(() => {
  home[Symbol.dispose]()
})

async function entryOf(whole: Buffer): Promise<EntryBytes> {
  const path = join(home.path, 'exhibit.zip')
  writeFileSync(path, whole)
  zip = await openPromise(path, { autoClose: false, decodeStrings: false, validateEntrySizes: false })
  const entry = (await readZipDirectory(path, 'exhibit.zip')).entries.get('a.png')
  if (entry === undefined) throw new Error('the archive does not hold the entry')
  return await openZipEntry(zip, entry)
}

/** Resolves when the file is closed: the archive is, and no entry holds it open. */
async function closed(): Promise<boolean> {
  const ended = new Promise<boolean>((resolve) => {
    zip.once('close', () => {
      resolve(true)
    })
  })
  zip.close()
  return await Promise.race([ended, pause(5000, false)])
}

async function sizeOf(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0
  for await (const chunk of chunks) bytes += chunk.length
  return bytes
}

const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * index * 7919) % 251))

describe('a packed entry of a ZIP archive', () => {
  test('is read to its end and lets go of the file', async () => {
    const entry = await entryOf(makeZip([{ name: 'a.png', bytes }]))
    expect(await sizeOf(entry.chunks)).toBe(bytes.length)
    expect(entry.damage()).toBeNull()
    expect(await closed()).toBe(true)
  })

  test('that is damaged says so to who reads it late, and lets go of the file', async () => {
    const whole = makeZip([{ name: 'a.png', bytes }])
    whole.fill(0xff, 40, 80)
    const entry = await entryOf(whole)
    await pause(50)
    await expect(sizeOf(entry.chunks)).rejects.toMatchObject({ code: 'archive-broken' })
    expect(await closed()).toBe(true)
  })

  test('that is left midway lets go of the file', async () => {
    const entry = await entryOf(makeZip([{ name: 'a.png', bytes }]))
    for await (const chunk of entry.chunks) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
    expect(await closed()).toBe(true)
  })
})
