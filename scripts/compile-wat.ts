import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import wabt from 'wabt'

const analysis = join(import.meta.dirname, '..', 'src', 'analysis')

/** What is written in the text form of WebAssembly: its path under src/analysis, and the name under which its bytes are exported. */
const modules = {
  resample: { path: 'pixels/resample', as: 'resampleWasm' },
  'mean-products': { path: 'faces/mean-products', as: 'meanProductsWasm' },
  tent: { path: 'picture-hash/tent', as: 'tentWasm' },
  'held-pictures': { path: 'ledger/held-pictures', as: 'heldPicturesWasm' },
} as const

/** The TypeScript file that carries a text as WebAssembly. */
export async function compiledWat(name: keyof typeof modules): Promise<string> {
  const { path, as } = modules[name]
  const toolkit = await wabt()
  const module = toolkit.parseWat(`${name}.wat`, readFileSync(join(analysis, `${path}.wat`), 'utf8'), { simd: true, relaxed_simd: true })
  const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64')
  const lines = base64.match(/.{1,120}/g) ?? []
  const text = lines.map((line) => `  '${line}'`).join(' +\n')
  return `/** ${name}.wat as WebAssembly, in base64; written by scripts/compile-wat.ts. */\nexport const ${as} =\n${text}\n`
}

// node scripts/compile-wat.ts: writes the files anew after a change of a text.
if (import.meta.main)
  for (const name of ['resample', 'mean-products', 'tent', 'held-pictures'] as const)
    writeFileSync(join(analysis, `${modules[name].path}-wasm.ts`), await compiledWat(name))
