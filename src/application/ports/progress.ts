/** How far the work is, for a person who waits. Counts are of things, never of percent. */
export interface Progress {
  /** The accelerator that was asked for cannot be used, for this reason, so that the networks run on the processor; told before the first stage. */
  onProcessor(reason: string): void
  /** Begins a stage; `total` is null where it is not known yet. */
  begin(stage: ProgressStage, total: number | null): void
  advance(count: number): void
  /** Seconds that the rest of the stage will take by a measured pace; null while there is none. For a stage that does not say, the count tells. */
  estimate(secondsLeft: number | null): void
  /** How many media are worked on now: what is finished before a pause holds. In a stage that does not analyse media, 1 or, in a pause, 0. */
  underWay(media: number): void
  /** Whether a person holds the work up. */
  pause(paused: boolean): void
  end(): void
}

export type ProgressStage = 'reading' | 'analysing' | 'drafting' | 'reporting' | 'finding' | 'verifying'
