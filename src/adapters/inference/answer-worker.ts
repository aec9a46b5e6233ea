import type { Translator } from '../../analysis/analyzer.ts'
import { Problem } from '../../domain/problem.ts'
import { translationQuestionForm } from './translation-channel.ts'
import { visionQuestionForm } from './vision-channel.ts'
import type { VisionServer } from './vision-endpoint.ts'
import { answerQuestion } from './worker-question.ts'

/** The servers that workers may ask through the program that started them; null where none was added. */
export interface ModelServers {
  readonly vision: VisionServer | null
  readonly translation: Translator | null
}

/** The answer to what a worker asks; null where it says something else. */
export function answerWorker(said: unknown, servers: ModelServers, signal: AbortSignal): Promise<object> | null {
  const vision = visionQuestionForm.safeParse(said).data?.vision
  if (vision !== undefined) {
    const { number, ...question } = vision
    return answerQuestion('vision', number, async () => added(servers.vision, 'vision').ask(question, signal))
  }
  const translation = translationQuestionForm.safeParse(said).data?.translation
  if (translation === undefined) return null
  const { number, ...request } = translation
  return answerQuestion('translation', number, async () => added(servers.translation, 'translation').translate(request, signal))
}

function added<Server>(server: Server | null, name: string): Server {
  if (server === null) throw new Problem('model-missing', `no ${name} model`)
  return server
}
