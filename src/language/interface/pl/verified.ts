import type { AreaMessages } from '../interface-message.ts'

/** Words of reports on who verified and released them. */
export const verified = {
  'notice-part': 'Wersja robocza AI sporządzona przez {$program} (sztuczna inteligencja). Zweryfikowana przez ludzi tylko częściowo.',
  'notice-verified': 'Raport sporządzony przez {$program} (sztuczna inteligencja). Zweryfikowany przez ludzi, niewydany.',
  'notice-released':
    'Raport sporządzony przez {$program} (sztuczna inteligencja). Wydano {$date}: {$names}. Wydanie {$release}, skrót {$digest}.',
  'state-part': 'Wersja robocza, częściowo zweryfikowana',
  'state-verified': 'Zweryfikowany przez ludzi, niewydany',
  'state-released': 'Wydany',
  'text-part':
    'Wersja robocza AI, zweryfikowana przez ludzi tylko częściowo. Tabela po każdym opisie podaje, które zdania zweryfikowano. Pozostałych nie wolno traktować jako faktów.',
  'text-verified':
    'Raport zweryfikowany przez ludzi: każde stwierdzenie rozstrzygnął człowiek albo obejmuje je próba losowa, która dotrzymała granicy. Tabela po każdym opisie podaje, który z tych przypadków zachodzi. Raport nie został wydany.',
  'text-released':
    'Raport wydały osoby wymienione w części „Wydanie”. Każde stwierdzenie rozstrzygnął człowiek albo obejmuje je próba losowa, która dotrzymała granicy. Tabela po każdym opisie podaje, który z tych przypadków zachodzi.',
  'sign-verified': 'Raport nie został wydany. Do tego czasu pola pozostają puste.',
  'sign-released': 'Wydanie potwierdziły osoby wymienione w części „Wydanie”. Pola służą do podpisu odręcznego tam, gdzie jest wymagany.',
  'limits-verified':
    'Ludzie rozstrzygali stwierdzenia na podstawie tego, co przy każdym zdaniu podano jako obejrzane, albo samego tekstu; stwierdzeń objętych próbą nie oglądano pojedynczo. Oceny prawnej dokonują ludzie, nigdy ten program.',
  'reading-decided':
    'Wyrazy wątpliwości oddają niepewność oprogramowania. To, co potwierdził lub zmienił człowiek, podano bez nich, choćby oprogramowanie było niepewne; tylko wiek z wyglądu pozostaje oszacowaniem.',
  'signature-text':
    'Zapoznałem/Zapoznałam się z tym raportem i odpowiadam za jego treść w rozstrzygniętej postaci. Sam materiał oglądano tylko w zakresie podanym w tym raporcie.',
  'how-text': 'na podstawie samego tekstu',
  'how-stack': 'na innym materiale z tego samego stosu',
  'how-looks': 'po obejrzeniu: {$looks}',
  covered:
    'nie oglądano pojedynczo: w populacji stwierdzeń ({$size :integer}) błędnych jest najwyżej {$upper :integer}, przy poziomie ufności {$confidence} (rozstrzygnięte w próbie: {$decided :integer}, błędne: {$wrong :integer})',
  release: 'Wydanie',
  'release-id': 'Wydanie',
  prepared: 'Przygotowanie',
  confirmed: 'Potwierdzenie',
  'by-at': '{$name}, {$date}',
  digest: 'Skrót kryptograficzny (SHA-256) stanu sprawy, który podaje raport',
  'confirmed-how': 'Każda z osób potwierdziła wydanie pod własnym nazwiskiem i podała przy tym swoje hasło.',
  check:
    'Wydanie można sprawdzić poleceniem „wordveil verify --case {$reference}”. Podaje ono każde wydanie wraz ze skrótem i informuje, czy jego pliki oraz wszystko, z czego powstały, są takie, jak je zapisano. Polecenie wykonuje się tam, gdzie przechowywana jest sprawa; podaje ono także SHA-256 każdego pliku: kopia tego raportu jest niezmieniona, jeśli jej SHA-256 jest wśród nich.',
  'left-out': 'Co raport pomija',
  'left-out-media': 'Materiały sprawy, których nie ma w raporcie: {$count :integer}.',
  'left-out-sections': 'Części, których nie ma w raporcie: {$sections}.',
  'in-report': 'Materiały w raporcie',
  exposure: 'Co ludzie oglądali, aby zweryfikować',
  'exposure-none': 'Nikt nie oglądał obrazu ani nie słuchał dźwięku.',
  'from-text': 'Stwierdzenia rozstrzygnięte na podstawie samego tekstu',
  'from-looks': 'Stwierdzenia rozstrzygnięte po obejrzeniu',
  'from-stack': 'Stwierdzenia rozstrzygnięte na innym materiale z tego samego stosu',
  'by-sample': 'Stwierdzenia objęte tylko próbą losową',
  'still-open': 'Stwierdzenia nadal w wersji roboczej',
  disputed: 'Stwierdzenia z dwoma rozbieżnymi odczytami',
  'by-verdict': 'Jak rozstrzygnięto stwierdzenia',
  'read-twice': 'Stwierdzenia odczytane przez drugą osobę',
  settled: 'W tym rozbieżności później rozstrzygnięte',
  'not-told':
    'Opisy pomijają to, co ludzie odrzucili lub czego nie mogli stwierdzić. Sprawa przechowuje każde z tych stwierdzeń wraz z rozstrzygnięciami, a eksport sprawy w formacie JSON je zawiera.',
  'by-tier': 'Podglądy według rodzaju',
  'by-person': 'Podglądy według osób',
  looks: `.input {$count :integer}
.match $count
one {{{$count} podgląd, {$time}}}
few {{{$count} podglądy, {$time}}}
many {{{$count} podglądów, {$time}}}
* {{{$count} podglądu, {$time}}}`,
  sampling: 'Próby losowe',
  'sampling-none': 'Nie wylosowano żadnej próby.',
  formula:
    'Granica jest jednostronna i wynika z odwrócenia testu hipergeometrycznego; k błędnych stwierdzeń ma ryzyko α/((k + 1)(k + 2)), więc obowiązuje ona w każdej chwili losowania. Źródła: Konijn 1973; Buonaccorsi 1987; Wright 1991; Wang 2015; Waudby-Smith & Ramdas 2020.',
  sample: 'Próba losowa {$number :integer}',
  population: 'Stwierdzenia w populacji',
  conditions: 'Jakie stwierdzenia obejmuje',
  'conditions-none': 'wszystkie, których nikt nie rozstrzygnął',
  drawn: 'Losowanie',
  bound: 'Udział błędnych stwierdzeń do wykluczenia',
  confidence: 'Poziom ufności',
  seed: 'Ziarno losowania',
  list: 'SHA-256 listy stwierdzeń',
  decided: 'Rozstrzygnięte',
  wrong: 'W tym błędne',
  result: 'Wynik',
  'result-held': 'Granica jest dotrzymana: błędnych jest najwyżej {$upper :integer} z {$size :integer} stwierdzeń.',
  'result-open': 'Granica nie została jeszcze wykazana.',
  'result-failed': 'Próba nie może wykazać granicy; trzeba rozstrzygnąć każde stwierdzenie.',
  'preview-long': 'Podsumowanie i modele są w sporządzonym raporcie. Podgląd ponad {$count :integer} materiałów je pomija.',
  kept: 'Wydanie {$id}, {$names}: skrót {$digest}, pliki niezmienione: {$count :integer}.',
  'population-size': '{$count :integer}',
} as const satisfies AreaMessages<'verified'>
