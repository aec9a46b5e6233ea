/** The keys of the words on the work of a run, in the catalogue under `work.`; a test holds both lists equal. */
export const workWords = [
  'stage-reading',
  'stage-analysing',
  'stage-drafting',
  'stage-reporting',
  'stage-finding',
  'stage-verifying',
  'time-left',
  'no-estimate',
  'paused',
  'pausing',
  'pausing-rest',
  'on-processor',
] as const
