import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** How many names are sorted in memory at once; a folder with more is sorted in runs on disk. */
const namesAtOnce = 16_384

/** How much of each run on disk is held while runs are merged, in bytes. */
const pieceBytes = 64 * 1024

/**
 * Names in the order of their bytes, whatever their number: in memory up to `atOnce`, beyond that in sorted runs in a folder of their
 * own under `scratch`, which is gone once the last name was taken.
 */
export async function* sortedNames(
  names: AsyncIterable<Buffer>,
  scratch: () => Promise<string>,
  atOnce = namesAtOnce,
): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let runs: Runs | null = null
  try {
    for await (const name of names) {
      held.push(name)
      if (held.length < atOnce) continue
      runs ??= await createRuns(await scratch())
      await runs.write(held.sort((a, b) => Buffer.compare(a, b)))
      held = []
    }
    held.sort((a, b) => Buffer.compare(a, b))
    if (runs === null) yield* held
    else yield* merged([...runs.readers(), inMemory(held)])
  } finally {
    await runs?.remove()
  }
}

interface Runs {
  write(sorted: readonly Buffer[]): Promise<void>
  readers(): AsyncGenerator<Buffer>[]
  remove(): Promise<void>
}

async function createRuns(parent: string): Promise<Runs> {
  const folder = await mkdtemp(join(parent, 'names-'))
  const paths: string[] = []
  return {
    write: async (sorted) => {
      const path = join(folder, String(paths.length))
      paths.push(path)
      const handle = await open(path, 'wx', 0o600)
      try {
        await handle.writeFile(Buffer.concat(sorted.flatMap((name) => [lengthOf(name), name])))
      } finally {
        await handle.close()
      }
    },
    readers: () => paths.map(readRun),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

function lengthOf(name: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16LE(name.length)
  return length
}

/** Opened anew for each piece, so that a deep tree of large folders holds no file open for each of them. */
async function* readRun(path: string): AsyncGenerator<Buffer> {
  for (let position = 0; ; ) {
    const piece = await pieceAt(path, position)
    let used = 0
    for (let next = nameAt(piece, used); next !== null; next = nameAt(piece, used)) {
      used += 2 + next.length
      yield next
    }
    if (used === 0) return
    position += used
  }
}

async function pieceAt(path: string, position: number): Promise<Buffer> {
  const handle: FileHandle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(pieceBytes), 0, pieceBytes, position)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function nameAt(piece: Buffer, at: number): Buffer | null {
  if (at + 2 > piece.length) return null
  const end = at + 2 + piece.readUInt16LE(at)
  return end > piece.length ? null : piece.subarray(at + 2, end)
}

async function* inMemory(names: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* names
}

/** Merges sorted runs; there are so few of them that looking at each head is quicker than a heap. */
async function* merged(runs: readonly AsyncGenerator<Buffer>[]): AsyncGenerator<Buffer> {
  const heads: { run: AsyncGenerator<Buffer>; name: Buffer }[] = []
  for (const run of runs) {
    const first = await run.next()
    if (first.done !== true) heads.push({ run, name: first.value })
  }
  while (heads.length > 0) {
    const least = heads.reduce((best, head) => (Buffer.compare(head.name, best.name) < 0 ? head : best))
    yield least.name
    const next = await least.run.next()
    if (next.done === true) heads.splice(heads.indexOf(least), 1)
    else least.name = next.value
  }
}
