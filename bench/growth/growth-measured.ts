/** What a run over an exhibit took: seconds by stage and in all, and the most memory that the process held, in bytes. */
export interface GrowthMeasured {
  readonly seconds: Readonly<Record<string, number>>
  readonly peakBytes: number
}
