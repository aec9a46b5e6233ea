import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fixedClock } from '../../../test/memory/fixed-clock.ts'
import { type RunGiven, runInMemory } from '../../../test/memory/run-in-memory.ts'
import { testMeans } from '../../../test/memory/test-means.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import { openWorkspace } from '../../adapters/store/workspace.ts'
import { defineAnalyzer } from '../../analysis/analyzer.ts'
import { translationInto } from '../../analysis/translation/translation.ts'
import type { LocaleTag, Sha256 } from '../../domain/id.ts'
import { locales, localeTag } from '../../language/locale-tag.ts'
import { realize } from '../../language/realize/realize.ts'
import type { Workspace } from '../ports/workspace.ts'

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

const run = (given: RunGiven) => runInMemory(workspace, given)

async function recordOf(content: string) {
  await using store = await workspace.openCase('K 1', { create: false })
  const record = await store.medium(sha256(content))
  if (record === null) throw new Error(`no ${content}`)
  return record
}

describe('a case with a translation model', () => {
  const sign = defineAnalyzer({
    contract: 1,
    id: 'sign',
    version: 1,
    media: ['image'],
    needs: [],
    makes: ['text'],
    models: [],
    params: {},
    repeatable: true,
    analyze: async () => ({
      outcome: 'done',
      observations: [{ kind: 'text', text: 'Fermé', language: 'fr', script: 'latin', engine: 'x', where: { on: 'media' }, confidence: 1 }],
    }),
  })
  const asked: string[] = []
  const translate = async ({ text, into }: { readonly text: string; readonly into: string }) => {
    asked.push(into)
    return { outcome: 'answered', text: JSON.stringify({ translation: `${text} (${into})` }) } as const
  }
  const means = {
    analyzers: [...testMeans.analyzers, sign, ...locales.map(translationInto)],
    modelRef: () => ({ id: 'translation', version: '1', sha256: '0'.repeat(64) as Sha256 }),
    models: { ...testMeans.models, translator: () => ({ translate }) },
  }
  const translationsOf = async () =>
    (await recordOf('photo square')).observations.flatMap((one) => (one.kind === 'translation' ? [one.language] : []))

  test('translates into the languages of the reports; a run with another adds a run and takes none away', async () => {
    await run({ means, request: { locales: [localeTag('en')] } })
    expect(await translationsOf()).toEqual(['en'])
    const photos = asked.length
    await run({ means, request: { locales: [localeTag('sv')] } })
    expect(await translationsOf()).toEqual(['en', 'sv'])
    expect(asked.slice(photos)).toEqual(Array(photos).fill('sv'))
    const { jobs } = await run({ means, request: { locales: [localeTag('en')] } })
    expect(jobs).toEqual([])
    const { description } = await recordOf('photo square')
    if (description === null) throw new Error('no description')
    const told = (locale: LocaleTag) =>
      realize(description, locale)
        .passages.flatMap(({ sentences }) => sentences.map(({ text }) => text))
        .join(' ')
    expect(told(localeTag('en'))).toContain('Translated by a machine, not checked: “Fermé (en)”.')
    expect(told(localeTag('en'))).not.toContain('(sv)')
    expect(told(localeTag('sv'))).toContain('Maskinöversättning, inte kontrollerad: ”Fermé (sv)”.')
    expect(told(localeTag('de'))).not.toContain('Fermé (')
  })
})
