import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sizeFindings } from './check/size-findings.ts'

const root = join(import.meta.dirname, '..')
const paths = globSync(['{src,scripts,test,bench}/**/*.{ts,tsx,mjs,css}', '*.ts'], { cwd: root })
if (paths.length === 0) throw new Error('no file was looked at')

const findings = sizeFindings(paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })))
for (const finding of findings)
  process.stdout.write(`${finding.tooLong ? 'error' : 'warning'}: ${finding.path} has ${finding.lines} lines\n`)
if (findings.some((finding) => finding.tooLong)) process.exitCode = 1
