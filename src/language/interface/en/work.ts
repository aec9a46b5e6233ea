/** Words on the work of a run, on the command line and in the console, as MessageFormat 2 sources. */
export const work = {
  'stage-reading': 'Reading files',
  'stage-analysing': 'Analysing media',
  'stage-drafting': 'Bringing descriptions up to date',
  'stage-reporting': 'Writing reports',
  'stage-finding': 'Preparing the search',
  'stage-verifying': 'Checking files',
  'time-left': 'about {$time} left',
  'no-estimate': 'no estimate yet',
  paused: 'paused; “wordveil resume” lets it go on',
  pausing: `.input {$count :integer}
.match $count
one {{pausing: one medium under way is finished first}}
* {{pausing: {$count} media under way are finished first}}`,
  'pausing-rest': 'pausing: what is under way is finished first',
  'on-processor':
    'The accelerator that was asked for cannot be used; the networks run on the processor ({$reason}). “wordveil doctor” tells more.',
} as const
