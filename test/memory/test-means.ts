import { defineAnalyzer } from '../../src/analysis/analyzer.ts'
import { pictureHash } from '../../src/analysis/picture-hash/picture-hash.ts'
import { tone } from '../../src/analysis/tone/tone.ts'
import type { AnalyseMediumMeans } from '../../src/application/analysis/analyse-medium.ts'
import { memoryDecoder } from './memory-decoder.ts'

function refuse(id: string): never {
  throw new Error(`the test gave no model ${id}`)
}

/** Means of analysis that need no model: what each picture hashes to, how light it is and its colours. */
export const testMeans: AnalyseMediumMeans = {
  analyzers: [pictureHash, tone],
  modelRef: () => null,
  decoder: memoryDecoder.id,
  runtime: 'test runtime 1',
  mediaDecoder: memoryDecoder,
  models: { network: refuse, text: refuse, speech: refuse, vision: refuse, translator: refuse, sideText: refuse },
  readCapture: async () => null,
}

/** An analyzer that says how light it is, in a version of choice, or does what it is told. */
export function lightAnalyzer(
  over: { readonly id?: string; readonly version?: number; readonly models?: readonly string[]; readonly act?: () => void } = {},
) {
  return defineAnalyzer({
    contract: 1,
    id: over.id ?? 'light',
    version: over.version ?? 1,
    media: ['image'],
    needs: [],
    makes: ['light'],
    models: over.models ?? [],
    params: {},
    repeatable: true,
    analyze: async () => {
      over.act?.()
      return { outcome: 'done', observations: [{ kind: 'light', light: 'dim', where: { on: 'media' }, confidence: 1 }] }
    },
  })
}
