import { open } from 'node:fs/promises'
import { WASMagic } from 'wasmagic'
import type { ContentType } from '../../domain/evidence.ts'
import { kindOfMimeType } from './kind-of-mime-type.ts'
import { mimeTypeBySignature } from './mime-type-by-signature.ts'

const sniffBytes = 65_536

let loading: Promise<WASMagic> | undefined

/**
 * What the bytes are, judged by their beginning alone: the first 64 KB, or fewer. Containers that may hold film or sound (MP4, Ogg, Matroska) are
 * called video here; the decoder's probe settles it. Vector drawings, scripts and playlists are `other` and never decoded.
 */
export async function sniffContent(head: Uint8Array): Promise<ContentType> {
  const mimeType = await mimeTypeOf(head.subarray(0, sniffBytes))
  return { kind: kindOfMimeType(mimeType), mimeType }
}

/** Like `sniffContent`, reading the beginning of a file itself. */
export async function sniffFile(path: string): Promise<ContentType> {
  await using file = await open(path, 'r')
  const { buffer, bytesRead } = await file.read(new Uint8Array(sniffBytes), 0, sniffBytes, 0)
  return await sniffContent(buffer.subarray(0, bytesRead))
}

async function mimeTypeOf(head: Uint8Array): Promise<string> {
  if (head.length === 0) return 'application/x-empty'
  const signed = mimeTypeBySignature(head)
  if (signed !== null) return signed
  loading ??= WASMagic.create()
  const detected = (await loading).detect(head)
  return aliases[detected] ?? detected
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
