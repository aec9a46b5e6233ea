import { z } from 'zod'
import type { TranslationRequest, Translator } from '../../analysis/analyzer.ts'
import { askOverChannel, replyForms } from './worker-question.ts'

/** A translator that hands its quotes to the process at the other end of the channel: a worker has no network. */
export function translatorOverChannel(channel: NodeJS.Process): Translator {
  const ask = askOverChannel<TranslationRequest, z.infer<(typeof replyForms)['translation']>>(
    channel,
    'translation',
    replyForms.translation,
  )
  return {
    translate: async (request, signal) => {
      signal.throwIfAborted()
      return ask(request)
    },
  }
}

const language = z.string().regex(/^[a-z]{2,3}$/)

/** A quote to be translated as a worker sends it: a worker that was taken over cannot word what the model is told. */
export const translationQuestionForm = z.strictObject({
  translation: z.strictObject({ number: z.number(), text: z.string().min(1).max(2000), from: language, into: language }),
})
