import type { AreaMessages } from '../interface-message.ts'

/** Woorden over het werk van een run, op de opdrachtregel en in de console. */
export const work = {
  'stage-reading': 'Bestanden lezen',
  'stage-analysing': 'Media analyseren',
  'stage-drafting': 'Beschrijvingen bijwerken',
  'stage-reporting': 'Rapporten schrijven',
  'stage-finding': 'Zoeken voorbereiden',
  'stage-verifying': 'Bestanden controleren',
  'time-left': 'nog ongeveer {$time}',
  'no-estimate': 'nog geen schatting',
  paused: 'onderbroken; met “wordveil resume” gaat het werk verder',
  pausing: `.input {$count :integer}
.match $count
one {{wordt onderbroken: één medium wordt eerst nog afgemaakt}}
* {{wordt onderbroken: {$count} media worden eerst nog afgemaakt}}`,
  'pausing-rest': 'wordt onderbroken: wat al loopt, wordt eerst afgemaakt',
  'on-processor':
    'De gevraagde versneller kan niet worden gebruikt; de netwerken draaien op de processor ({$reason}). “wordveil doctor” vertelt meer.',
} as const satisfies AreaMessages<'work'>
