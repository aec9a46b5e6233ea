import { describe, expect, test } from 'vitest'
import type { ProviderProbe } from '../adapters/inference/probe-provider.ts'
import { healthLine } from '../cli/doctor.ts'
import type { LocaleTag } from '../domain/id.ts'
import { acceleratorHealth, acceleratorSetting } from './accelerator-health.ts'

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

describe('what doctor says of the setting', () => {
  const probes: readonly ProviderProbe[] = [
    { provider: 'cuda', refusal: 'Failed to load shared library', onCpu: [] },
    { provider: 'webgpu', refusal: null, onCpu: [] },
  ]
  const said = async (text: string | undefined) => healthLine(await acceleratorSetting(text, probes), 'en' as LocaleTag)

  test('is what a run will use', async () => {
    expect(await said(undefined)).toBe('✓ WORDVEIL_ACCELERATOR (not set): present – a run will use the processor')
    expect(await said('webgpu')).toBe('✓ WORDVEIL_ACCELERATOR=webgpu: present – a run will use webgpu')
    expect(await said('auto')).toBe('✓ WORDVEIL_ACCELERATOR=auto: present – a run will use webgpu')
  })

  test('is why what was asked for will not be used', async () => {
    expect(await said('cuda')).toBe(
      '– WORDVEIL_ACCELERATOR=cuda: missing – a run will use the processor (cuda: Failed to load shared library); see docs/guide/accelerators.md',
    )
    expect(await said('coreml')).toContain('(coreml: no process to try it in could be walled off)')
  })

  test('is a refusal of a word that is not known, with all that are', async () => {
    expect((await acceleratorSetting('gpu', probes)).required).toBe(true)
    expect(await said('gpu')).toBe(
      '✗ WORDVEIL_ACCELERATOR=gpu: missing – no run starts with this word; known are cpu, auto, cuda, directml, coreml, webgpu; see docs/guide/accelerators.md',
    )
  })
})
