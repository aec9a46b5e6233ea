import type { Isolation } from './isolation.ts'

/** What holds decoders and workers back, as the audit log keeps it. */
export function isolationWords({ wall, filter, limits, workers, lacking }: Isolation): string {
  const held = [`wall: ${wall}`, `system calls: ${filter ? 'filtered' : 'open'}`, `limits: ${limits ? 'set' : 'time only'}`]
  return [...held, `workers: ${workers ? 'walled' : 'open'}`, ...(lacking === null ? [] : [`lacking: ${lacking}`])].join(', ')
}
