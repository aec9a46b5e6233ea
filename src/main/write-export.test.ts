import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLoneStore } from '../../test/fixtures/lone-store.ts'
import { tempFolder } from '../../test/temp-folder.ts'
import type { CaseStore } from '../application/ports/case-store.ts'
import type { ReportWriter } from '../application/report/write-reports.ts'
import type { LocaleTag } from '../domain/id.ts'
import { writeExport } from './write-export.ts'

let home: ReturnType<typeof tempFolder>
let store: CaseStore
const at = (...parts: string[]) => join(home.path, ...parts)

beforeEach(async () => {
  home = tempFolder()
  for (const folder of ['phone', 'lone']) mkdirSync(at(folder))
  store = (await openLoneStore(at('lone'))).store
  await store.addExhibit({ name: 'phone', source: at('phone'), form: 'folder' })
})
afterEach(async () => {
  await store[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

/** Two volumes. */
const write: ReportWriter = async (_store, { folders, nameOf }) =>
  [1, 2].map((volume) => {
    const path = join(folders[0] ?? '', nameOf?.(volume) ?? '')
    writeFileSync(path, `volume ${volume}`)
    return path
  })

const exported = (out: string) => writeExport(store, { as: 'pdf', locales: ['en' as LocaleTag], out }, write)

describe('an export', () => {
  test('goes into the file that was asked for, with further volumes beside it', async () => {
    expect(await exported(at('out', 'report.pdf'))).toBe(at('out', 'report.pdf'))
    expect(readFileSync(at('out', 'report.2.pdf'), 'utf8')).toBe('volume 2')
  })

  test('is refused where it would be written into an exhibit, also through a link or by a further volume, and nothing is written', async () => {
    symlinkSync(at('phone', 'new.pdf'), at('link.pdf'))
    mkdirSync(at('out'))
    symlinkSync(at('phone', 'new.pdf'), at('out', 'report.2.pdf'))
    for (const out of [at('phone', 'new', 'report.pdf'), at('link.pdf'), at('out', 'report.pdf')])
      await expect(exported(out), out).rejects.toMatchObject({ code: 'inside-evidence', detail: '--out' })
    expect(readdirSync(at('phone'))).toEqual([])
    expect(readdirSync(at('out'))).toEqual(['report.2.pdf'])
  })
})
