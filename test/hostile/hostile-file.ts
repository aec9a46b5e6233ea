/** A file made to break or to mislead a reader, by the path that it gets in its folder. */
export interface HostileFile {
  readonly path: string
  readonly bytes: Buffer
}

/** What hostile files try to reach: a file that is none of theirs, and an address that must never be called. */
export interface Lures {
  readonly secretPath: string
  readonly address: string
}

export const textFile = (path: string, lines: readonly string[]): HostileFile => ({ path, bytes: Buffer.from(`${lines.join('\n')}\n`) })
