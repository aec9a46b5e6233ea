import { open } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ContentType } from '../../domain/evidence.ts'
import { Problem } from '../../domain/problem.ts'
import { type AskMagic, askMagicTogether } from './ask-magic.ts'
import { createKeptChild } from './kept-child.ts'
import { kindOfMimeType } from './kind-of-mime-type.ts'
import { keptCommand } from './limited-command.ts'
import { mimeTypeBySignature } from './mime-type-by-signature.ts'
import { nodeCommand } from './node-command.ts'

/** Judges what bytes are; libmagic, which it asks, runs in a process apart that is kept between files. */
export interface ContentSniffer extends AsyncDisposable {
  /**
   * What the bytes are, judged by their beginning alone: the first 64 KB, or fewer. Containers that may hold film or sound (MP4, Ogg,
   * Matroska) are called video here; the decoder's probe settles it. Vector drawings, scripts and playlists are `other` and never decoded.
   */
  sniff(head: Uint8Array): Promise<ContentType>
}

const sniffBytes = 65_536
const memoryBytes = 256 * 1024 ** 2
const renewal = { mostAnswers: 5000, mostMemory: 400 * 1024 ** 2, mostReply: 4096 }
const standard = {
  program: fileURLToPath(new URL('./sniff-child.ts', import.meta.url)),
  /** For one file, and for a process that may have to start first. */
  mostSeconds: 10,
}

/** Starts no process before the first file that is not known by its signature. */
export function createContentSniffer(given: Partial<typeof standard> = {}): ContentSniffer {
  const { program, mostSeconds } = { ...standard, ...given }
  const child = createKeptChild({ command: () => keptCommand(nodeCommand(program), memoryBytes), ...renewal })
  const ask = askMagicTogether(child, mostSeconds)
  return {
    sniff: async (head) => {
      const mimeType = await mimeTypeOf(head.subarray(0, sniffBytes), ask)
      return { kind: kindOfMimeType(mimeType), mimeType }
    },
    [Symbol.asyncDispose]: () => child[Symbol.asyncDispose](),
  }
}

/** What a file is by its beginning. */
export async function sniffFile(sniffer: ContentSniffer, path: string): Promise<ContentType> {
  await using file = await open(path, 'r')
  const { buffer, bytesRead } = await file.read(new Uint8Array(sniffBytes), 0, sniffBytes, 0)
  return await sniffer.sniff(buffer.subarray(0, bytesRead))
}

async function mimeTypeOf(head: Uint8Array, ask: AskMagic): Promise<string> {
  if (head.length === 0) return 'application/x-empty'
  const signed = mimeTypeBySignature(head)
  if (signed !== null) return signed
  const detected = await ask(head).catch((cause: unknown) => blame(cause, ask))
  return aliases[detected] ?? detected
}

/** Where the process does not even answer to a word of text, the machine is at fault and no file. */
async function blame(cause: unknown, ask: AskMagic): Promise<never> {
  await ask(Buffer.from('text\n')).catch((again: unknown) => {
    throw new Problem('worker-unfit', again instanceof Problem ? again.detail : null, again)
  })
  throw cause
}

/** libmagic's own names, brought to the registered ones that agencies exchange. */
const aliases: Readonly<Record<string, string>> = {
  'audio/x-wav': 'audio/wav',
  'audio/x-m4a': 'audio/mp4',
  'audio/x-flac': 'audio/flac',
  'video/x-m4v': 'video/mp4',
  'image/x-ms-bmp': 'image/bmp',
  'image/x-qoi': 'image/qoi',
}
