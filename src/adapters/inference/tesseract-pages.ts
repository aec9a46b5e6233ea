import type { ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { Problem } from '../../domain/problem.ts'
import { endWithAll } from '../sandbox/end-with-all.ts'
import { findCommand } from '../sandbox/find-command.ts'
import { startWalled } from '../sandbox/start-walled.ts'
import { type NamelessFile, openNamelessFile } from './nameless-file.ts'
import { toPng } from './tesseract-engine.ts'
import type { ProcessLimits } from './tesseract-process.ts'
import { walledTesseract } from './walled-tesseract.ts'

/** A Tesseract process that keeps its language data in memory and reads one page after the other. */
export interface TesseractPages extends Disposable {
  /** The table of words of a page given as PNG. One call at a time; after a problem the process is gone. */
  read(page: Uint8Array): Promise<string>
}

type Child = ChildProcess & { readonly stdin: Writable; readonly stdout: Readable }

/**
 * Starts Tesseract on a list of pages that it is told line by line (`stream_filelist`). After each page it is given an empty one: when
 * that is answered, all of the page before has been told. `stdbuf` lets each line out at once. Both pages are files without a name,
 * handed over as descriptors 3 and 4, so nothing is left behind however it ends.
 */
export async function openTesseractPages(command: string, args: readonly string[], limits: ProcessLimits): Promise<TesseractPages> {
  const empty = await toPng({ width: 16, height: 16, data: new Uint8Array(16 * 16 * 3).fill(255) })
  const [page, divider] = [openNamelessFile(), openNamelessFile()]
  divider.write(empty)
  const asked = ['-oL', command, '-', 'stdout', ...args, '-c', 'stream_filelist=true', 'tsv']
  const child = startWalled(walledTesseract(findCommand('stdbuf') ?? 'stdbuf', asked, 'descriptors'), {
    pipes: ['pipe', 'pipe', 'ignore', page.fd, divider.fd],
    environment: { PATH: process.env.PATH, LC_ALL: 'C', OMP_THREAD_LIMIT: '1' },
  }) as Child
  divider[Symbol.dispose]()
  // A program that ends early closes its input; its end tells why.
  child.stdin.on('error', () => undefined)
  let pages = 0
  return {
    read: (bytes) => {
      pages += 2
      return readPage(child, { page, bytes, limits, divider: `\n1\t${pages}\t` })
    },
    [Symbol.dispose]: () => {
      endWithAll(child)
      page[Symbol.dispose]()
    },
  }
}

interface Reading {
  readonly page: NamelessFile
  readonly bytes: Uint8Array
  readonly limits: ProcessLimits
  /** How the row of the empty page after this one begins. */
  readonly divider: string
}

async function readPage(child: Child, { page, bytes, limits, divider }: Reading): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const answer = { text: '\n', decoder: new TextDecoder() }
  const onData = (chunk: Buffer) => {
    answer.text += answer.decoder.decode(chunk, { stream: true })
    const end = answer.text.indexOf(divider)
    if (end !== -1 && answer.text.indexOf('\n', end + 1) !== -1) resolve(answer.text.slice(1, end))
    else if (answer.text.length > limits.outputBytes) reject(new Problem('memory-limit', 'tesseract wrote too much'))
  }
  const onError = (cause: unknown) => reject(new Problem('analyzer-failed', 'tesseract could not be started', cause))
  const onClose = (code: number | null) => reject(new Problem('analyzer-failed', `tesseract ended with code ${code}`))
  const timer = setTimeout(() => reject(new Problem('time-limit', `tesseract took more than ${limits.seconds} s`)), limits.seconds * 1000)
  child.stdout.on('data', onData)
  child.on('error', onError).on('close', onClose)
  if (child.exitCode !== null || child.signalCode !== null) onClose(child.exitCode)
  page.write(bytes)
  child.stdin.write('/dev/fd/3\n/dev/fd/4\n')
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    child.stdout.off('data', onData)
    child.off('error', onError).off('close', onClose)
  }
}
