/** What two runs over one exhibit took: seconds by stage and in all, and the most memory that the process held, in bytes. */
export interface GrowthMeasured {
  readonly first: Readonly<Record<string, number>>
  readonly again: Readonly<Record<string, number>>
  readonly peakBytes: number
}
