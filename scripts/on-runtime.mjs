import { onRuntime } from './bootstrap/wordveil.mjs'

// Runs a script of the repository on the pinned runtime: node scripts/on-runtime.mjs scripts/check.ts …
process.exitCode = await onRuntime(process.argv.slice(2))
