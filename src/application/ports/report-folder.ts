/** Where reports are written. A report appears whole under its name or not at all. */
export interface ReportFolder {
  write(name: string, bytes: Uint8Array | AsyncIterable<string | Uint8Array>): Promise<{ readonly path: string; readonly sha256: string }>
}
