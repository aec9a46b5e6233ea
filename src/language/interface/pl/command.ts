import type { AreaMessages } from '../interface-message.ts'

/** Słowa wiersza poleceń. */
export const command = {
  'nothing-new': 'Nie ma nic nowego do opisania.',
  'reports-written': 'Raporty zapisano w {$folder}:',
  'console-address': 'Konsola jest dostępna pod adresem {$address}. Ctrl-C kończy jej pracę.',
  'console-unencrypted': 'Bez szyfrowania: hasła i wszystko, co pokazuje konsola, można odczytać w sieci.',
  'first-profile': 'Nikt nie ma jeszcze profilu. Pierwsza osoba tworzy go w przeglądarce.',
  'type-passphrase': 'Hasło dla: {$name} (co najmniej 12 znaków, nie jest wyświetlane): ',
  'again-passphrase': 'Jeszcze raz: ',
  'passphrase-differs': 'Hasła nie były takie same. Nic nie zmieniono.',
  'no-people': 'Nikt nie ma jeszcze profilu.',
  'person-added': 'Dodano: {$name}, rola: {$role}. Przy pierwszym logowaniu ta osoba wybiera własne hasło.',
  'person-left': '{$name}: logowanie nie jest już możliwe.',
  'person-back': '{$name}: logowanie jest znów możliwe.',
  'passphrase-given': '{$name}: nadano nowe hasło, do zmiany przy następnym logowaniu. Wcześniejsze sesje zostały zakończone.',
  'told-pause': 'Wstrzymywanie: rozpoczęte czynności zostaną najpierw dokończone. „resume” wznawia pracę.',
  'told-go': 'Praca jest kontynuowana.',
  'told-stop': 'Praca zostanie zakończona. Aby ją kontynuować, uruchom ponownie to samo polecenie.',
  'no-run': 'Nad sprawą {$reference} nie toczy się żadna praca. „status” pokazuje jej stan; „run” kontynuuje pracę.',
  'none-named': 'Żadnego z tych plików nie ma w sprawie.',
  'brought-forward': `.input {$count :integer}
.match $count
0 {{Wszystkie zostały już przeanalizowane.}}
one {{Jeden materiał jest następny w kolejce.}}
few {{{$count} materiały są następne w kolejce.}}
* {{{$count} materiałów jest następnych w kolejce.}}`,
  'case-summary': `.input {$media :integer}
.input {$files :integer}
.match $files $media
one * {{Sprawa {$reference}: jeden plik.}}
few * {{Sprawa {$reference}: {$files} pliki, w tym różnych: {$media}.}}
* * {{Sprawa {$reference}: {$files} plików, w tym różnych: {$media}.}}`,
  'outcome-described': 'opisane: {$count :integer}',
  'outcome-partly': 'opisane częściowo: {$count :integer}',
  'outcome-unreadable': 'nieczytelne: {$count :integer}',
  'outcome-unsupported': 'inne niż zdjęcia, filmy i dźwięk lub w formacie, którego nie da się tu odczytać: {$count :integer}',
  'outcome-known': 'znane wcześniej: {$count :integer}',
  'outcome-waiting': 'oczekujące: {$count :integer}',
  'some-unreadable': `.input {$count :integer}
.match $count
one {{Jednego pliku nie udało się odczytać. Jest wymieniony tutaj i w raporcie.}}
* {{Nie udało się odczytać {$count} plików. Są wymienione tutaj i w raporcie.}}`,
  'some-damaged': `.input {$count :integer}
.match $count
one {{Jeden plik nie zgadza się z zapisem w swoim archiwum. Pobrano go w takiej postaci, w jakiej z niego wyszedł; jest wymieniony tutaj i w raporcie.}}
few {{{$count} pliki nie zgadzają się z zapisem w swoim archiwum. Pobrano je w takiej postaci, w jakiej z niego wyszły; są wymienione tutaj i w raporcie.}}
* {{{$count} plików nie zgadza się z zapisem w swoim archiwum. Pobrano je w takiej postaci, w jakiej z niego wyszły; są wymienione tutaj i w raporcie.}}`,
  'and-more': `.input {$count :integer}
.match $count
one {{… i jeszcze jeden; „status” wymienia wszystkie.}}
* {{… i jeszcze {$count}; „status” wymienia wszystkie.}}`,
  stopped: 'Zatrzymano. Aby kontynuować, uruchom ponownie to samo polecenie.',
  'exposure-none': 'Nikomu nie pokazano żadnego obrazu ani nie odtworzono żadnego dźwięku.',
  'verification-none': 'Cały tekst jest niezweryfikowaną wersją roboczą AI; o żadnym stwierdzeniu nie rozstrzygnął człowiek.',
  'exposure-some': 'Pokazane obrazy lub dźwięki: {$count :integer}.',
  'verification-some':
    'Stwierdzenia rozstrzygnięte przez ludzi: {$decided :integer} z {$claims :integer}. Wszystko inne to niezweryfikowana wersja robocza AI.',
  'scheme-loaded': 'Schemat {$name} ({$version}) jest wczytany; kategorie: {$count :integer}.',
  'export-written': 'Wynik eksportu zapisano w {$path}.',
  intact: `.input {$entries :integer}
.input {$checkpoints :integer}
.input {$rows :integer}
{{Niczego nie zmieniono; zgodne z zapisem są wpisy dziennika kontrolnego ({$entries}), podpisane punkty kontrolne ({$checkpoints}) i zapisane wiersze ({$rows}).}}`,
  'evidence-intact': `.input {$files :integer}
{{Materiał dowodowy jest niezmieniony; liczba plików o skrótach zgodnych z zapisanymi: {$files}.}}`,
  'exhibit-waits':
    'Dowód rzeczowy {$label} ({$name}) nie jest podłączony, dlatego jego materiały czekają. Szukano go pod ścieżką {$source}. Podłącz go i uruchom ponownie to samo polecenie.',
  'check-stopped':
    'Sprawdzanie przerwano przed końcem. Do tego miejsca nie znaleziono żadnych zmian; uruchomione ponownie zacznie się od początku.',
  'exhibit-absent': 'Dowód rzeczowy {$label} nie jest podłączony, dlatego jego plików nie można było porównać.',
  altered: 'Zmieniono: {$what} – {$reason}.',
  'doctor-fit': 'Ten komputer poradzi sobie ze wszystkim.',
  'doctor-lacking': 'Niektórych elementów brakuje; przy każdym podano, co się z tym wiąże.',
  present: 'jest',
  missing: 'brak',
  'model-altered': 'zmieniony',
  remedy: 'Co zrobić: {$remedy}',
} as const satisfies AreaMessages<'command'>
