import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fixedClock } from '../../test/memory/fixed-clock.ts'
import { tempFolder } from '../../test/temp-folder.ts'
import { openWorkspace } from '../adapters/store/workspace.ts'
import { openInstallation } from './installation.ts'
import { silence } from './report-writer.ts'

let home: ReturnType<typeof tempFolder>
const at = (...parts: string[]) => join(home.path, ...parts)

beforeEach(() => {
  home = tempFolder()
  mkdirSync(at('phone'))
  writeFileSync(at('phone', 'a.png'), 'photo')
})
afterEach(() => home[Symbol.dispose]())

const options = { date: null, faces: true, workers: null, create: true }
const open = (data: string, run: { readonly evidence: readonly string[]; readonly out: string | null }) =>
  openInstallation({ ...options, data, run })

describe('a run', () => {
  test('is refused before anything is written where the workspace or the reports would lie in an exhibit', async () => {
    symlinkSync(at('phone'), at('link'))
    const run = { evidence: [at('phone')], out: null }
    for (const data of [at('phone'), at('phone', 'data'), at('link', 'data')])
      await expect(open(data, run), data).rejects.toMatchObject({ code: 'inside-evidence', detail: '--data' })
    const inLink = { evidence: [at('phone')], out: at('link', 'reports') }
    await expect(open(at('data'), inLink)).rejects.toMatchObject({ code: 'inside-evidence', detail: '--out' })
    expect(readdirSync(at('phone'))).toEqual(['a.png'])
    expect(existsSync(at('data'))).toBe(false)
  })

  test('is refused where an exhibit lies in the workspace, or holds the folder for temporary files', async () => {
    mkdirSync(at('data', 'cases', 'K-1', 'card'), { recursive: true })
    const inCase = { evidence: [at('data', 'cases', 'K-1', 'card')], out: null }
    await expect(open(at('data'), inCase)).rejects.toMatchObject({ code: 'inside-evidence', detail: '--data' })
    const ofTmp = { evidence: [tmpdir()], out: null }
    await expect(open(join(home.path, '..', '..', 'none'), ofTmp)).rejects.toMatchObject({ code: 'inside-evidence', detail: 'TMPDIR' })
  })

  test('is refused where its reports would lie in an exhibit that the case holds already', async () => {
    {
      await using workspace = await openWorkspace({ folder: at('data'), clock: fixedClock(), actor: 'operator' })
      await using store = await workspace.openCase('K 1', { create: true })
      await store.addExhibit({ name: 'phone', source: at('phone'), form: 'folder' })
    }
    const out = at('phone', 'reports')
    await using installation = await open(at('data'), { evidence: [], out })
    const request = { reference: 'K 1', evidence: [], locales: [], draftLocales: [], formats: [], out }
    const running = installation.runCase(request, silence, new AbortController().signal)
    await expect(running).rejects.toMatchObject({ code: 'inside-evidence', detail: '--out' })
    expect(readdirSync(at('phone'))).toEqual(['a.png'])
  })

  test('makes no workspace where an exhibit does not exist', async () => {
    await expect(open(at('data'), { evidence: [at('none')], out: null })).rejects.toMatchObject({ code: 'evidence-missing' })
    expect(existsSync(at('data'))).toBe(false)
  })
})
