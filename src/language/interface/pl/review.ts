import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on verification. */
export const review = {
  verify: 'Zweryfikuj ten materiał',
  'verify-next': 'Zweryfikuj następny materiał',
  desk: 'Stwierdzenia i pytania',
  progress: 'Rozstrzygnięto {$decided} z {$claims} stwierdzeń.',
  blind: 'Czyta Pan/Pani, nie widząc rozstrzygnięć innych osób.',
  'all-done': 'W tej sprawie nic więcej na Pana/Panią nie czeka.',
  'kept-for-later':
    'Na razie nic więcej na Pana/Panią nie czeka. Pozostał trudny materiał; nie jest on przedstawiany ani na początku, ani na końcu dnia pracy.',
  'no-claims': 'Ten materiał nie ma stwierdzeń do rozstrzygnięcia.',
  question: 'Pytanie',
  covers: `.input {$count :integer}
.match $count
one {{Jedno rozstrzygnięcie obejmuje {$count} materiał stosu.}}
few {{Jedno rozstrzygnięcie obejmuje {$count} materiały stosu.}}
* {{Jedno rozstrzygnięcie obejmuje {$count} materiałów stosu.}}`,
  'agreement-agree': 'dwa źródła są zgodne',
  'agreement-one-source': 'jedno źródło',
  'agreement-disagree': 'inne źródło widzi to inaczej',
  'agreement-computed': 'obliczone z treści',
  'not-yours': 'To stwierdzenie nie jest teraz dla Państwa otwarte.',
  'not-yours-blind': 'Ktoś już rozstrzygnął to stwierdzenie. Jego odczyt nie należy do Państwa.',
  confirm: 'Potwierdź',
  reject: 'Odrzuć',
  amend: 'Zmień',
  'cannot-tell': 'Nie da się stwierdzić',
  undo: 'Cofnij',
  unsent:
    'Decyzje jeszcze niezapisane: {$count :integer}. Zostaną wysłane, gdy tylko serwer odpowie. Do tego czasu pozostań na tej stronie.',
  discard: 'Odrzuć je',
  'next-medium': 'Następny materiał',
  'state-draft': 'Wersja robocza',
  'state-confirmed': 'Potwierdzone',
  'state-rejected': 'Odrzucone',
  'state-amended': 'Zmienione',
  'state-cannot-tell': 'Nie da się stwierdzić',
  'state-differs': 'Odczyty różnią się',
  'state-hidden': 'Rozstrzygnięte',
  history: `.input {$count :integer}
.match $count
one {{{$count} rozstrzygnięcie}}
few {{{$count} rozstrzygnięcia}}
* {{{$count} rozstrzygnięć}}`,
  'draft-said': 'W wersji roboczej było:',
  'history-line': '{$what}: {$name}, {$date}',
  'done-confirm': 'Potwierdzono',
  'done-reject': 'Odrzucono',
  'done-amend': 'Zmieniono',
  'done-cannot-tell': 'Nie da się stwierdzić',
  'done-withdraw': 'Cofnięto',
  'reading-first': 'Pierwszy odczyt',
  'reading-second': 'Drugi odczyt',
  'reading-adjudication': 'Rozstrzygnięto ostatecznie',
  'through-stack': 'Przez stos',
  'through-sample': 'Przez próbę',
  'looks-taken': `.input {$count :integer}
.match $count
one {{{$count} podgląd}}
few {{{$count} podglądy}}
* {{{$count} podglądów}}`,
  'save-amendment': 'Zapisz zmianę',
  cancel: 'Anuluj',
  'at-most': `.input {$count :integer}
.match $count
* {{Najwyżej {$count}}}`,
  strip: 'Film w słowach',
  stack: 'Stos: podobnych materiałów {$total}, jedno rozstrzygnięcie obejmuje {$covers}',
  'this-one': '(ten)',
  'taken-out-by': 'Wyjęty ze stosu: {$name}',
  'put-back': 'Włóż z powrotem',
  'take-out': 'Wyjmij',
  category: 'Kategoria',
  notes: `.input {$count :integer}
.match $count
0 {{Notatki}}
* {{Notatki ({$count})}}`,
  note: 'Notatka',
  'note-by': '{$name}, {$date}',
  'add-note': 'Dodaj notatkę',
  'second-reading': 'Drugi odczyt',
  'second-how': 'Część rozstrzygniętych stwierdzeń czyta ponownie druga osoba, która nie widzi pierwszego rozstrzygnięcia.',
  'second-none': 'Nic nie czeka na Państwa drugi odczyt.',
  'second-claims': `.input {$count :integer}
.match $count
one {{{$count} stwierdzenie}}
few {{{$count} stwierdzenia}}
* {{{$count} stwierdzeń}}`,
  differences: 'Gdzie odczyty się różnią',
  settle: 'Rozstrzygnij',
  agreement: 'Zgodność odczytów',
  'agreement-same': 'Spośród stwierdzeń odczytanych dwukrotnie ({$total}) tak samo oceniono {$same}.',
  'agreement-unknown': 'Odczytów jest za mało lub są zbyt jednolite, aby podać kappę.',
  'agreement-kappa': 'Kappa Cohena {$kappa}, przedział 95 % od {$from} do {$to}.',
  'confirm-facts': 'Potwierdź stwierdzenia zmierzone lub odczytane z pliku ({$count})',
} as const satisfies AreaMessages<'review'>
