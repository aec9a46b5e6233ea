import { readHidden } from './read-hidden.ts'

/** Where a command writes: results to stdout, everything else to stderr. */
export interface Terminal {
  readonly isInteractive: boolean
  readonly columns: number
  /** Whether somebody types on stdin, and not a file or another program. */
  readonly hasKeyboard: boolean
  out(line: string): void
  err(line: string): void
  /** Replaces the last line of stderr; only when interactive. */
  replaceLine(line: string): void
  /** A line that is typed without being shown; without a keyboard, the next line of stdin. */
  ask(question: string): Promise<string>
}

/** The terminal this process was started in. */
export function openTerminal(process: NodeJS.Process): Terminal {
  return {
    isInteractive: process.stderr.isTTY === true,
    // A terminal that does not tell its width says nought.
    columns: process.stderr.columns || 80,
    get hasKeyboard() {
      return process.stdin.isTTY === true
    },
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    ask: (question) => readHidden(process, question),
    replaceLine: (line) => process.stderr.write(`\r\u001b[2K${line}`),
  }
}
