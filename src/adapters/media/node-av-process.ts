import { fileURLToPath } from 'node:url'
import type { DecodeLimits } from '../../application/ports/media-decoder.ts'
import { type DecoderChild, startDecoder } from './decoder-child.ts'
import type { NodeAvRequest } from './node-av-request.ts'
import { nodeCommand } from './node-command.ts'

/** The program that answers one request about one film. */
export const childScript = fileURLToPath(new URL('./node-av-child.ts', import.meta.url))

/** Starts it on a film. */
export function startNodeAv(path: string, request: NodeAvRequest, limits: DecodeLimits, signal: AbortSignal): Promise<DecoderChild> {
  const answersAside = request.task === 'frames' && request.samples !== null
  return startDecoder(path, { ...nodeCommand(childScript, request), answersAside }, limits, signal)
}
