import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeTinyTranslator } from '../../scripts/tiny-models/translation-folder.ts'
import { type ModelServer, startModelServer } from '../fixtures/model-server.ts'
import { writeNotice } from '../fixtures/notice-photo.ts'
import { exportFrom } from '../survival/media-of.ts'
import { openStage, type Stage } from '../survival/stage.ts'
import { smallCase } from '../survival/undisturbed.ts'

const notice = 'Ce magasin est fermé le dimanche et pendant les jours fériés'

interface ToldClaim {
  readonly id: string
  readonly kind: string
  readonly certainty: string
  readonly args: { readonly text?: string; readonly language?: string; readonly of?: string }
}

describe('a translation model', () => {
  let stage: Stage
  let server: ModelServer
  const at = (...parts: string[]) => join(stage.folder, ...parts)
  const add = (source: string) =>
    stage.run(['models', 'add', source, '--task', 'translation', '--licence', 'CC0-1.0', '--model-version', 'tiny-1'])
  const run = (data: string, language: string) =>
    stage.run([
      'run',
      at('evidence'),
      '--case',
      smallCase,
      '--report',
      'html,json',
      '--lang',
      language,
      '--out',
      at(`out-${language}`),
      '--data',
      data,
    ])
  const found = async (data: string) => {
    const { text } = await exportFrom(stage, data, smallCase)
    const { media } = JSON.parse(text) as { readonly media: readonly { readonly claims: readonly ToldClaim[] }[] }
    const claims = media.flatMap((medium) => medium.claims)
    return { text, translations: claims.filter(({ kind }) => kind === 'translation'), texts: claims.filter(({ kind }) => kind === 'text') }
  }

  beforeAll(async () => {
    stage = openStage()
    // A stand-in: it speaks the form of a real server and obeys whatever it is told.
    server = await startModelServer(() => JSON.stringify({ translation: 'Den här butiken har stängt på söndagar' }))
    process.env.WORDVEIL_MODELS = at('models')
    mkdirSync(at('evidence'))
    await writeNotice(at('evidence', 'notice.jpg'), notice)
  })
  afterAll(async () => {
    delete process.env.WORDVEIL_MODELS
    await server[Symbol.asyncDispose]()
    stage[Symbol.dispose]()
  })

  test('in a folder is added after it translated a notice, and stays where another that is none is added', async () => {
    writeTinyTranslator(at('weights'), 'marian')
    expect(await add(at('weights'))).toMatchObject({ code: 0, stdout: expect.stringContaining('6 files; the model answers') })
    writeTinyTranslator(at('broken'), 'marian')
    rmSync(at('broken', 'onnx', 'encoder_model.onnx'))
    expect(await add(at('broken'))).toMatchObject({ code: 3, stderr: expect.stringContaining('encoder_model.onnx') })
    expect((await stage.run(['models', 'verify'])).stdout).toContain('translation: present')
  })

  test('in a folder writes beside the words, behind the walls of a worker, and the report names it', async () => {
    const data = at('data')
    expect(await run(data, 'en')).toMatchObject({ code: 0 })
    const { translations, texts } = await found(data)
    expect(translations.length).toBeGreaterThan(0)
    for (const { certainty, args } of translations) {
      expect(certainty).toBe('possible')
      expect(texts.map(({ id }) => id)).toContain(args.of)
    }
    const report = readFileSync(at('out-en', 'report.en.html'), 'utf8')
    expect(report).toMatch(/Ce magasin[\s\S]*Translated by a machine, not checked: “[a-z ]+”/)
    expect(report).toContain('machine translation: 1 observation by translation tiny-1')
    expect(await stage.leftBehind()).toEqual([])
  })

  test('that does not know the language of the report says so', async () => {
    expect(await run(at('data'), 'sv')).toMatchObject({ code: 0 })
    const report = readFileSync(at('out-sv', 'report.sv.html'), 'utf8')
    expect(report).toContain('modellen kan inte detta språkpar')
    expect(report).not.toContain('Maskinöversättning, inte kontrollerad')
    expect((await found(at('data'))).translations.map(({ args }) => args.language)).toContain('en')
  })

  test('behind a server is asked from outside the walls, quote by quote', async () => {
    expect(await add(server.url)).toMatchObject({ code: 0, stdout: expect.stringContaining('the server answers') })
    const tried = server.asked.length
    expect(await run(at('data-server'), 'sv')).toMatchObject({ code: 0 })
    const { translations } = await found(at('data-server'))
    expect(new Set(translations.map(({ args }) => args.text))).toEqual(new Set(['Den här butiken har stängt på söndagar']))
    expect(server.asked.length - tried).toBe(translations.length)
    expect(readFileSync(at('out-sv', 'report.sv.html'), 'utf8')).toContain('Maskinöversättning, inte kontrollerad: ”Den här butiken')
  })

  test('that went away costs the translation and nothing else', async () => {
    await server[Symbol.asyncDispose]()
    expect([0, 2]).toContain((await run(at('data-gone'), 'sv')).code)
    const { text, texts } = await found(at('data-gone'))
    expect(text).toContain('model-unreachable')
    expect(texts.length).toBeGreaterThan(0)
  })
})
