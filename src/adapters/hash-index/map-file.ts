import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import koffi from 'koffi'

/** A file as memory. Its views must not be touched once it is disposed of, nor the file be made shorter before. */
export interface MappedFile extends Disposable {
  readonly memory: ArrayBuffer
}

const libraries: Readonly<Partial<Record<NodeJS.Platform, string>>> = { linux: 'libc.so.6', darwin: 'libSystem.B.dylib' }
const readable = 1
const shared = 1
const largestRead = 2 ** 30

/**
 * Maps a file into memory, read-only: pages come from the disk as they are looked at and are the system's to drop again.
 * Where the system has no `mmap` that can be called (Windows), the file is read into memory instead.
 */
export function mapFile(path: string): MappedFile {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const library = libraries[process.platform]
    return library === undefined || size === 0 ? readWhole(file, size) : mapped(koffi.load(library), { file, size })
  } finally {
    closeSync(file)
  }
}

function mapped(library: ReturnType<typeof koffi.load>, { file, size }: { readonly file: number; readonly size: number }): MappedFile {
  const map = library.func('void *mmap(void *address, size_t length, int protection, int flags, int file, int64_t offset)')
  const unmap = library.func('int munmap(void *address, size_t length)')
  const address: unknown = map(null, size, readable, shared, file, 0)
  if (koffi.address(address) === BigInt.asUintN(64, -1n)) return readWhole(file, size)
  return { memory: koffi.view(address, size), [Symbol.dispose]: () => unmap(address, size) }
}

function readWhole(file: number, size: number): MappedFile {
  const memory = new ArrayBuffer(size)
  for (let at = 0; at < size; ) {
    const read = readSync(file, new Uint8Array(memory, at, Math.min(largestRead, size - at)), { position: at })
    if (read === 0) break
    at += read
  }
  return { memory, [Symbol.dispose]: () => {} }
}
