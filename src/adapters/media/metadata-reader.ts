import { ExifTool } from 'exiftool-vendored'
import type { CaptureFacts } from '../../domain/evidence.ts'
import { Problem } from '../../domain/problem.ts'
import { findCommand } from '../sandbox/find-command.ts'
import { captureFacts } from './capture-facts.ts'
import { createEvidenceRanges, type EvidenceRanges } from './evidence-ranges.ts'
import { startExiftool } from './exiftool-process.ts'
import { openReadOnly } from './open-read-only.ts'

/** What a raw photo carries for showing: a JPEG, and the EXIF orientation that the raw photo itself states. */
export interface RawPreview {
  readonly jpeg: Uint8Array
  readonly orientation: number | null
}

/** Reads metadata by ExifTool, one process for many files. Throws `analyzer-failed` where ExifTool cannot run. */
export interface MetadataReader extends AsyncDisposable {
  read(path: string, signal: AbortSignal): Promise<CaptureFacts>
  /** The largest preview inside a raw photo; null when it holds none. */
  preview(path: string): Promise<RawPreview | null>
  /** Name and version; throws where ExifTool cannot run. */
  id(): Promise<string>
}

const readArguments = ['-G1', '-n']
const taskMilliseconds = 30_000
/** Where previews lie, the fullest first. */
const previewTags = ['JpgFromRaw', 'JpgFromRaw2', 'PreviewImage', 'PreviewJXL', 'OtherImage', 'ThumbnailImage'] as const

/** Starts no process until it is first asked. */
export function createMetadataReader(): MetadataReader {
  const evidence = createEvidenceRanges()
  let tool: ExifTool | null = null
  const running = () => {
    tool ??= startTool(evidence)
    return tool
  }
  return {
    id: async () => `exiftool ${await asked(() => running().version())}`,
    read: (path, signal) =>
      withEvidence(evidence, path, async (input) => {
        signal.throwIfAborted()
        return captureFacts(await asked(() => running().readRaw(input, { readArgs: readArguments })))
      }),
    preview: (path) => withEvidence(evidence, path, (input) => asked(() => readPreview(running(), input))),
    async [Symbol.asyncDispose]() {
      await tool?.end(false)
      tool = null
    },
  }
}

function startTool(evidence: EvidenceRanges): ExifTool {
  const perl = findCommand('perl')
  if (process.platform !== 'win32' && perl === null) throw new Problem('analyzer-failed', 'metadata: perl is not installed')
  const walled = process.platform === 'linux' && perl !== null
  const tool: ExifTool = new ExifTool({
    ...(walled ? { processFactory: async () => startExiftool(perl, await tool.exiftoolPath(), evidence) } : {}),
    maxProcs: 1,
    taskTimeoutMillis: taskMilliseconds,
    taskRetries: 0,
    /** No configuration of the user may change what is read. */
    exiftoolEnv: { EXIFTOOL_HOME: '/nonexistent', HOME: '/nonexistent' },
    geolocation: false,
  })
  return tool
}

/** ExifTool is lent an open file and not told its name, which may hold line ends or be no UTF-8. */
async function withEvidence<T>(evidence: EvidenceRanges, path: string, use: (input: string) => Promise<T>): Promise<T> {
  if (process.platform !== 'linux') return use(path)
  await using file = await openReadOnly(path)
  using lent = await evidence.lend(file)
  return await use(lent.name)
}

async function asked<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task()
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem('analyzer-failed', 'metadata: ExifTool gave no answer', cause)
  }
}

async function readPreview(tool: ExifTool, input: string): Promise<RawPreview | null> {
  const tags: Readonly<Record<string, unknown>> = await tool.readRaw(input, {
    readArgs: ['-n', ...previewTags.map((tag) => `-${tag}`), '-Orientation'],
  })
  const orientation = typeof tags.Orientation === 'number' ? tags.Orientation : null
  for (const tag of previewTags.filter((name) => tags[name] !== undefined)) {
    const jpeg = await previewBytes(tool, tag, input)
    if (jpeg !== null) return { jpeg, orientation }
  }
  return null
}

/** A preview may be announced and then be absent or no JPEG; the next smaller one is asked for. */
async function previewBytes(tool: ExifTool, tag: (typeof previewTags)[number], input: string): Promise<Uint8Array | null> {
  try {
    const bytes = await tool.extractBinaryTagToBuffer(tag, input)
    return bytes[0] === 0xff && bytes[1] === 0xd8 ? bytes : null
  } catch (cause) {
    if (tool.ended) throw cause
    return null
  }
}
