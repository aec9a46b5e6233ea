import { join } from 'node:path'
import { inspectImports } from './imports/inspect-imports.ts'

const { modules, violations } = inspectImports(join(import.meta.dirname, '..'))
for (const violation of violations) process.stdout.write(`${violation}\n`)
process.stdout.write(`${modules} modules, ${violations.length} violations\n`)
if (violations.length > 0) process.exitCode = 1
