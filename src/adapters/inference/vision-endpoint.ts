import type { VisionReply } from '../../analysis/analyzer.ts'
import type { QuestionSheet } from '../../analysis/vision/question.ts'
import { sheetNamed } from '../../analysis/vision/question-sheet.ts'
import { type EndpointOptions, openChat } from './chat-endpoint.ts'
import { visionMessage } from './vision-message.ts'

/** Pictures as base64 of JPEG, and the sheet that is put to them, by name: who asks cannot word a question. */
export interface VisionQuestion {
  readonly pictures: readonly string[]
  readonly sheet: QuestionSheet['name']
}

/** A vision model behind an OpenAI-compatible address. */
export interface VisionServer {
  ask(question: VisionQuestion, signal: AbortSignal): Promise<VisionReply>
}

/** Opens the way to a vision model; nothing is sent before the first question. Throws `model-unreachable` for a host that is not allowed. */
export function openVisionEndpoint(options: EndpointOptions): VisionServer {
  const chat = openChat(options)
  return {
    ask: ({ pictures, sheet }, signal) => chat.ask(visionMessage(options.model, pictures, sheetNamed(sheet, pictures.length)), signal),
  }
}
