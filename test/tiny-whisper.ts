import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGraph } from '../scripts/weights/onnx-graph.ts'
import { bytes, message } from '../scripts/weights/protobuf.ts'
import type { ModelManifest } from '../src/adapters/inference/manifest.ts'

const words = ['Good', ' morning', '.', ' The', ' bus', ' is', ' late', '.']
const end = words.length
const start = end + 1
const english = end + 2
const swedish = end + 3
const transcribe = end + 4
const translate = end + 5
const noTimes = end + 6
const noSpeech = end + 7
const vocabulary = end + 8
const context = 64

/**
 * Writes a speech model of the real form whose decoder only knows which token follows which: whatever it hears, it says
 * "Good morning. The bus is late." in Swedish or English. It drives the real recogniser from sound to text.
 */
export function writeTinyWhisper(folder: string, language: 'en' | 'sv'): ModelManifest {
  const tokens = words.map((word, id) => `${Buffer.from(word).toString('base64')} ${id}\n`).join('')
  const contents = { 'encoder.onnx': encoder(), 'decoder.onnx': decoder(language), 'tokens.txt': Buffer.from(tokens) }
  mkdirSync(join(folder, 'speech'), { recursive: true })
  const files = Object.entries(contents).map(([name, content]) => {
    writeFileSync(join(folder, 'speech', name), content)
    return { name, sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length }
  })
  return {
    id: 'speech',
    version: 'test',
    task: 'speech',
    licence: 'CC0-1.0',
    card: 'docs/model-cards/speech.md',
    source: null,
    convert: 'none',
    files,
  }
}

function encoder(): Buffer {
  const graph = createGraph()
  const mel = graph.input({ name: 'mel', type: 'float32', dims: [1, 80, 'T'] })
  const mean = graph.node('Reshape', [graph.node('ReduceMean', [mel], { keepdims: 1 }), graph.ints([1, 1, 1, 1])])
  graph.output('n_layer_cross_k', mean)
  graph.output('n_layer_cross_v', mean)
  const facts = {
    model_type: 'whisper',
    version: '1',
    n_mels: 80,
    n_audio_ctx: 1500,
    n_audio_state: 4,
    n_text_layer: 1,
    n_text_head: 1,
    n_text_ctx: context,
    n_text_state: 4,
    n_vocab: vocabulary,
    sot: start,
    sot_index: 0,
    eot: end,
    blank_id: 1,
    is_multilingual: 1,
    no_speech: noSpeech,
    transcribe,
    translate,
    sot_prev: start,
    sot_lm: start,
    no_timestamps: noTimes,
    non_speech_tokens: '0',
    sot_sequence: [start, english, transcribe].join(),
    all_language_tokens: [english, swedish].join(),
    all_language_codes: 'en,sv',
  }
  const properties = Object.entries(facts).map(([key, value]) => message(14, [bytes(1, key), bytes(2, String(value))]))
  return Buffer.concat([graph.serialize(), ...properties])
}

function decoder(language: 'en' | 'sv'): Buffer {
  const graph = createGraph()
  const tokens = graph.input({ name: 'tokens', type: 'int64', dims: [1, 'N'] })
  const keys = graph.input({ name: 'in_n_layer_self_k_cache', type: 'float32', dims: [1, 1, context, 4] })
  const values = graph.input({ name: 'in_n_layer_self_v_cache', type: 'float32', dims: [1, 1, context, 4] })
  graph.input({ name: 'n_layer_cross_k', type: 'float32', dims: [1, 1, 1, 1] })
  graph.input({ name: 'n_layer_cross_v', type: 'float32', dims: [1, 1, 1, 1] })
  graph.input({ name: 'offset', type: 'int64', dims: [1] })
  graph.output('logits', graph.node('Gather', [graph.floats(following(language), [vocabulary, vocabulary]), tokens], { axis: 0 }))
  graph.output('out_n_layer_self_k_cache', keys)
  graph.output('out_n_layer_self_v_cache', values)
  return graph.serialize()
}

/** A row for each token: a high score for the one that follows it. */
function following(language: 'en' | 'sv'): number[] {
  const next = new Map([
    ...words.map((_, id): [number, number] => [id, id + 1]),
    [noTimes, 0],
    [start, language === 'en' ? english : swedish],
  ])
  return Array.from({ length: vocabulary ** 2 }, (_, at) => (next.get(Math.floor(at / vocabulary)) === at % vocabulary ? 6 : 0))
}
