import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap/root.mjs'
import { absentOptionalDependencies } from './lockfile/absent-platforms.mjs'

// Run after every npm install that changed package-lock.json; see docs/decisions/2026-11-22-runtime-and-packages-from-npm.md.
const path = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8'))
const absent = absentOptionalDependencies(lock.packages)
const { '': project, ...packages } = { ...lock.packages, ...absent }
const sorted = Object.fromEntries(Object.entries(packages).sort(([one], [other]) => one.localeCompare(other, 'en')))
writeFileSync(path, `${JSON.stringify({ ...lock, packages: { '': project, ...sorted } }, null, 2)}\n`)
process.stdout.write(`${Object.keys(absent).length} packages of other platforms added\n`)
