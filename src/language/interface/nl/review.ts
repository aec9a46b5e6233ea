import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on verification. */
export const review = {
  verify: 'Dit medium controleren',
  'verify-next': 'Volgend medium controleren',
  desk: 'Beweringen en vragen',
  progress: '{$decided} van {$claims} beweringen beslist.',
  blind: 'U leest zonder te zien hoe anderen hebben beslist.',
  'all-done': 'In deze zaak wacht verder niets op u.',
  'kept-for-later':
    'Er wacht nu verder niets op u. Wat overblijft is zwaar materiaal; dat wordt aan het begin en het einde van een werkdag niet voorgelegd.',
  'no-claims': 'Dit medium heeft geen beweringen om over te beslissen.',
  question: 'Vraag',
  covers: `.input {$count :integer}
.match $count
* {{Eén beslissing hier geldt voor {$count} media van de stapel.}}`,
  'agreement-agree': 'twee bronnen zijn het eens',
  'agreement-one-source': 'één bron',
  'agreement-disagree': 'een andere bron zag het anders',
  'agreement-computed': 'berekend uit de inhoud',
  'not-yours': 'Deze bewering staat nu niet voor u open.',
  'not-yours-blind': 'Iemand heeft over deze bewering beslist. Zij is niet aan u om te lezen.',
  confirm: 'Bevestigen',
  reject: 'Verwerpen',
  amend: 'Wijzigen',
  'cannot-tell': 'Niet vast te stellen',
  undo: 'Terugnemen',
  unsent:
    'Nog niet opgeslagen beslissingen: {$count :integer}. Ze worden verzonden zodra de server antwoordt. Blijf tot dan op deze pagina.',
  discard: 'Niet opslaan',
  'next-medium': 'Volgend medium',
  'state-draft': 'Concept',
  'state-confirmed': 'Bevestigd',
  'state-rejected': 'Verworpen',
  'state-amended': 'Gewijzigd',
  'state-cannot-tell': 'Niet vast te stellen',
  'state-differs': 'Lezers verschillen',
  'state-hidden': 'Beslist',
  history: `.input {$count :integer}
.match $count
one {{{$count} beslissing}}
* {{{$count} beslissingen}}`,
  'draft-said': 'In het concept stond:',
  'history-line': '{$what}: {$name}, {$date}',
  'done-confirm': 'Bevestigd',
  'done-reject': 'Verworpen',
  'done-amend': 'Gewijzigd',
  'done-cannot-tell': 'Niet vast te stellen',
  'done-withdraw': 'Teruggenomen',
  'reading-first': 'Eerste lezing',
  'reading-second': 'Tweede lezing',
  'reading-adjudication': 'Definitief beslist',
  'through-stack': 'Via de stapel',
  'through-sample': 'Via een steekproef',
  'looks-taken': `.input {$count :integer}
.match $count
one {{{$count} weergave}}
* {{{$count} weergaven}}`,
  'save-amendment': 'Wijziging opslaan',
  cancel: 'Annuleren',
  'at-most': `.input {$count :integer}
.match $count
* {{Hoogstens {$count}}}`,
  strip: 'De film in woorden',
  stack: 'Stapel: {$total} vergelijkbare media, één beslissing geldt voor {$covers}',
  'this-one': '(dit medium)',
  'taken-out-by': 'Uitgenomen door {$name}',
  'put-back': 'Terugleggen',
  'take-out': 'Uitnemen',
  category: 'Categorie',
  notes: `.input {$count :integer}
.match $count
0 {{Notities}}
* {{Notities ({$count})}}`,
  note: 'Notitie',
  'note-by': '{$name}, {$date}',
  'add-note': 'Notitie toevoegen',
  'second-reading': 'Tweede lezing',
  'second-how': 'Een deel van de besliste beweringen wordt opnieuw gelezen door een tweede persoon die de eerste beslissing niet ziet.',
  'second-none': 'Niets wacht op uw tweede lezing.',
  'second-claims': `.input {$count :integer}
.match $count
one {{{$count} bewering}}
* {{{$count} beweringen}}`,
  differences: 'Waar lezers verschillen',
  settle: 'Hierover beslissen',
  agreement: 'Overeenstemming van de lezers',
  'agreement-same': '{$same} van {$total} tweemaal gelezen beweringen zijn gelijk beoordeeld.',
  'agreement-unknown': 'Er zijn te weinig of te eenvormige lezingen om een kappa te geven.',
  'agreement-kappa': 'Cohens kappa {$kappa}, 95%-interval {$from} tot {$to}.',
  'confirm-facts': 'De {$count} gemeten of uit het bestand gelezen beweringen bevestigen',
} as const satisfies AreaMessages<'review'>
