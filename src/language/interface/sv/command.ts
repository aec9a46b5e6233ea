import type { AreaMessages } from '../interface-message.ts'

/** Kommandoradens ord. */
export const command = {
  'reports-written': 'Rapporterna ligger i {$folder}.',
  'console-address': 'Konsolen finns på {$address}.',
  'files-done': `.input {$done :integer}
.input {$total :integer}
{{{$done} av {$total} filer}}`,
  'time-left': 'ungefär {$time} kvar',
  'some-unreadable': `.input {$count :integer}
.match $count
one {{En fil kunde inte läsas. Den är förtecknad i rapporten.}}
* {{{$count} filer kunde inte läsas. De är förtecknade i rapporten.}}`,
  stopped: 'Avbrutet. Kör samma kommando igen för att fortsätta.',
} as const satisfies AreaMessages<'command'>
