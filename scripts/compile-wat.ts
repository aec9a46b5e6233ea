import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import wabt from 'wabt'

const folder = join(import.meta.dirname, '..', 'src', 'analysis', 'pixels')

/** The TypeScript file that carries resample.wat as WebAssembly. */
export async function compiledResample(): Promise<string> {
  const toolkit = await wabt()
  const module = toolkit.parseWat('resample.wat', readFileSync(join(folder, 'resample.wat'), 'utf8'), { simd: true, relaxed_simd: true })
  const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64')
  const lines = base64.match(/.{1,120}/g) ?? []
  const text = lines.map((line) => `  '${line}'`).join(' +\n')
  return `/** resample.wat as WebAssembly, in base64; written by scripts/compile-wat.ts. */\nexport const resampleWasm =\n${text}\n`
}

// node scripts/compile-wat.ts: writes the file anew after a change of the text.
if (import.meta.main) writeFileSync(join(folder, 'resample-wasm.ts'), await compiledResample())
