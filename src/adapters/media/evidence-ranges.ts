import type { FileHandle } from 'node:fs/promises'
import type { Duplex } from 'node:stream'

/** Files that a process may read by ranges without being able to open any. */
export interface EvidenceRanges {
  /** The name under which the process asks for a file, as long as it is lent. */
  lend(file: FileHandle): Promise<{ readonly name: string } & Disposable>
  /** Answers what comes through a pipe: lines of number, offset and length; each gets four bytes of length and so many bytes. */
  serve(pipe: Duplex): void
}

const mostBytes = 65_536
const request = /^(\d{1,15}) (\d{1,15}) (\d{1,8})$/

/** Lends files to one process. What it asks wrongly it gets no bytes for. */
export function createEvidenceRanges(): EvidenceRanges {
  const lent = new Map<number, FileHandle>()
  let last = 0
  const bytesFor = async (line: string): Promise<Buffer> => {
    const [, id, offset, length] = request.exec(line) ?? []
    const file = lent.get(Number(id))
    if (file === undefined) return Buffer.alloc(0)
    const wanted = Math.min(Number(length), mostBytes)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, Number(offset))
    return buffer.subarray(0, bytesRead)
  }
  return {
    lend: async (file) => {
      const id = ++last
      lent.set(id, file)
      return { name: `/evidence/${id}/${(await file.stat()).size}`, [Symbol.dispose]: () => lent.delete(id) }
    },
    serve: (pipe) => {
      // The process went away: what it was asked tells so.
      answerLines(pipe, bytesFor).catch(() => pipe.destroy())
    },
  }
}

async function answerLines(pipe: Duplex, bytesFor: (line: string) => Promise<Buffer>): Promise<void> {
  let rest = ''
  for await (const chunk of pipe as AsyncIterable<Buffer>) {
    const lines = (rest + chunk.toString('latin1')).split('\n')
    rest = (lines.pop() ?? '').slice(0, 64)
    for (const line of lines) {
      const bytes = await bytesFor(line)
      const length = Buffer.alloc(4)
      length.writeUInt32LE(bytes.length)
      // Asking without reading the answers fills no memory.
      await new Promise<void>((resolve) => pipe.write(Buffer.concat([length, bytes]), () => resolve()))
    }
  }
}
