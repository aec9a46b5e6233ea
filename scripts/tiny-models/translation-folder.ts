import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGraph } from '../weights/onnx-graph.ts'
import { randomWeights } from './random-weights.ts'
import { type TinyVocabulary, tinyVocabulary, wordTokenizerFiles } from './word-tokenizer.ts'

const width = 16
/** How much likelier the end becomes with each token. */
const endGrows = 0.9
/** Takes the chance from a token. */
const never = -1000

/**
 * Writes a translation model of the real form with random weights: of MarianMT's, which knows one pair of languages (French to English), or of
 * M2M100's, which knows many. What it writes are words that mean nothing, but it drives the real library from text to text.
 */
export function writeTinyTranslator(folder: string, kind: 'marian' | 'm2m_100', seed = 3): void {
  mkdirSync(join(folder, 'onnx'), { recursive: true })
  const many = kind === 'm2m_100'
  const vocabulary = tinyVocabulary(many)
  for (const [name, content] of Object.entries({ ...wordTokenizerFiles(many), ...configFiles(kind, vocabulary) }))
    writeFileSync(join(folder, name), JSON.stringify(content))
  const weights = randomWeights(seed)
  writeFileSync(join(folder, 'onnx', 'encoder_model.onnx'), encoder(vocabulary, weights))
  writeFileSync(join(folder, 'onnx', 'decoder_model_merged.onnx'), decoder(vocabulary, weights))
}

function configFiles(kind: 'marian' | 'm2m_100', { tokens, end, padding }: TinyVocabulary): Readonly<Record<string, object>> {
  const ids = { eos_token_id: end, pad_token_id: padding, decoder_start_token_id: kind === 'marian' ? padding : end }
  const layers = { d_model: width, encoder_layers: 1, decoder_layers: 1, encoder_attention_heads: 1, decoder_attention_heads: 1 }
  return {
    'config.json': {
      model_type: kind,
      architectures: [kind === 'marian' ? 'MarianMTModel' : 'M2M100ForConditionalGeneration'],
      is_encoder_decoder: true,
      vocab_size: tokens.length,
      ...layers,
      ...ids,
    },
    'generation_config.json': { ...ids, max_length: 64, no_repeat_ngram_size: 2 },
  }
}

type Weights = ReturnType<typeof randomWeights>

function encoder({ tokens }: TinyVocabulary, weights: Weights): Buffer {
  const graph = createGraph()
  const ids = graph.input({ name: 'input_ids', type: 'int64', dims: ['b', 's'] })
  graph.input({ name: 'attention_mask', type: 'int64', dims: ['b', 's'] })
  const table = graph.floats(weights(tokens.length * width, 8), [tokens.length, width])
  graph.output('last_hidden_state', graph.node('Gather', [table, ids], { axis: 0 }))
  return graph.serialize()
}

/** What comes next follows from the last token, the mean of all before it and the mean of the original; the longer it is, the sooner it ends. */
function decoder({ tokens, end, written }: TinyVocabulary, weights: Weights): Buffer {
  const graph = createGraph()
  const ids = graph.input({ name: 'input_ids', type: 'int64', dims: ['b', 's'] })
  graph.input({ name: 'encoder_attention_mask', type: 'int64', dims: ['b', 't'] })
  const original = graph.input({ name: 'encoder_hidden_states', type: 'float32', dims: ['b', 't', width] })
  const past = { type: 'float32', dims: ['b', 1, 'p', width] } as const
  const keys = graph.input({ name: 'past_key_values.0.decoder.key', ...past })
  const values = graph.input({ name: 'past_key_values.0.decoder.value', ...past })
  for (const part of ['key', 'value'])
    graph.input({ name: `past_key_values.0.encoder.${part}`, type: 'float32', dims: ['b', 1, 'q', width] })
  graph.input({ name: 'use_cache_branch', type: 'bool', dims: [1] })
  const table = graph.floats(weights(tokens.length * width, 2), [tokens.length, width])
  const now = graph.node('Gather', [table, ids], { axis: 0 })
  const added = graph.node('Unsqueeze', [now, graph.ints([1])])
  const allKeys = graph.node('Concat', [keys, added], { axis: 2 })
  const before = graph.node('ReduceMean', [allKeys], { axes: [2], keepdims: 0 })
  const meant = graph.node('ReduceMean', [original], { axes: [1], keepdims: 1 })
  const state = graph.node('Add', [graph.node('Add', [now, before]), meant])
  const head = graph.floats(weights(width * tokens.length, 1), [width, tokens.length])
  const length = graph.node('Cast', [graph.node('Slice', [graph.node('Shape', [allKeys]), graph.ints([2]), graph.ints([3])])], { to: 1 })
  const bias = graph.floats(tokens.map((_, id) => (written.includes(id) ? 0 : id === end ? -3 * endGrows : never)))
  const growing = graph.floats(tokens.map((_, id) => (id === end ? endGrows : 0)))
  const ending = graph.node('Add', [graph.node('Mul', [length, growing]), bias])
  graph.output('logits', graph.node('Add', [graph.node('MatMul', [state, head]), ending]))
  graph.output('present.0.decoder.key', allKeys)
  graph.output('present.0.decoder.value', graph.node('Concat', [values, added], { axis: 2 }))
  const whole = graph.node('Unsqueeze', [original, graph.ints([1])])
  graph.output('present.0.encoder.key', whole)
  graph.output('present.0.encoder.value', graph.node('Identity', [whole]))
  return graph.serialize()
}
