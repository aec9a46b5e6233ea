import { join } from 'node:path'
import { writeGgufPair } from './tiny-models/gguf-pair.ts'
import { writeTinySmolvlm } from './tiny-models/smolvlm-folder.ts'

// Vision models with random weights, for trying the ways to them: `node scripts/write-tiny-models.ts FOLDER`.
const folder = process.argv[2] ?? 'tiny-models'
writeTinySmolvlm(join(folder, 'smolvlm'))
writeGgufPair(join(folder, 'gguf'))
process.stdout.write(`${folder}/smolvlm ${folder}/gguf\n`)
