import { chooseProvider, exceptionWords } from '../adapters/inference/choose-provider.ts'
import { type Accelerator, parseWantedProvider, type WantedProvider, wantedProviders } from '../adapters/inference/execution-provider.ts'
import type { ProviderProbe } from '../adapters/inference/probe-provider.ts'
import type { HealthItem } from '../cli/command-context.ts'
import { Problem } from '../domain/problem.ts'

const guide = 'see docs/guide/accelerators.md'

/** What `doctor` says of an accelerator: what runs on it, or that the processor does the same work, why, and where to read on. */
export function acceleratorHealth({ provider, refusal, onCpu }: ProviderProbe): HealthItem {
  const used = onCpu.length === 0 ? 'all networks' : `all networks but ${exceptionWords(onCpu)}`
  const unused = `the networks run on the processor (${refusal}); ${guide}`
  return {
    name: `accelerator ${provider}`,
    state: refusal === null ? 'present' : 'missing',
    detail: refusal === null ? used : unused,
    required: false,
  }
}

/**
 * What `doctor` says of the setting `WORDVEIL_ACCELERATOR`: what is asked for, what a run will use by these probes, and why. A word that is
 * not known keeps every run from starting.
 */
export async function acceleratorSetting(text: string | undefined, probes: readonly ProviderProbe[]): Promise<HealthItem> {
  const name = text === undefined || text === '' ? 'WORDVEIL_ACCELERATOR (not set)' : `WORDVEIL_ACCELERATOR=${text}`
  const wanted = readSetting(text)
  if (wanted === null) {
    const detail = `no run starts with this word; known are ${wantedProviders.join(', ')}; ${guide}`
    return { name, state: 'missing', detail, required: true }
  }
  const { settings, refused } = await chooseProvider(wanted, 1, async (provider) => probeOf(provider, probes))
  const processor = 'a run will use the processor'
  if (refused !== null) return { name, state: 'missing', detail: `${processor} (${refused}); ${guide}`, required: false }
  const detail = settings.provider === 'cpu' ? processor : `a run will use ${settings.provider}`
  return { name, state: 'present', detail, required: false }
}

function readSetting(text: string | undefined): WantedProvider | null {
  try {
    return parseWantedProvider(text)
  } catch (error) {
    if (error instanceof Problem && error.code === 'usage') return null
    throw error
  }
}

function probeOf(provider: Accelerator, probes: readonly ProviderProbe[]): ProviderProbe {
  return (
    probes.find((probe) => probe.provider === provider) ?? { provider, refusal: 'no process to try it in could be walled off', onCpu: [] }
  )
}
