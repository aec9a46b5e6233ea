import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import type { TranslationReply, TranslationRequest, Translator } from '../../analysis/analyzer.ts'
import { Problem } from '../../domain/problem.ts'
import { precisionOf } from './folder-precision.ts'
import { type KnownLanguages, spokenTo } from './language-codes.ts'
import type { ModelManifest } from './manifest.ts'
import { openingProblem } from './opening-problem.ts'
import { loadTransformers, type TranslationPipeline } from './transformers-library.ts'
import { checkedFolder } from './weights.ts'

export interface TranslationFolderOptions {
  readonly manifest: ModelManifest
  readonly weights: readonly string[]
  readonly threads: number
  /** How long one quote may take. */
  readonly seconds?: number
}

const usualSeconds = 120
/** More than the longest quote takes; what is longer went astray. */
const mostTokens = 512

/**
 * A translation model in a folder, in this process: one of a pair of languages (MarianMT) or of many (M2M100, NLLB, mBART-50). Opened at
 * the first quote, after every file was held against the manifest.
 */
export function openTranslationFolder(options: TranslationFolderOptions): Translator {
  let opened: Promise<Opened> | null = null
  return {
    translate: async (request, signal) => {
      signal.throwIfAborted()
      opened ??= open(options)
      return translate(await opened, request, { signal, seconds: options.seconds ?? usualSeconds })
    },
  }
}

interface Opened {
  readonly run: TranslationPipeline
  readonly known: KnownLanguages
}

async function open({ manifest, weights, threads }: TranslationFolderOptions): Promise<Opened> {
  const folder = await checkedFolder(manifest, weights)
  const library = loadTransformers(dirname(folder))
  try {
    const run = await library.pipeline('translation', basename(folder), {
      device: 'cpu',
      dtype: precisionOf(manifest.files.map((file) => file.name)),
      session_options: { intraOpNumThreads: threads, interOpNumThreads: 1, enableMemPattern: false, logSeverityLevel: 3 },
    })
    return { run, known: knownLanguages(run, folder) }
  } catch (cause) {
    throw openingProblem(manifest, { as: 'translation', folder }, cause)
  }
}

const configForm = z.object({ source_lang: z.string().nullish(), target_lang: z.string().nullish() })

function knownLanguages({ tokenizer }: TranslationPipeline, folder: string): KnownLanguages {
  const { source_lang: source, target_lang: target } = configForm.parse(
    JSON.parse(readFileSync(join(folder, 'tokenizer_config.json'), 'utf8')),
  )
  return {
    codes: tokenizer.language_codes ?? [],
    marks: tokenizer.supported_language_codes ?? [],
    source: source ?? null,
    target: target ?? null,
  }
}

interface Patience {
  readonly signal: AbortSignal
  readonly seconds: number
}

async function translate(
  { run, known }: Opened,
  { text, from, into }: TranslationRequest,
  { signal, seconds }: Patience,
): Promise<TranslationReply> {
  const spoken = spokenTo(known, from, into)
  if (spoken === null) return { outcome: 'unsupported' }
  const until = performance.now() + seconds * 1000
  const isOver = () => signal.aborted || performance.now() > until
  const [written] = await run(`${spoken.before}${text}`, {
    ...spoken.options,
    max_new_tokens: mostTokens,
    do_sample: false,
    stopping_criteria: [(ids) => ids.map(isOver)],
  })
  signal.throwIfAborted()
  if (performance.now() > until) throw new Problem('time-limit', 'translation model')
  return { outcome: 'answered', text: JSON.stringify({ translation: written?.translation_text ?? '' }) }
}
