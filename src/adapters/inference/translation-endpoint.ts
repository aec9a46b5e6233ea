import type { Translator } from '../../analysis/analyzer.ts'
import { type EndpointOptions, openChat } from './chat-endpoint.ts'
import { translationMessage } from './translation-message.ts'

/** Opens the way to a model that translates; nothing is sent before the first quote. Throws `model-unreachable` for a host that is not allowed. */
export function openTranslationEndpoint(options: EndpointOptions): Translator {
  const chat = openChat(options)
  return { translate: (request, signal) => chat.ask(translationMessage(options.model, request), signal) }
}
