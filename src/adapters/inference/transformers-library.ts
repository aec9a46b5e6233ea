import './silence-onnxruntime.ts'

import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Pictures and words as the library hands them to its models. */
interface Tensor {
  readonly dims: readonly number[]
  readonly data: Float32Array
}

export interface Tokenizer {
  decode(ids: readonly number[], options: { readonly skip_special_tokens: boolean; readonly clean_up_tokenization_spaces: boolean }): string
  encode(text: string, options: { readonly add_special_tokens: boolean }): number[]
}

export interface Processor {
  (first: unknown, second: unknown, options?: object): Promise<{ readonly input_ids: Tensor }>
  readonly tokenizer?: Tokenizer
  apply_chat_template(messages: readonly object[], options: object): string
}

/** Gets every token so far, of the one sequence that is written, and the scores of the next one. */
export type HoldScores = (ids: readonly (readonly bigint[])[], scores: Tensor) => Tensor

export interface VisionModel {
  readonly config: { readonly model_type: string; readonly text_config?: { readonly vocab_size?: number }; readonly vocab_size?: number }
  generate(options: {
    readonly max_new_tokens: number
    readonly do_sample: boolean
    readonly logits_processor: readonly HoldScores[]
    readonly stopping_criteria: readonly ((ids: readonly (readonly bigint[])[]) => boolean[])[]
  }): Promise<unknown>
}

/** Translates one text; `ids` holds the tokens so far of each sequence that is written. */
export interface TranslationPipeline {
  (
    text: string,
    options: {
      readonly src_lang?: string
      readonly tgt_lang?: string
      readonly max_new_tokens: number
      readonly do_sample: boolean
      readonly stopping_criteria: readonly ((ids: readonly unknown[]) => boolean[])[]
    },
  ): Promise<readonly { readonly translation_text: string }[]>
  readonly tokenizer: { readonly language_codes?: readonly string[]; readonly supported_language_codes?: readonly string[] }
}

/** The few parts of transformers.js that are used here. */
export interface Transformers {
  readonly env: Record<string, unknown>
  readonly LogLevel: { readonly ERROR: number }
  readonly AutoProcessor: { from_pretrained(name: string): Promise<Processor> }
  readonly AutoModelForImageTextToText: { from_pretrained(name: string, options: object): Promise<VisionModel> }
  pipeline(task: 'translation', name: string, options: object): Promise<TranslationPipeline>
  readonly RawImage: new (data: Uint8Array, width: number, height: number, channels: number) => unknown
}

/** Loads the library so that it reads models from one folder, fetches nothing and writes nothing. */
export function loadTransformers(folder: string): Transformers {
  const library = require('@huggingface/transformers') as Transformers
  Object.assign(library.env, {
    // Errors are thrown; what it warns of is for who chooses a model.
    logLevel: library.LogLevel.ERROR,
    allowRemoteModels: false,
    allowLocalModels: true,
    localModelPath: folder,
    useFSCache: false,
    useBrowserCache: false,
    useWasmCache: false,
    fetch: () => Promise.reject(new Error('Models are read from their folder only')),
  })
  return library
}
