import { join } from 'node:path'
import { writeGgufPair } from './tiny-models/gguf-pair.ts'
import { writeTinySmolvlm } from './tiny-models/smolvlm-folder.ts'
import { writeTinyTranslator } from './tiny-models/translation-folder.ts'

// Models with random weights, for trying the ways to them: `node scripts/write-tiny-models.ts FOLDER`.
const folder = process.argv[2] ?? 'tiny-models'
writeTinySmolvlm(join(folder, 'smolvlm'))
writeGgufPair(join(folder, 'gguf'))
writeTinyTranslator(join(folder, 'marian'), 'marian')
writeTinyTranslator(join(folder, 'm2m_100'), 'm2m_100')
process.stdout.write(`${folder}/smolvlm ${folder}/gguf ${folder}/marian ${folder}/m2m_100\n`)
