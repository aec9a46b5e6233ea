/** A report on its way to disk: whole, or piece by piece where it may be large. */
export type ReportBytes = Uint8Array | AsyncIterable<string | Uint8Array>

export interface WrittenReport {
  readonly path: string
  readonly sha256: string
}

/** Where reports are written. A report appears whole under its name or not at all. */
export interface ReportFolder {
  write(name: string, bytes: ReportBytes): Promise<WrittenReport>
  /** Removes a report; false where there is none of this name. */
  remove(name: string): Promise<boolean>
}
