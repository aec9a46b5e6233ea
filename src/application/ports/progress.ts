/** How far the work is, for a person who waits. Counts are of things, never of percent. */
export interface Progress {
  /** Begins a stage; `total` is null where it is not known yet. */
  begin(stage: ProgressStage, total: number | null): void
  advance(count: number): void
  /** Seconds that the rest of the stage will take by a measured pace; null while there is none. For a stage that does not say, the count tells. */
  estimate(secondsLeft: number | null): void
  /** How many media are worked on now: what is finished before a pause holds. */
  underWay(media: number): void
  /** Whether a person holds the work up. */
  pause(paused: boolean): void
  end(): void
}

export type ProgressStage = 'reading' | 'analysing' | 'drafting' | 'reporting' | 'finding' | 'verifying'
