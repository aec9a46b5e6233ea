import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGraph } from '../weights/onnx-graph.ts'
import { tokenIds, tokenizerFiles } from './byte-tokenizer.ts'
import { randomWeights } from './random-weights.ts'

const width = 32
const imageSide = 64
const patchSide = 32
const patches = (imageSide / patchSide) ** 2

/**
 * Writes a vision-language model of the real form with random weights, half a megabyte: what it answers means nothing, but it drives the real
 * library from picture and question to words. `seed` gives another model.
 */
export function writeTinySmolvlm(folder: string, seed = 1): void {
  mkdirSync(join(folder, 'onnx'), { recursive: true })
  for (const [name, content] of Object.entries({ ...tokenizerFiles(), ...configFiles() }))
    writeFileSync(join(folder, name), JSON.stringify(content))
  const weights = randomWeights(seed)
  writeFileSync(join(folder, 'onnx', 'vision_encoder.onnx'), visionEncoder(weights))
  writeFileSync(join(folder, 'onnx', 'embed_tokens.onnx'), embedding(weights))
  writeFileSync(join(folder, 'onnx', 'decoder_model_merged.onnx'), decoder(weights))
}

function configFiles(): Readonly<Record<string, object>> {
  const ends = { bos_token_id: tokenIds.start, eos_token_id: tokenIds.endOfTurn, pad_token_id: tokenIds.end }
  const text = { model_type: 'llama', hidden_size: width, num_hidden_layers: 1, num_attention_heads: 1, num_key_value_heads: 1 }
  const side = { longest_edge: imageSide }
  return {
    'config.json': {
      model_type: 'idefics3',
      architectures: ['Idefics3ForConditionalGeneration'],
      image_token_id: tokenIds.image,
      scale_factor: 2,
      vision_config: { model_type: 'idefics3', image_size: imageSide, patch_size: patchSide, hidden_size: width },
      text_config: { ...text, head_dim: width, vocab_size: tokenIds.count, ...ends },
    },
    'generation_config.json': ends,
    'preprocessor_config.json': {
      image_processor_type: 'Idefics3ImageProcessor',
      processor_class: 'Idefics3Processor',
      do_convert_rgb: true,
      do_image_splitting: false,
      do_normalize: true,
      do_pad: true,
      do_rescale: true,
      do_resize: true,
      image_mean: [0.5, 0.5, 0.5],
      image_std: [0.5, 0.5, 0.5],
      resample: 1,
      rescale_factor: 1 / 255,
      max_image_size: side,
      size: side,
    },
    'processor_config.json': { image_seq_len: patches, processor_class: 'Idefics3Processor' },
  }
}

type Weights = ReturnType<typeof randomWeights>

function visionEncoder(weights: Weights): Buffer {
  const graph = createGraph()
  const pixels = graph.input({ name: 'pixel_values', type: 'float32', dims: ['b', 'n', 3, imageSide, imageSide] })
  graph.input({ name: 'pixel_attention_mask', type: 'bool', dims: ['b', 'n', imageSide, imageSide] })
  const kernel = graph.floats(weights(width * 3 * patchSide ** 2, 0.05), [width, 3, patchSide, patchSide])
  const flat = graph.node('Reshape', [pixels, graph.ints([-1, 3, imageSide, imageSide])])
  const seen = graph.node('Conv', [flat, kernel], { strides: [patchSide, patchSide], kernel_shape: [patchSide, patchSide] })
  const rows = graph.node('Reshape', [seen, graph.ints([-1, width, patches])])
  graph.output('image_features', graph.node('Transpose', [rows], { perm: [0, 2, 1] }))
  return graph.serialize()
}

function embedding(weights: Weights): Buffer {
  const graph = createGraph()
  const ids = graph.input({ name: 'input_ids', type: 'int64', dims: ['b', 's'] })
  const table = graph.floats(weights(tokenIds.count * width, 1), [tokenIds.count, width])
  graph.output('inputs_embeds', graph.node('Gather', [table, ids], { axis: 0 }))
  return graph.serialize()
}

/** What comes next follows from the last token and the mean of all before it. */
function decoder(weights: Weights): Buffer {
  const graph = createGraph()
  const words = graph.input({ name: 'inputs_embeds', type: 'float32', dims: ['b', 's', width] })
  graph.input({ name: 'attention_mask', type: 'int64', dims: ['b', 't'] })
  graph.input({ name: 'position_ids', type: 'int64', dims: ['b', 's'] })
  const past = { type: 'float32', dims: ['b', 1, 'p', width] } as const
  const keys = graph.input({ name: 'past_key_values.0.key', ...past })
  const values = graph.input({ name: 'past_key_values.0.value', ...past })
  const now = graph.node('Unsqueeze', [words, graph.ints([1])])
  const allKeys = graph.node('Concat', [keys, now], { axis: 2 })
  const mean = graph.node('ReduceMean', [allKeys], { axes: [2], keepdims: 0 })
  const head = graph.floats(weights(width * tokenIds.count, 1), [width, tokenIds.count])
  graph.output('logits', graph.node('MatMul', [graph.node('Add', [words, mean]), head]))
  graph.output('present.0.key', allKeys)
  graph.output('present.0.value', graph.node('Concat', [values, now], { axis: 2 }))
  return graph.serialize()
}
