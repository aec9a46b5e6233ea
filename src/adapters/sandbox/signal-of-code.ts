import { constants } from 'node:os'

/** Signals by which programs die of a fault or of a limit. */
const fatal = ['SIGILL', 'SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGKILL', 'SIGSEGV', 'SIGXCPU', 'SIGXFSZ', 'SIGSYS'] as const

/** Behind a wall, the signal that ended a program arrives as an exit code of 128 and more; null where the code tells of none. */
export function signalOfCode(code: number | null): NodeJS.Signals | null {
  return fatal.find((name) => code === 128 + constants.signals[name]) ?? null
}
