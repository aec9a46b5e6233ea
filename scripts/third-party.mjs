import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap/root.mjs'
import { licenceRows } from './third-party/licence-rows.mjs'

// Writes the table of THIRD-PARTY.md anew from the lockfile and what is installed; the notes above it are written by hand.
const path = join(root, 'THIRD-PARTY.md')
const heading = '## Packages that are carried with Wordveil\n'
const notes = readFileSync(path, 'utf8').split(heading)[0]
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
const rows = licenceRows(lock.packages, (folder) => {
  const manifest = join(root, folder, 'package.json')
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).license : undefined
})
writeFileSync(
  path,
  `${notes}${heading}\n| package | version | licence |\n|---|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}`,
)
process.stdout.write(`${rows.length} packages\n`)
