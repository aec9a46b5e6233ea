import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeTinyTranslator } from '../../../scripts/tiny-models/translation-folder.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { Translator } from '../../analysis/analyzer.ts'
import { readTranslation } from '../../analysis/translation/read-translation.ts'
import type { ModelManifest } from './manifest.ts'
import { mountFolder } from './mount-model.ts'
import { probeTranslation } from './probe-translation.ts'
import { openTranslationFolder } from './translation-folder.ts'

const request = { id: 'translation', version: 'tiny', task: 'translation', licence: 'CC0-1.0', card: 'docs/model-cards/translation.md' }
const signal = new AbortController().signal
const french = { text: 'Fermé le dimanche', from: 'fr', into: 'en' }

/** Mounts a folder and tries it as the command does. */
const mount = (source: string, into: string) =>
  mountFolder({ source, into }, request, (manifest, weights) =>
    probeTranslation(openTranslationFolder({ manifest, weights: [weights], threads: 1 }), ['en', 'sv']),
  )

describe('a translation model in a folder', () => {
  const folder = tempFolder()
  const manifests = new Map<string, ModelManifest>()
  const reader = (kind: string, over: object = {}): Translator => {
    const manifest = manifests.get(kind)
    if (manifest === undefined) throw new Error(`no model ${kind}`)
    return openTranslationFolder({ manifest, weights: [join(folder.path, `${kind}-mounted`)], threads: 1, ...over })
  }

  beforeAll(async () => {
    for (const kind of ['marian', 'm2m_100'] as const) {
      writeTinyTranslator(join(folder.path, kind), kind)
      const { manifest, tried } = await mount(join(folder.path, kind), join(folder.path, `${kind}-mounted`))
      expect(tried).toBe('answers')
      manifests.set(kind, manifest)
    }
  })
  afterAll(() => folder[Symbol.dispose]())

  test.each(['marian', 'm2m_100'])(
    '%s writes words from text through the real library, the same each time, and fetches and writes nothing',
    async (kind) => {
      const mounted = join(folder.path, `${kind}-mounted`)
      const before = readdirSync(mounted, { recursive: true })
      const open = reader(kind)
      const reply = await open.translate(french, signal)
      expect(reply.outcome === 'answered' && readTranslation(reply.text, french.text)).toMatch(/^[a-z ]+$/)
      expect(await open.translate(french, signal)).toEqual(reply)
      expect(readdirSync(mounted, { recursive: true })).toEqual(before)
    },
  )

  test('of one pair is asked for that pair, and of many for those that it knows', async () => {
    const asked = async (kind: string, from: string, into: string) =>
      (await reader(kind).translate({ text: 'Lokað', from, into }, signal)).outcome
    expect(await asked('marian', 'de', 'en')).toBe('unsupported')
    expect(await asked('marian', 'fr', 'sv')).toBe('unsupported')
    expect(await asked('m2m_100', 'ru', 'sv')).toBe('answered')
    expect(await asked('m2m_100', 'is', 'sv')).toBe('unsupported')
  })

  test('stops when told to, and when its time is over', async () => {
    const stop = new AbortController()
    stop.abort()
    await expect(reader('marian').translate(french, stop.signal)).rejects.toThrow('aborted')
    await expect(reader('marian', { seconds: 0 }).translate(french, signal)).rejects.toMatchObject({ code: 'time-limit' })
  })

  test('is not opened once a file of it was altered', async () => {
    const { manifest } = await mount(join(folder.path, 'marian'), join(folder.path, 'altered'))
    appendFileSync(join(folder.path, 'altered', 'translation', 'config.json'), ' ')
    const opened = openTranslationFolder({ manifest, weights: [join(folder.path, 'altered')], threads: 1 })
    await expect(opened.translate(french, signal)).rejects.toMatchObject({ code: 'model-altered' })
  })

  test("that does not open leaves the earlier model as it was, and tells the library's reason", async () => {
    const into = join(folder.path, 'kept')
    await mount(join(folder.path, 'marian'), into)
    const state = () =>
      readdirSync(into, { recursive: true, encoding: 'utf8' })
        .toSorted()
        .map((name) => [name, name.endsWith('.json') ? readFileSync(join(into, name), 'utf8') : ''])
    const before = state()
    const broken = join(folder.path, 'broken')
    writeTinyTranslator(broken, 'marian')
    rmSync(join(broken, 'onnx', 'encoder_model.onnx'))
    await expect(mount(broken, into)).rejects.toMatchObject({ code: 'model-missing', detail: expect.stringContaining('encoder_model') })
    expect(state()).toEqual(before)
    const other = join(folder.path, 'other')
    mkdirSync(other)
    writeFileSync(join(other, 'config.json'), '{"model_type":"marian"}')
    await expect(mount(other, into)).rejects.toMatchObject({ code: 'model-missing', detail: expect.not.stringContaining(folder.path) })
    expect(state()).toEqual(before)
  })

  test('that knows none of the languages wanted is not added', async () => {
    const tried = probeTranslation(reader('marian'), ['sv', 'de'])
    await expect(tried).rejects.toMatchObject({ code: 'model-missing', detail: expect.stringContaining('sv, de') })
  })
})
