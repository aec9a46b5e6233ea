import { expect, test } from 'vitest'
import type { ProviderProbe } from '../adapters/inference/probe-provider.ts'
import { healthLine } from '../cli/doctor.ts'
import type { LocaleTag } from '../domain/id.ts'
import { acceleratorHealth } from './accelerator-health.ts'

const line = (probe: ProviderProbe) => healthLine(acceleratorHealth(probe), 'en' as LocaleTag)

test('doctor says what an accelerator that is missing costs, why it is, and where to read on', () => {
  expect(line({ provider: 'cuda', refusal: 'Failed to load shared library', onCpu: [] })).toBe(
    '– accelerator cuda: missing – the networks run on the processor (Failed to load shared library); see docs/guide/accelerators.md',
  )
})

test('doctor says what runs on an accelerator, and what stays on the processor', () => {
  expect(line({ provider: 'cuda', refusal: null, onCpu: [] })).toBe('✓ accelerator cuda: present – all networks')
  expect(line({ provider: 'cuda', refusal: null, onCpu: [{ id: 'nanodet', reason: 'differs' }] })).toBe(
    '✓ accelerator cuda: present – all networks but nanodet (differs)',
  )
})
