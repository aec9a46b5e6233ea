import { execFileSync } from 'node:child_process'
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aFile, aMedium, someFindings } from '../../../test/fixtures/case-history.ts'
import { fixedClock } from '../../../test/memory/fixed-clock.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { Workspace } from '../../application/ports/workspace.ts'
import type { CaseId, MediaId, RunId } from '../../domain/id.ts'
import { openWorkspace } from './workspace.ts'

let home: ReturnType<typeof tempFolder>
let workspace: Workspace

beforeEach(async () => {
  home = tempFolder()
  workspace = await openWorkspace({ folder: join(home.path, 'data'), clock: fixedClock(), actor: 'system' })
})
afterEach(async () => {
  await workspace[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

async function make(reference: string): Promise<void> {
  await (await workspace.openCase(reference, { create: true }))[Symbol.asyncDispose]()
}

describe('a workspace', () => {
  test('lists its cases, and makes one only where it is told to', async () => {
    await expect(workspace.openCase('K 1', { create: false })).rejects.toMatchObject({ code: 'case-missing' })
    await make('K 2')
    await make('K 1')
    await make('K 1')
    expect((await workspace.cases()).map((record) => record.reference)).toEqual(['K 1', 'K 2'])
    await expect(workspace.caseFolder('K 3')).rejects.toMatchObject({ code: 'case-missing' })
  })

  test('is made by nobody who only asks for a case, and found by them where it is', async () => {
    const folder = join(home.path, 'none')
    await expect(openWorkspace({ folder, clock: fixedClock(), actor: 'system', create: false })).rejects.toMatchObject({
      code: 'case-missing',
    })
    expect(existsSync(folder)).toBe(false)
    await make('K 1')
    await using again = await openWorkspace({ folder: join(home.path, 'data'), clock: fixedClock(), actor: 'system', create: false })
    expect(await again.cases()).toHaveLength(1)
  })

  test('keeps each case in a folder of its own, under a name that any file system takes', async () => {
    const references = ['K 1234/26', 'K 1234-26', '../../etc', 'ärende 7', '案件', 'x'.repeat(300), '.', 'CON']
    for (const reference of references) await make(reference)
    const folders = await Promise.all(references.map((reference) => workspace.caseFolder(reference)))
    expect(new Set(folders).size).toBe(references.length)
    for (const folder of folders) {
      expect(basename(folder)).toMatch(/^[A-Za-z0-9-]{1,40}-[0-9a-f]{8}$/)
      expect(folder).toBe(join(home.path, 'data', 'cases', basename(folder)))
    }
  })

  test('names the folders of its cases from the root, also where its own was named from where the command was given', async () => {
    await make('K 1')
    const folder = relative(process.cwd(), join(home.path, 'data'))
    await using again = await openWorkspace({ folder, clock: fixedClock(), actor: 'system' })
    expect(await again.caseFolder('K 1')).toBe(await workspace.caseFolder('K 1'))
  })

  test('is closed to other users of the machine', async () => {
    await make('K 1')
    for (const folder of ['data', 'data/cases', 'data/keys']) expect(statSync(join(home.path, folder)).mode & 0o777).toBe(0o700)
    expect(statSync(await workspace.caseFolder('K 1')).mode & 0o777).toBe(0o700)
  })

  test('names a damaged database as no database', async () => {
    await make('K 1')
    writeFileSync(join(await workspace.caseFolder('K 1'), 'case.db'), 'no database, but long enough to be looked at by whoever opens it')
    await expect(workspace.openCase('K 1', { create: false })).rejects.toThrow('not a database')
  })
})

describe('the right to work on a case', () => {
  test('is held by one at a time, and seen by others', async () => {
    await make('K 1')
    expect(await workspace.isLocked('K 1')).toBe(false)
    const held = await workspace.lockCase('K 1')
    expect(await workspace.isLocked('K 1')).toBe(true)
    await expect(workspace.lockCase('K 1')).rejects.toMatchObject({ code: 'case-busy' })
    held[Symbol.dispose]()
    expect(await workspace.isLocked('K 1')).toBe(false)
    ;(await workspace.lockCase('K 1'))[Symbol.dispose]()
  })

  test('is let go when its holder is killed', async () => {
    await make('K 1')
    const path = join(await workspace.caseFolder('K 1'), 'lock.db')
    const script = `const D = require('better-sqlite3'); const db = new D(process.argv[1]); db.exec('begin exclusive'); process.kill(process.pid, 'SIGKILL')`
    expect(() => execFileSync(process.execPath, ['-e', script, path], { stdio: 'ignore' })).toThrow()
    expect(existsSync(path)).toBe(true)
    expect(await workspace.isLocked('K 1')).toBe(false)
    ;(await workspace.lockCase('K 1'))[Symbol.dispose]()
  })

  test('is no matter of being busy where the lock cannot be made', async () => {
    await make('K 1')
    writeFileSync(join(await workspace.caseFolder('K 1'), 'lock.db'), 'x'.repeat(5000))
    await expect(workspace.lockCase('K 1')).rejects.toMatchObject({ code: 'altered', detail: 'SQLITE_NOTADB' })
    await expect(workspace.isLocked('K 1')).rejects.toThrow('not a database')
  })
})

describe('what other cases of the unit found', () => {
  const photo = aMedium('photo')
  const findings = someFindings(photo.sha256)
  const runs = findings.runs.map((run) => run.id)

  async function search(media: MediaId, by: readonly RunId[], asking: CaseId) {
    await using begun = workspace.unitFindings.search(asking)
    const found = await begun.find(media, by)
    expect(await begun.find(media, by)).toEqual(found)
    return found
  }

  async function fill(reference: string): Promise<CaseId> {
    const store = await workspace.openCase(reference, { create: true })
    const exhibit = await store.addExhibit({ name: 'phone', source: '/phone', form: 'folder' })
    await store.saveFiles([aFile(exhibit.id, 'a.png', photo)])
    await store.saveFindings(findings)
    const { id } = await store.record()
    await store[Symbol.asyncDispose]()
    await workspace.unitFindings.remember([photo.sha256], id)
    await workspace.unitFindings.remember([photo.sha256], id)
    return id
  }

  test('is found where it was made by exactly the same runs, and not in the asking case', async () => {
    const first = await fill('K 1')
    const second = 'k-second' as CaseId
    expect(await search(photo.sha256, runs, second)).toEqual(findings)
    expect(await search(photo.sha256, runs, first)).toBeNull()
    expect(await search(photo.sha256, runs.slice(1), second)).toBeNull()
    expect(await search(photo.sha256, runs.toReversed(), second)).toBeNull()
    expect(await search(aMedium('other').sha256, runs, second)).toBeNull()
  })

  test('is looked for in every case that analysed it', async () => {
    const store = await workspace.openCase('K 0', { create: true })
    await workspace.unitFindings.remember([photo.sha256], (await store.record()).id)
    await store[Symbol.asyncDispose]()
    await workspace.unitFindings.remember([photo.sha256], 'k-gone' as CaseId)
    await fill('K 1')
    expect(await search(photo.sha256, runs, 'k-second' as CaseId)).toEqual(findings)
  })
})
