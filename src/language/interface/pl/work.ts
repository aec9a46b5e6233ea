import type { AreaMessages } from '../interface-message.ts'

/** Słowa o postępie pracy, w wierszu poleceń i w konsoli. */
export const work = {
  'stage-reading': 'Odczyt plików',
  'stage-analysing': 'Analiza materiałów',
  'stage-drafting': 'Aktualizowanie opisów',
  'stage-reporting': 'Zapis raportów',
  'stage-finding': 'Przygotowanie wyszukiwania',
  'stage-verifying': 'Sprawdzanie plików',
  'time-left': 'pozostało około {$time}',
  'no-estimate': 'jeszcze bez oszacowania',
  paused: 'wstrzymano; „wordveil resume” wznawia pracę',
  pausing: `.input {$count :integer}
{{wstrzymywanie: najpierw zostaną dokończone rozpoczęte materiały ({$count})}}`,
  'pausing-rest': 'wstrzymywanie: rozpoczęte czynności zostaną najpierw dokończone',
  'on-processor': 'Nie można użyć żądanego akceleratora; sieci działają na procesorze ({$reason}). Więcej podaje „wordveil doctor”.',
} as const satisfies AreaMessages<'work'>
