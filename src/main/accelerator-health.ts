import { exceptionWords } from '../adapters/inference/choose-provider.ts'
import type { ProviderProbe } from '../adapters/inference/probe-provider.ts'
import type { HealthItem } from '../cli/command-context.ts'

/** What `doctor` says of an accelerator: what runs on it, or that the processor does the same work, why, and where to read on. */
export function acceleratorHealth({ provider, refusal, onCpu }: ProviderProbe): HealthItem {
  const used = onCpu.length === 0 ? 'all networks' : `all networks but ${exceptionWords(onCpu)}`
  const unused = `the networks run on the processor (${refusal}); see docs/guide/accelerators.md`
  return {
    name: `accelerator ${provider}`,
    state: refusal === null ? 'present' : 'missing',
    detail: refusal === null ? used : unused,
    required: false,
  }
}
