/** How far the work is, for a person who waits. Counts are of things, never of percent. */
export interface Progress {
  /** Begins a stage; `total` is null where it is not known yet. */
  begin(stage: ProgressStage, total: number | null): void
  advance(count: number): void
  end(): void
}

export type ProgressStage = 'reading' | 'analysing' | 'drafting' | 'reporting' | 'verifying'
