import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { dirname, join } from 'node:path'
import { checkout, type Ended } from '../e2e/wordveil.ts'
import { hostileArchives } from '../hostile/archives.ts'
import { disguisedFiles } from '../hostile/documents.ts'
import { hostileDrawings } from '../hostile/drawings.ts'
import { writeHostileFilms } from '../hostile/films.ts'
import type { HostileFile, Lures } from '../hostile/hostile-file.ts'
import { writeOddTree } from '../hostile/odd-tree.ts'
import { hostilePictures } from '../hostile/pictures.ts'
import { hostilePlaylists } from '../hostile/playlists.ts'
import { exportFrom, type FileOutcome, outcomesOf } from './media-of.ts'
import type { Stage } from './stage.ts'
import { treeDigest } from './tree-digest.ts'

/** What became of files made to break, mislead, reach out or swell. */
export interface HostileFindings {
  readonly ended: Ended
  readonly files: readonly FileOutcome[]
  /** How often the address was called that the files name. */
  readonly calls: number
  /** Everything that the program wrote for a reader, in one text. */
  readonly written: string
  readonly evidenceSame: boolean
  readonly verified: Ended
}

/** How large the swelling ones are. */
export interface HostileSizes {
  readonly gifFrames: number
  readonly filmHours: number
}

/** A word that stands in the file that hostile ones try to read, and nowhere else. */
export const secretWord = 'quillwort-7731'

/** Runs the real program over all hostile files that the tests can make. */
export async function surviveHostile(stage: Stage, sizes: HostileSizes): Promise<HostileFindings> {
  const evidence = join(stage.folder, 'evidence')
  const data = join(stage.folder, 'data')
  const listener = await listen()
  const made = await writeHostile(evidence, { secretPath: join(stage.folder, 'secret.txt'), address: listener.address }, sizes)
  writeFileSync(join(stage.folder, 'secret.txt'), `${secretWord}\n`)
  const before = treeDigest(evidence)
  const out = join(stage.folder, 'out')
  const ended = await stage.run(['run', ...made.exhibits, '--case', 'H', '--report', 'html,json', '--out', out, '--data', data])
  const exported = await exportFrom(stage, data, 'H')
  const verified = await stage.run(['verify', '--case', 'H', '--data', data])
  const findings = {
    ended,
    files: outcomesOf(exported.value),
    calls: listener.calls(),
    written: exported.text + readFileSync(join(out, 'report.en.html'), 'utf8') + ended.stdout + ended.stderr,
    evidenceSame: treeDigest(evidence) === before,
    verified,
  }
  for (const server of [made.socket, listener.server]) server.close()
  return findings
}

async function listen() {
  let calls = 0
  const server = createServer((socket) => {
    calls += 1
    socket.destroy()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { server, address: `http://127.0.0.1:${port}`, calls: () => calls }
}

async function writeHostile(folder: string, lures: Lures, sizes: HostileSizes): Promise<{ exhibits: string[]; socket: Server }> {
  const photo = readFileSync(join(checkout, 'samples', 'case', 'usb-stick', 'backup', '2024', 'dinner (small).jpg'))
  const files = join(folder, 'files')
  const archives = await hostileArchives(photo)
  writeAll(join(files, 'drawings'), hostileDrawings(lures))
  writeAll(join(files, 'playlists'), hostilePlaylists(lures))
  writeAll(join(files, 'disguised'), disguisedFiles(lures, photo))
  writeAll(join(files, 'pictures'), hostilePictures(sizes.gifFrames))
  writeAll(join(files, 'archives'), archives)
  writeAll(join(folder, 'archives'), archives)
  mkdirSync(join(files, 'films'))
  writeHostileFilms(join(files, 'films'), sizes.filmHours)
  const socket = writeOddTree(join(files, 'odd'), photo)
  return { exhibits: [files, ...archives.map(({ path }) => join(folder, 'archives', path))], socket }
}

function writeAll(folder: string, files: readonly HostileFile[]): void {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
}
