import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chatTemplate } from './chat-template.ts'
import { type GgufFact, type GgufTensor, ggufFile } from './gguf-file.ts'
import { randomWeights } from './random-weights.ts'

const width = 64
const layers = 2
const heads = 4
const inner = 128
const vision = { width: 32, inner: 64, heads: 2, imageSide: 64, patchSide: 16, scale: 2 }

/** Writes `tiny-text.gguf` and `tiny-mmproj.gguf`: a model of the form of SmolVLM with random weights, for the server of llama.cpp. */
export function writeGgufPair(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const weights = randomWeights(12_345)
  const { tokens, types } = vocabulary()
  writeFileSync(join(folder, 'tiny-text.gguf'), ggufFile(textFacts(tokens, types), textTensors(tokens.length, weights)))
  writeFileSync(join(folder, 'tiny-mmproj.gguf'), ggufFile(visionFacts(), visionTensors(weights)))
}

/** Kinds of tokens as GGUF numbers them. */
const kinds = { normal: 1, unknown: 2, control: 3, written: 4, byte: 6 }

/** Every byte, and the few tokens without which the server takes no JSON schema (`▁`) and the projector no picture (the line breaks). */
function vocabulary(): { readonly tokens: readonly string[]; readonly types: readonly number[] } {
  const bytes = Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`)
  const words = ['▁', '\n\n', '\n', '":"', '","', '":[', '{"', '"}', '},{"', 'cannot-tell']
  const marks = ['<fake_token_around_image>', '<global-img>', '<image>', '<end_of_utterance>', '<|im_start|>']
  const all = [
    ['<unk>', kinds.unknown],
    ['<s>', kinds.control],
    ['</s>', kinds.control],
    ...bytes.map((token) => [token, kinds.byte] as const),
    ...words.map((token) => [token, kinds.normal] as const),
    ...marks.map((token) => [token, kinds.written] as const),
  ] as const
  return { tokens: all.map(([token]) => token), types: all.map(([, type]) => type) }
}

function textFacts(tokens: readonly string[], types: readonly number[]): GgufFact[] {
  return [
    ['general.architecture', 'text', 'llama'],
    ['general.name', 'text', 'tiny-random-vlm'],
    ['llama.context_length', 'u32', 16_384],
    ['llama.embedding_length', 'u32', width],
    ['llama.block_count', 'u32', layers],
    ['llama.feed_forward_length', 'u32', inner],
    ['llama.attention.head_count', 'u32', heads],
    ['llama.attention.head_count_kv', 'u32', heads],
    ['llama.attention.layer_norm_rms_epsilon', 'f32', 1e-5],
    ['llama.rope.dimension_count', 'u32', width / heads],
    ['llama.vocab_size', 'u32', tokens.length],
    ['tokenizer.ggml.model', 'text', 'llama'],
    ['tokenizer.ggml.tokens', 'list', 'text', tokens],
    ['tokenizer.ggml.scores', 'list', 'f32', tokens.map((_, index) => -index)],
    ['tokenizer.ggml.token_type', 'list', 'i32', types],
    ['tokenizer.ggml.bos_token_id', 'u32', 1],
    ['tokenizer.ggml.eos_token_id', 'u32', 2],
    ['tokenizer.ggml.unknown_token_id', 'u32', 0],
    ['tokenizer.chat_template', 'text', chatTemplate],
  ]
}

type Weights = ReturnType<typeof randomWeights>
type Shape = readonly [name: string, dims: readonly number[], fill?: 'one' | 'zero']

function textTensors(tokens: number, weights: Weights): GgufTensor[] {
  const layer: readonly Shape[] = [
    ['attn_norm', [width], 'one'],
    ...['attn_q', 'attn_k', 'attn_v', 'attn_output'].map((name): Shape => [name, [width, width]]),
    ['ffn_norm', [width], 'one'],
    ['ffn_gate', [width, inner]],
    ['ffn_up', [width, inner]],
    ['ffn_down', [inner, width]],
  ]
  const ends: readonly Shape[] = [
    ['token_embd.weight', [width, tokens]],
    ['output_norm.weight', [width], 'one'],
    ['output.weight', [width, tokens]],
  ]
  const all = Array.from({ length: layers }, (_, index) => layer.map(([name, ...rest]): Shape => [`blk.${index}.${name}.weight`, ...rest]))
  return [...ends, ...all.flat()].map((shape) => tensor(shape, weights))
}

function visionFacts(): GgufFact[] {
  return [
    ['general.architecture', 'text', 'clip'],
    ['general.type', 'text', 'mmproj'],
    ['clip.has_vision_encoder', 'bool', true],
    ['clip.has_audio_encoder', 'bool', false],
    ['clip.projector_type', 'text', 'idefics3'],
    ['clip.use_gelu', 'bool', true],
    ['clip.vision.image_size', 'u32', vision.imageSide],
    ['clip.vision.preproc_image_size', 'u32', vision.imageSide],
    ['clip.vision.patch_size', 'u32', vision.patchSide],
    ['clip.vision.embedding_length', 'u32', vision.width],
    ['clip.vision.feed_forward_length', 'u32', vision.inner],
    ['clip.vision.projection_dim', 'u32', width],
    ['clip.vision.block_count', 'u32', 1],
    ['clip.vision.attention.head_count', 'u32', vision.heads],
    ['clip.vision.attention.layer_norm_epsilon', 'f32', 1e-6],
    ['clip.vision.projector.scale_factor', 'u32', vision.scale],
    ['clip.vision.image_mean', 'list', 'f32', [0.5, 0.5, 0.5]],
    ['clip.vision.image_std', 'list', 'f32', [0.5, 0.5, 0.5]],
  ]
}

function visionTensors(weights: Weights): GgufTensor[] {
  const { width: own, inner: hidden, imageSide, patchSide, scale } = vision
  const square = ['attn_q', 'attn_k', 'attn_v', 'attn_out']
  const shapes: readonly Shape[] = [
    ['v.patch_embd.weight', [patchSide, patchSide, 3, own]],
    ['v.patch_embd.bias', [own], 'zero'],
    ['v.position_embd.weight', [own, (imageSide / patchSide) ** 2]],
    ['v.post_ln.weight', [own], 'one'],
    ['v.post_ln.bias', [own], 'zero'],
    ['mm.model.fc.weight', [own * scale * scale, width]],
    ...square.flatMap((name): Shape[] => [
      [`v.blk.0.${name}.weight`, [own, own]],
      [`v.blk.0.${name}.bias`, [own], 'zero'],
    ]),
    ...['ln1', 'ln2'].flatMap((name): Shape[] => [
      [`v.blk.0.${name}.weight`, [own], 'one'],
      [`v.blk.0.${name}.bias`, [own], 'zero'],
    ]),
    ['v.blk.0.ffn_up.weight', [own, hidden]],
    ['v.blk.0.ffn_up.bias', [hidden], 'zero'],
    ['v.blk.0.ffn_down.weight', [hidden, own]],
    ['v.blk.0.ffn_down.bias', [own], 'zero'],
  ]
  return shapes.map((shape) => tensor(shape, weights))
}

function tensor([name, dims, fill]: Shape, weights: Weights): GgufTensor {
  const count = dims.reduce((product, size) => product * size, 1)
  if (fill !== undefined) return { name, dims, values: new Float32Array(count).fill(fill === 'one' ? 1 : 0) }
  return { name, dims, values: weights(count, 0.2) }
}
