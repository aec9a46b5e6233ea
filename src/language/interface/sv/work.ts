import type { AreaMessages } from '../interface-message.ts'

/** Ord om en körnings arbete, på kommandoraden och i konsolen. */
export const work = {
  'stage-reading': 'Läser filer',
  'stage-analysing': 'Analyserar medier',
  'stage-drafting': 'Uppdaterar beskrivningar',
  'stage-reporting': 'Skriver rapporter',
  'stage-finding': 'Förbereder sökningen',
  'stage-verifying': 'Kontrollerar filer',
  'time-left': 'ungefär {$time} kvar',
  'no-estimate': 'ingen uppskattning ännu',
  paused: 'pausad; ”wordveil resume” låter arbetet fortsätta',
  pausing: `.input {$count :integer}
.match $count
one {{pausas: ett medium som pågår görs färdigt först}}
* {{pausas: {$count} medier som pågår görs färdiga först}}`,
  'pausing-rest': 'pausas: det som pågår görs färdigt först',
  'on-processor': 'Den begärda acceleratorn kan inte användas; nätverken körs på processorn ({$reason}). ”wordveil doctor” berättar mer.',
} as const satisfies AreaMessages<'work'>
