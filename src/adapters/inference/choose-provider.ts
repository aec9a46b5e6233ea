import { type Accelerator, accelerators, type WantedProvider } from './execution-provider.ts'
import type { OnnxSettings } from './onnx-network.ts'
import type { ProviderProbe } from './probe-provider.ts'

/** What the networks of a run are on, and how that came about, in words for the audit log. */
export interface ChosenProvider {
  readonly settings: OnnxSettings
  readonly words: string
  /** What kept the networks off the accelerator that was asked for, by its name; null where one is used or none was asked for. */
  readonly refused: string | null
}

/** Takes what was asked for where it passes its probe, else the processor. */
export async function chooseProvider(
  wanted: WantedProvider,
  threads: number,
  probe: (provider: Accelerator) => Promise<ProviderProbe>,
): Promise<ChosenProvider> {
  const candidates = wanted === 'cpu' ? [] : wanted === 'auto' ? accelerators : [wanted]
  const refusals: ProviderProbe[] = []
  for (const candidate of candidates) {
    const found = await probe(candidate)
    if (found.refusal === null)
      return { settings: { provider: candidate, threads, onCpu: found.onCpu.map(({ id }) => id) }, words: probeWords(found), refused: null }
    refusals.push(found)
  }
  const refused = refusals.length === 0 ? null : refusals.map(({ provider, refusal }) => `${provider}: ${refusal}`).join('; ')
  return { settings: { provider: 'cpu', threads, onCpu: [] }, words: ['cpu', ...refusals.map(probeWords)].join('; '), refused }
}

/** `cuda: used, but for centernet (reason)` or `cuda: not used (reason)`. */
function probeWords({ provider, refusal, onCpu }: ProviderProbe): string {
  if (refusal !== null) return `${provider}: not used (${refusal})`
  const exceptions = exceptionWords(onCpu)
  return exceptions === '' ? `${provider}: used` : `${provider}: used, but for ${exceptions}`
}

/** `centernet (reason), face-detect (reason)`. */
export function exceptionWords(onCpu: ProviderProbe['onCpu']): string {
  return onCpu.map(({ id, reason }) => `${id} (${reason})`).join(', ')
}
