import { type Isolation, isolation } from '../adapters/sandbox/isolation.ts'
import type { HealthItem } from '../cli/command-context.ts'
import { Problem } from '../domain/problem.ts'

const guide = 'see docs/guide/isolation.md'

/** What holds decoders and workers back on this machine, in plain words, and the remedy where there could be more. */
export function isolationHealth(): HealthItem[] {
  try {
    const found = isolation()
    return [decoders(found), workers(found)]
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause
    const why = cause.code === 'isolation-missing' ? 'required by WORDVEIL_ISOLATION and not possible: ' : ''
    return [{ name: 'isolation of decoders', state: 'missing', detail: `${why}${cause.detail ?? ''}; ${guide}`, required: true }]
  }
}

function decoders(found: Isolation): HealthItem {
  const name = 'isolation of decoders'
  const limits = found.limits ? 'limits on time, memory and writing' : 'a limit on time alone'
  if (found.wall === 'bubblewrap') {
    const filter = found.filter ? '' : ', but no filter of system calls on this processor'
    const held = `each sees its one input and the programs of the system, no network and no other process, under ${limits}${filter}`
    if (found.limits && found.filter) return { name, state: 'present', detail: held, required: false }
    return { name, state: 'missing', detail: `${held} (${found.lacking}); ${guide}`, required: false }
  }
  const files = found.wall === 'namespaces' ? 'without network but with a view of all files' : 'with a view of files and network'
  return { name, state: 'missing', detail: `they run apart under ${limits}, ${files} (${found.lacking}); ${guide}`, required: false }
}

function workers(found: Isolation): HealthItem {
  const name = 'isolation of workers'
  if (found.workers)
    return { name, state: 'present', detail: 'models run without network, with the exhibits of the case read-only', required: false }
  const detail = `models run in processes of their own that see files and network (${found.lacking}); ${guide}`
  return { name, state: 'missing', detail, required: false }
}
