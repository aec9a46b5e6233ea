import { basename, dirname } from 'node:path'
import type { VisionReader, VisionRequest } from '../../analysis/analyzer.ts'
import type { QuestionSheet } from '../../analysis/vision/question.ts'
import { isWhole, type Position, startOfReply, writeOn } from '../../analysis/vision/reply-form.ts'
import { Problem } from '../../domain/problem.ts'
import { precisionOf } from './folder-precision.ts'
import { keepOnly, type TokenTexts, tokensHere, tokenTexts } from './held-tokens.ts'
import type { ModelManifest } from './manifest.ts'
import { openingProblem } from './opening-problem.ts'
import { sheetWords } from './sheet-words.ts'
import {
  type HoldScores,
  loadTransformers,
  type Processor,
  type Tokenizer,
  type Transformers,
  type VisionModel,
} from './transformers-library.ts'
import { checkedFolder } from './weights.ts'

export interface FolderOptions {
  readonly manifest: ModelManifest
  readonly weights: readonly string[]
  readonly threads: number
  /** How long one sheet may take. */
  readonly seconds?: number
}

const usualSeconds = 600
/** More than a full sheet takes at one token a letter; what is longer went astray. */
const mostTokens = 2048

/** A vision model in a folder, in this process: opened at the first question, after every file was held against the manifest. */
export function openVisionFolder(options: FolderOptions): VisionReader {
  let opened: Promise<Opened> | null = null
  return {
    ask: async (request, signal) => {
      signal.throwIfAborted()
      opened ??= open(options)
      return { outcome: 'answered', text: await answer(await opened, request, { signal, seconds: options.seconds ?? usualSeconds }) }
    },
  }
}

interface Opened {
  readonly library: Transformers
  readonly processor: Processor
  readonly model: VisionModel
  readonly tokens: TokenTexts
}

async function open({ manifest, weights, threads }: FolderOptions): Promise<Opened> {
  const folder = await checkedFolder(manifest, weights)
  const library = loadTransformers(dirname(folder))
  const name = basename(folder)
  try {
    const processor = await library.AutoProcessor.from_pretrained(name)
    const model = await library.AutoModelForImageTextToText.from_pretrained(name, {
      device: 'cpu',
      dtype: precisionOf(manifest.files.map((file) => file.name)),
      session_options: { intraOpNumThreads: threads, interOpNumThreads: 1, enableMemPattern: false, logSeverityLevel: 3 },
    })
    const { tokenizer } = processor
    if (tokenizer === undefined) throw new Error('The model has no tokenizer')
    return { library, processor, model, tokens: tokenTexts(vocabulary(tokenizer, model)) }
  } catch (cause) {
    throw openingProblem(manifest, { as: 'vision', folder }, cause)
  }
}

/** What each token writes in the midst of a text: some vocabularies drop the space of a token that comes first. */
function vocabulary(tokenizer: Tokenizer, { config }: VisionModel): string[] {
  const plain = { skip_special_tokens: true, clean_up_tokenization_spaces: false }
  const before = tokenizer.encode('"', { add_special_tokens: false })
  const lead = tokenizer.decode(before, plain).length
  const size = config.text_config?.vocab_size ?? config.vocab_size ?? 0
  return Array.from({ length: size }, (_, id) => tokenizer.decode([...before, id], plain).slice(lead))
}

interface Patience {
  readonly signal: AbortSignal
  readonly seconds: number
}

async function answer(opened: Opened, { pictures, sheet }: VisionRequest, { signal, seconds }: Patience): Promise<string> {
  const { library, processor, model, tokens } = opened
  const images = pictures.map(({ data, width, height }) => new library.RawImage(Uint8Array.from(data), width, height, 3))
  const inputs = await readIn(processor, model, prompt(processor, pictures.length, sheet), images)
  const writer = createWriter(sheet, tokens, inputs.input_ids.dims[1] ?? 0)
  const until = performance.now() + seconds * 1000
  await model.generate({
    ...inputs,
    max_new_tokens: mostTokens,
    do_sample: false,
    logits_processor: [writer.hold],
    stopping_criteria: [(ids) => [writer.isDone(ids) || signal.aborted || performance.now() > until]],
  })
  signal.throwIfAborted()
  if (!writer.isWhole() && performance.now() > until) throw new Problem('time-limit', 'vision model')
  return writer.text()
}

function prompt(processor: Processor, pictures: number, sheet: QuestionSheet): string {
  const content = [...Array.from({ length: pictures }, () => ({ type: 'image' })), { type: 'text', text: sheetWords(sheet) }]
  return processor.apply_chat_template([{ role: 'user', content }], { add_generation_prompt: true })
}

/** Kinds of models whose processor takes the pictures before the words. */
const picturesFirst = ['florence2', 'lfm2_vl', 'llava', 'llava_onevision', 'llava_qwen2', 'mistral3', 'paligemma', 'pixtral']

async function readIn(processor: Processor, { config }: VisionModel, text: string, images: readonly unknown[]) {
  if (picturesFirst.includes(config.model_type)) return processor(images, text)
  // Several pictures are shown whole, or small models have no room for the questions.
  return processor(text, images, images.length > 1 ? { do_image_splitting: false } : {})
}

interface Writer {
  readonly hold: HoldScores
  isDone(ids: readonly (readonly bigint[])[]): boolean
  isWhole(): boolean
  text(): string
}

/** Follows a reply token by token and holds it to its sheet. `from` is the number of tokens before the reply. */
function createWriter(sheet: QuestionSheet, tokens: TokenTexts, from: number): Writer {
  let [read, written, stuck] = [from, '', false]
  let position: Position = startOfReply(sheet)
  const follow = ([ids = []]: readonly (readonly bigint[])[]) => {
    for (const id of ids.slice(read)) {
      const text = tokens.texts[Number(id)] ?? ''
      written += text
      position = writeOn(position, text)
    }
    read = ids.length
  }
  return {
    hold: (ids, scores) => {
      follow(ids)
      const allowed = tokensHere(position, tokens)
      stuck = allowed.length === 0
      if (!stuck) keepOnly(scores.data, allowed)
      return scores
    },
    isDone: (ids) => {
      follow(ids)
      return stuck || isWhole(position)
    },
    isWhole: () => isWhole(position),
    text: () => written,
  }
}
