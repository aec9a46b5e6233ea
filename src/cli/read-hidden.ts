import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** Asks on stderr and reads a line of stdin; at a keyboard, what is typed is not shown. An end of input gives an empty line. */
export async function readHidden({ stdin, stderr }: Pick<NodeJS.Process, 'stdin' | 'stderr'>, question: string): Promise<string> {
  if (!stdin.isTTY) return nextLine(stdin)
  stderr.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: stdin, output: nowhere, terminal: true, historySize: 0 })
  try {
    return await new Promise((resolve) => {
      lines.once('line', resolve)
      lines.once('SIGINT', () => process.kill(process.pid, 'SIGINT'))
      lines.once('close', () => resolve(''))
    })
  } finally {
    lines.close()
    stderr.write('\n')
  }
}

/** Reads up to the end of a line and leaves the rest for the next. */
async function nextLine(stdin: NodeJS.ReadStream): Promise<string> {
  const bytes: number[] = []
  for (;;) {
    const byte = await nextByte(stdin)
    if (byte === null || byte === 10) return Buffer.from(bytes).toString('utf8').replace(/\r$/, '')
    bytes.push(byte)
  }
}

function nextByte(stdin: NodeJS.ReadStream): Promise<number | null> {
  const read = stdin.read(1) as Buffer | null
  if (read !== null) return Promise.resolve(read[0] ?? null)
  if (stdin.readableEnded) return Promise.resolve(null)
  return new Promise((resolve, reject) => {
    const settle = () => {
      for (const event of ['readable', 'end'] as const) stdin.off(event, settle)
      nextByte(stdin).then(resolve, reject)
    }
    for (const event of ['readable', 'end'] as const) stdin.once(event, settle)
  })
}
