import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './bootstrap/build.mjs'
import { ensureInstalled } from './bootstrap/install.mjs'
import { root } from './bootstrap/root.mjs'
import { say } from './bootstrap/words.mjs'
import { carriedFiles } from './carry/carried-files.mjs'
import { alteredFiles, checksumsName, checksumsOf } from './carry/checksums.mjs'
import { placeFiles } from './carry/place-files.mjs'

const usage = `npm run carry -- [--out FILE.tar.gz] [--no-compress]   packs this installation for a machine without a connection
npm run carry -- --folder DIR                          lays it out in an empty folder instead
npm run carry -- --check                               checks a carried installation against its list of checksums`

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    folder: { type: 'string' },
    check: { type: 'boolean' },
    'no-compress': { type: 'boolean' },
    help: { type: 'boolean' },
  },
})

try {
  if (values.help) process.stdout.write(`${usage}\n`)
  else if (values.check) check()
  else await carry()
} catch (error) {
  say(error.message)
  process.exitCode = 3
}

async function carry() {
  await ensureInstalled(false)
  await build()
  const files = carriedFiles(root)
  say(`Reading ${files.length} files …`)
  const list = checksumsOf(root, files)
  if (values.folder !== undefined) layOut(files, list, resolve(values.folder))
  else pack(files, list, resolve(values.out ?? join(root, 'out', values['no-compress'] ? 'wordveil.tar' : 'wordveil.tar.gz')))
}

function layOut(files, list, folder) {
  if (existsSync(join(folder, 'package.json'))) throw new Error(`${folder} holds an installation already. Name an empty folder.`)
  placeFiles(root, files, folder)
  writeFileSync(join(folder, checksumsName), list)
  say(`Laid out in ${folder}.`)
}

function pack(files, list, archive) {
  mkdirSync(dirname(archive), { recursive: true })
  const stage = `${archive}.staging`
  mkdirSync(stage)
  try {
    const names = join(stage, 'names')
    writeFileSync(join(stage, checksumsName), list)
    writeFileSync(names, files.map((path) => `${path}\n`).join(''))
    const packed = spawnSync(
      'tar',
      [values['no-compress'] ? '-cf' : '-czf', archive, '-C', stage, checksumsName, '-C', root, '-T', names],
      { stdio: 'inherit' },
    )
    if (packed.status !== 0) throw new Error('tar could not write the archive. See what it wrote above.')
  } finally {
    rmSync(stage, { recursive: true })
  }
  say(`Packed in ${archive}.`)
}

function check() {
  const path = join(root, checksumsName)
  if (!existsSync(path)) throw new Error(`${checksumsName} is missing: this installation was not carried.`)
  const altered = alteredFiles(root, readFileSync(path, 'utf8'))
  for (const name of altered) process.stdout.write(`altered or missing: ${name}\n`)
  if (altered.length > 0) throw new Error(`${altered.length} files are not as they were packed. Carry the installation again.`)
  process.stdout.write('Every file is as it was packed.\n')
}
