/** Where a command writes: results to stdout, everything else to stderr. */
export interface Terminal {
  readonly isInteractive: boolean
  readonly columns: number
  out(line: string): void
  err(line: string): void
  /** Replaces the last line of stderr; only when interactive. */
  replaceLine(line: string): void
}

/** The terminal this process was started in. */
export function openTerminal(process: NodeJS.Process): Terminal {
  return {
    isInteractive: process.stderr.isTTY === true,
    columns: process.stderr.columns ?? 80,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    replaceLine: (line) => process.stderr.write(`\r\u001b[2K${line}`),
  }
}
