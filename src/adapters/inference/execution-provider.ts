import { Problem } from '../../domain/problem.ts'

/** What networks can run on besides the processor, by the names that an operator uses; the likeliest to serve first. */
export const accelerators = ['cuda', 'directml', 'coreml', 'webgpu'] as const

export type Accelerator = (typeof accelerators)[number]

/** What networks run on. */
export type ExecutionProvider = 'cpu' | Accelerator

/** What an operator may ask for: `auto` takes the first accelerator that passes its probe. */
export type WantedProvider = ExecutionProvider | 'auto'

/** The options of onnxruntime for each accelerator: the first device, the library's own defaults else. */
export const providerOptions = {
  cuda: { name: 'cuda', deviceId: 0 },
  directml: { name: 'dml', deviceId: 0 },
  coreml: { name: 'coreml' },
  webgpu: { name: 'webgpu' },
} as const satisfies Record<Accelerator, { readonly name: string; readonly deviceId?: number }>

/** All words that the setting `WORDVEIL_ACCELERATOR` knows. */
export const wantedProviders = ['cpu', 'auto', ...accelerators] as const

/** Reads the setting `WORDVEIL_ACCELERATOR`; unset and empty mean the processor. Throws `usage` for a word that is none of them. */
export function parseWantedProvider(text: string | undefined): WantedProvider {
  const known = wantedProviders.find((name) => name === (text ?? '').toLowerCase())
  if (known !== undefined) return known
  if (text === undefined || text === '') return 'cpu'
  throw new Problem('usage', `WORDVEIL_ACCELERATOR: ${wantedProviders.join(', ')}`)
}
