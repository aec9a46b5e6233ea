import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on verification. */
export const review = {
  verify: 'Verifiera det här mediet',
  'verify-next': 'Verifiera nästa medium',
  desk: 'Påståenden och frågor',
  progress: '{$decided} av {$claims} påståenden avgjorda.',
  blind: 'Du läser utan att se hur andra har avgjort.',
  'all-done': 'Inget annat i ärendet väntar på dig.',
  'kept-for-later':
    'Inget annat väntar på dig just nu. Det som återstår är svårt material; det läggs inte fram i början eller slutet av en arbetsdag.',
  'no-claims': 'Det här mediet har inga påståenden att avgöra.',
  question: 'Fråga',
  covers: `.input {$count :integer}
.match $count
* {{Ett avgörande här gäller {$count} medier i stapeln.}}`,
  'agreement-agree': 'två källor är eniga',
  'agreement-one-source': 'en källa',
  'agreement-disagree': 'en annan källa såg något annat',
  'agreement-computed': 'beräknat ur innehållet',
  'not-yours': 'Påståendet är inte öppet för dig nu.',
  'not-yours-blind': 'Någon har avgjort påståendet. Det är inte ditt att läsa.',
  confirm: 'Bekräfta',
  reject: 'Avvisa',
  amend: 'Ändra',
  'cannot-tell': 'Kan inte avgöras',
  undo: 'Ta tillbaka',
  unsent: 'Beslut som ännu inte är sparade: {$count :integer}. De skickas så snart servern svarar. Stanna på sidan tills dess.',
  discard: 'Spara dem inte',
  'next-medium': 'Nästa medium',
  'state-draft': 'Utkast',
  'state-confirmed': 'Bekräftat',
  'state-rejected': 'Avvisat',
  'state-amended': 'Ändrat',
  'state-cannot-tell': 'Kan inte avgöras',
  'state-differs': 'Läsarna är oeniga',
  'state-hidden': 'Avgjort',
  history: `.input {$count :integer}
.match $count
one {{{$count} avgörande}}
* {{{$count} avgöranden}}`,
  'draft-said': 'Utkastet sade:',
  'history-line': '{$what}: {$name}, {$date}',
  'done-confirm': 'Bekräftat',
  'done-reject': 'Avvisat',
  'done-amend': 'Ändrat',
  'done-cannot-tell': 'Kan inte avgöras',
  'done-withdraw': 'Taget tillbaka',
  'reading-first': 'Första läsningen',
  'reading-second': 'Andra läsningen',
  'reading-adjudication': 'Slutligt avgjort',
  'through-stack': 'Genom stapeln',
  'through-sample': 'Genom ett stickprov',
  'looks-taken': `.input {$count :integer}
.match $count
one {{{$count} visning}}
* {{{$count} visningar}}`,
  'save-amendment': 'Spara ändringen',
  cancel: 'Avbryt',
  'at-most': `.input {$count :integer}
.match $count
* {{Högst {$count}}}`,
  strip: 'Filmen i ord',
  stack: 'Stapel: {$total} liknande medier, ett avgörande gäller {$covers}',
  'this-one': '(det här)',
  'taken-out-by': 'Uttaget av {$name}',
  'put-back': 'Lägg tillbaka',
  'take-out': 'Ta ut',
  category: 'Kategori',
  notes: `.input {$count :integer}
.match $count
0 {{Anteckningar}}
* {{Anteckningar ({$count})}}`,
  note: 'Anteckning',
  'note-by': '{$name}, {$date}',
  'add-note': 'Lägg till anteckningen',
  'second-reading': 'Andra läsning',
  'second-how': 'En del av de avgjorda påståendena läses på nytt av en andra person som inte ser det första avgörandet.',
  'second-none': 'Inget väntar på din andra läsning.',
  'second-claims': `.input {$count :integer}
.match $count
one {{{$count} påstående}}
* {{{$count} påståenden}}`,
  differences: 'Där läsarna är oeniga',
  settle: 'Avgör detta',
  agreement: 'Läsarnas överensstämmelse',
  'agreement-same': '{$same} av {$total} påståenden som lästes två gånger bedömdes lika.',
  'agreement-unknown': 'Läsningarna är för få eller för lika för att ange kappa.',
  'agreement-kappa': 'Cohens kappa {$kappa}, 95 % intervall {$from} till {$to}.',
  'confirm-facts': 'Bekräfta de {$count} påståenden som mättes eller lästes ur filen',
} as const satisfies AreaMessages<'review'>
