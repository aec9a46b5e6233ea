import type { AreaMessages } from '../interface-message.ts'

/** Wörter über die Arbeit eines Laufs, auf der Kommandozeile und in der Konsole. */
export const work = {
  'stage-reading': 'Dateien werden gelesen',
  'stage-analysing': 'Medien werden analysiert',
  'stage-drafting': 'Beschreibungen werden aktualisiert',
  'stage-reporting': 'Berichte werden geschrieben',
  'stage-finding': 'Suche wird vorbereitet',
  'stage-verifying': 'Dateien werden geprüft',
  'time-left': 'noch etwa {$time}',
  'no-estimate': 'noch keine Schätzung',
  paused: 'angehalten; „wordveil resume“ setzt die Arbeit fort',
  pausing: `.input {$count :integer}
.match $count
one {{wird angehalten: ein begonnenes Medium wird noch fertiggestellt}}
* {{wird angehalten: {$count} begonnene Medien werden noch fertiggestellt}}`,
  'pausing-rest': 'wird angehalten: was gerade läuft, wird noch fertiggestellt',
  'on-processor':
    'Der verlangte Beschleuniger lässt sich nicht verwenden; die Netze laufen auf dem Prozessor ({$reason}). „wordveil doctor“ sagt mehr.',
} as const satisfies AreaMessages<'work'>
