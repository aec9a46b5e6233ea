import { readFileSync } from 'node:fs'

const kernelNames = { cpu: 'cpu time', fsize: 'file size', data: 'data size', nproc: 'processes', nofile: 'open files' } as const

/** The most of each that this process may give to a program that it starts: seconds, bytes, bytes, processes, files. */
export type HardLimits = Readonly<Record<keyof typeof kernelNames, number>>

/** What the system or the operator has set for this process already; infinity where nothing is set or the system does not tell. */
export function hardLimits(): HardLimits {
  const table = limitsOfThisProcess()
  const most = (name: string) => {
    const [, hard = 'unlimited'] = new RegExp(`^Max ${name} +\\S+ +(\\S+)`, 'm').exec(table) ?? []
    return hard === 'unlimited' ? Number.POSITIVE_INFINITY : Number(hard)
  }
  const { cpu, fsize, data, nproc, nofile } = kernelNames
  return { cpu: most(cpu), fsize: most(fsize), data: most(data), nproc: most(nproc), nofile: most(nofile) }
}

function limitsOfThisProcess(): string {
  try {
    return readFileSync('/proc/self/limits', 'utf8')
  } catch {
    // Only Linux has this file.
    return ''
  }
}
