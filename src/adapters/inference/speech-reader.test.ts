import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempFolder } from '../../../test/temp-folder.ts'
import { writeTinyWhisper } from '../../../test/tiny-whisper.ts'
import { mountedSpeechReaders, openSpeechReader } from './speech-reader.ts'
import { segmentsOf } from './speech-segments.ts'

const second = new Float32Array(16000).fill(0.01)

describe('openSpeechReader', () => {
  test.each(['en', 'sv'] as const)(
    'a mounted model is heard through the real recogniser, with the language it finds: %s',
    async (language) => {
      using folder = tempFolder()
      const reader = openSpeechReader(writeTinyWhisper(folder.path, language), [folder.path], 1)
      const heard = await reader.read(new Float32Array(8 * 16000))
      expect(heard).toMatchObject([{ text: 'Good morning. The bus is late.', language, fromSeconds: 0, toSeconds: 8 }])
    },
  )

  test('weights that were altered are not opened', async () => {
    using folder = tempFolder()
    const manifest = writeTinyWhisper(folder.path, 'en')
    appendFileSync(join(folder.path, 'speech/decoder.onnx'), 'x')
    await expect(openSpeechReader(manifest, [folder.path], 1).read(second)).rejects.toMatchObject({ code: 'model-altered' })
  })

  test('weights that are missing are a problem of the model, not of the medium', async () => {
    using folder = tempFolder()
    using empty = tempFolder()
    const manifest = writeTinyWhisper(folder.path, 'en')
    await expect(openSpeechReader(manifest, [empty.path], 1).read(second)).rejects.toMatchObject({ code: 'model-missing' })
  })
})

test('without a speech model there is no speech reader', () => {
  expect(mountedSpeechReaders({ manifests: [], weights: [], threads: 1 })).toEqual({})
})

describe('segmentsOf', () => {
  const said = (texts: string[], begins: number[], lengths: number[], text = texts.join(' ')) =>
    segmentsOf({ text, segment_texts: texts, segment_timestamps: begins, segment_durations: lengths }, 8)

  test('each sentence has the time that the model tells', () => {
    expect(said([' Good morning.', ' The bus is late.'], [0.4, 3], [2, 0])).toEqual([
      { fromSeconds: 0.4, toSeconds: 2.4, text: 'Good morning.' },
      { fromSeconds: 3, toSeconds: 8, text: 'The bus is late.' },
    ])
  })

  test.each([
    ['no times', [], [], []],
    ['times out of order', ['Good', 'morning'], [3, 1], [1, 1]],
    ['times beyond the sound', ['Good', 'morning'], [1, 9], [1, 1]],
    ['a part of the words', ['Good'], [1], [1]],
  ])('%s leave the whole stretch as one segment', (_what, texts, begins, lengths) => {
    expect(said(texts, begins, lengths, 'Good morning')).toEqual([{ fromSeconds: 0, toSeconds: 8, text: 'Good morning' }])
  })
})
