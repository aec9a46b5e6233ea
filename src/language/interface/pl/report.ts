import type { AreaMessages } from '../interface-message.ts'

/** Słowa raportu. */
export const report = {
  title: 'Raport z opisami materiałów',
  case: 'Sprawa {$reference}',
  'case-label': 'Sprawa',
  date: 'Data',
  program: 'Program',
  'program-version': '{$name} {$version}',
  state: 'Stan',
  'state-draft': 'Wersja robocza, niezweryfikowana',
  'draft-notice':
    'Niezweryfikowana wersja robocza AI. Opisów nie sprawdził żaden człowiek. Nie należy traktować ich jako ustalonych faktów.',
  'page-notice':
    'Niezweryfikowana wersja robocza sporządzona przez {$program} (sztuczna inteligencja). Nie zweryfikował jej żaden człowiek.',
  'reading-label': 'Jak czytać ten raport',
  'reading-text':
    'Każde zdanie ma numer, na który można się powołać. Tabela po każdym opisie podaje, na czym opiera się każde zdanie. Zdania bez wyrazu wątpliwości zawierają to, co do czego modele są wyraźnie zgodne; „prawdopodobnie” oznacza to, ku czemu się skłaniają, a „być może” – wskazówkę, która często jest błędna i na której nie wolno polegać. Liczba poprzedzona słowami „co najmniej” może być większa; dotyczy to także pojedynczej rzeczy: „butelka” mówi tylko tyle, że jakaś jest. Znaki, których nie można wydrukować, zapisano ich numerem Unicode, na przykład ‹U+202E›. Raport nie zawiera obrazów.',
  page: 'Strona {$page} z {$pages}',
  contents: 'Spis treści',
  volume: 'Tom {$number :integer} z {$count :integer}',
  volumes: 'Tomy raportu',
  overview: 'Zestawienie',
  'files-label': 'Pliki w dowodach rzeczowych',
  'media-label': 'Materiały (pliki o tej samej zawartości liczone są raz)',
  'files-with-problem': 'Pliki z problemem',
  'outcome-label': 'Wynik',
  'outcome-described': 'Opisano',
  'outcome-partly': 'Opisano częściowo',
  'outcome-unreadable': 'Nie udało się odczytać',
  'outcome-unsupported': 'Brak zdjęcia, filmu lub dźwięku, który da się odczytać',
  'outcome-known': 'Znane wcześniej; nie opisano ponownie',
  'outcome-waiting': 'Jeszcze nie przeanalizowano',
  exhibits: 'Dowody rzeczowe i pliki',
  exhibit: 'Dowód rzeczowy {$label}',
  'exhibit-form-folder': 'Folder',
  'exhibit-form-archive': 'Archiwum',
  'exhibit-form-file': 'Pojedynczy plik',
  'exhibit-files': `.input {$count :integer}
.match $count
0 {{Brak plików}}
one {{{$count} plik}}
few {{{$count} pliki}}
* {{{$count} plików}}`,
  'no-exhibits': 'W sprawie nie ma dowodów rzeczowych.',
  description: 'Opis',
  descriptions: 'Opisy',
  'no-description': 'Tego materiału nie opisano.',
  medium: 'Materiał {$number :integer}',
  'medium-label': 'Materiał',
  'kind-image': 'Zdjęcie',
  'kind-video': 'Film',
  'kind-audio': 'Nagranie dźwiękowe',
  'kind-other': 'Inny plik',
  'file-label': 'Plik',
  'found-at': 'Znaleziono w',
  'path-label': 'Ścieżka',
  'type-label': 'Typ',
  'size-label': 'Rozmiar',
  bytes: '{$bytes :integer} B',
  'hashes-label': 'Skróty kryptograficzne',
  'modified-label': 'Ostatnia zmiana',
  'pixels-label': 'Wymiary obrazu',
  pixels: '{$width :integer useGrouping=never} × {$height :integer useGrouping=never} pikseli',
  'length-label': 'Czas trwania',
  'frames-label': 'Klatki',
  frames: `.input {$count :integer}
.match $count
one {{{$count} klatka}}
few {{{$count} klatki}}
* {{{$count} klatek}}`,
  'accounting-label': 'Ewidencja klatek',
  accounting:
    'Liczba klatek: {$count :integer}, liczba reprezentujących je stopklatek: {$stills :integer}; największa odległość klatki od jej stopklatki: {$distance} w skali od 0 do 1',
  'left-out-label': 'Nie obejrzano',
  'left-out-stills': `.input {$count :integer}
.input {$limit :integer}
.match $count
one {{Jednej dalszej stopklatki nie obejrzano, ponieważ osiągnięto limit stopklatek ({$limit}); ewidencja klatek jest pełna.}}
* {{Dalszych {$count} stopklatek nie obejrzano, ponieważ osiągnięto limit stopklatek ({$limit}); ewidencja klatek jest pełna.}}`,
  'left-out-sound': `.input {$minutes :integer}
.match $minutes
one {{Dźwięku po pierwszej minucie nie przeanalizowano.}}
* {{Dźwięku po pierwszych {$minutes} minutach nie przeanalizowano.}}`,
  'left-out-pictures': `.input {$count :integer}
.match $count
one {{Plik zawiera jeszcze jeden obraz, którego nie obejrzano.}}
few {{Plik zawiera jeszcze {$count} obrazy, których nie obejrzano.}}
* {{Plik zawiera jeszcze {$count} obrazów, których nie obejrzano.}}`,
  'beyond-stills': 'dalsze stopklatki długich filmów',
  'beyond-stills-why': 'Osiągnięto limit stopklatek. Przy każdym filmie podano, ilu nie obejrzano; ewidencja klatek jest pełna.',
  'beyond-sound': 'końcowa część długich nagrań dźwięku',
  'beyond-sound-why': `.input {$minutes :integer}
.match $minutes
one {{Dźwięku po pierwszej minucie nie przeanalizowano.}}
* {{Dźwięku po pierwszych {$minutes} minutach nie przeanalizowano.}}`,
  'beyond-pictures': 'dalsze obrazy w jednym pliku',
  'beyond-pictures-why': 'Obejrzano tylko pierwszy obraz w pliku.',
  'taken-label': 'Data wykonania według pliku',
  'device-label': 'Urządzenie według pliku',
  'software-label': 'Oprogramowanie według pliku',
  'place-label': 'Miejsce według pliku',
  'same-label': 'Identyczny lub niemal identyczny z',
  'together-label': 'Te materiały razem',
  'decoder-label': 'Odczytano za pomocą',
  'damaged-label': 'Stan pliku',
  damaged: 'Uszkodzony; opis obejmuje to, co udało się odczytać',
  'whole-medium': 'Jako całość',
  shot: 'Ujęcie {$number :integer}',
  'frame-range': 'klatki {$first :integer}–{$last :integer}',
  'time-range': '{$from}–{$to}',
  'basis-heading': 'Na czym opiera się każde zdanie',
  'sentence-label': 'Zdanie',
  'claims-label': 'Stwierdzenia',
  'basis-label': 'Podstawa',
  'basis-file': 'sam plik, tak jak odczytał go program',
  basis: `.input {$count :integer}
.match $count
one {{{$kind}: {$count} obserwacja (źródło: {$by})}}
few {{{$kind}: {$count} obserwacje (źródło: {$by})}}
* {{{$kind}: {$count} obserwacji (źródło: {$by})}}`,
  'basis-program': 'sam program',
  'kind-of-object': 'przedmioty',
  'kind-of-people': 'osoby',
  'kind-of-face': 'twarze',
  'kind-of-text': 'tekst na obrazie',
  'kind-of-sound': 'dźwięk',
  'kind-of-speech': 'mowa',
  'kind-of-explicitness': 'stopień dosłowności treści',
  'kind-of-hash': 'skrót obrazu',
  'kind-of-film-hash': 'skrót filmu',
  'kind-of-similarity': 'podobieństwo',
  'kind-of-quality': 'jakość obrazu',
  'kind-of-light': 'oświetlenie',
  'kind-of-colour': 'kolor',
  'kind-of-thing': 'dalsze przedmioty',
  'kind-of-setting': 'otoczenie',
  'kind-of-clothing': 'ubiór',
  'kind-of-posture': 'pozycja ciała',
  'kind-of-position': 'położenie na obrazie',
  'kind-of-age-range': 'wiek z wyglądu',
  'kind-of-mark': 'znaki i oznaczenia',
  'kind-of-camera': 'sposób trzymania kamery',
  'kind-of-making': 'sposób powstania obrazu',
  'kind-of-event': 'zdarzenia',
  'kind-of-answer': 'pytania bez odpowiedzi i uwagi',
  'kind-of-translation': 'tłumaczenie maszynowe',
  'kind-of-untranslated': 'to, czego nie przetłumaczono',
  'kind-of-metadata': 'metadane',
  'kind-of-name-mismatch': 'nazwa a zawartość',
  'not-analysed': 'Czego nie przeanalizowano i dlaczego',
  'not-analysed-none': 'Przeanalizowano wszystko, co dotyczy materiałów.',
  'analysis-label': 'Analiza',
  'all-analyses': 'wszystkie analizy',
  'reason-label': 'Powód',
  'not-applicable': 'Nie dotyczy',
  'no-picture': 'Nie dotyczy: plik nie zawiera obrazu.',
  'no-sound': 'Nie dotyczy: plik nie zawiera dźwięku.',
  'no-hash': 'Nie dotyczy: nie dało się porównać żadnej klatki filmu.',
  'no-motion': 'Nie dotyczy: w filmie nie dało się zmierzyć żadnego ruchu.',
  'no-speech': 'Nie dotyczy: nie wykryto mowy.',
  'not-installed':
    'Nie wykonano, ponieważ potrzebny model nie jest zainstalowany. Zainstaluj go („wordveil doctor” pokazuje, czego brakuje) i uruchom ponownie.',
  'not-installed-speech':
    'Słychać było mowę, lecz nie sporządzono transkrypcji, ponieważ nie udostępniono modelu rozpoznawania mowy. Aby ją uzyskać, udostępnij model i uruchom ponownie.',
  'not-run': 'Nie wykonano: gdy analizowano te materiały, program nie obejmował jeszcze tej analizy. Uruchom ponownie, aby ją wykonać.',
  'not-run-faces': 'Nie szukano twarzy, ponieważ tę funkcję wyłączono. Aby je wyszukać, uruchom ponownie bez „--no-faces”.',
  'no-words': 'Nie dotyczy: nie znaleziono nic napisanego ani powiedzianego.',
  'own-language': 'Nie dotyczy: wszystko, co znaleziono, jest w języku tego raportu.',
  'untranslated-language-unknown': 'Nie przetłumaczono: tekst jest za krótki lub nie rozpoznano jego języka.',
  'untranslated-unsupported': 'Nie przetłumaczono: model nie zna tej pary języków.',
  'untranslated-too-much': 'Nie przetłumaczono: tekstów jest za dużo lub są za długie.',
  'not-run-translation':
    'Nie przetłumaczono na język tego raportu, ponieważ nie zażądano go w żadnym uruchomieniu. Aby uzyskać tłumaczenie, uruchom ponownie z „--lang {$language}”.',
  'media-numbers-label': 'Materiały',
  'media-numbers': `.input {$count :integer}
.match $count
0 {{brak}}
* {{{$count} (nr {$numbers})}}`,
  'media-all': '{$count :integer} (wszystkie, których dotyczy)',
  'problem-label': 'Problem',
  detail: 'Szczegół techniczny: {$detail}',
  'detail-english': 'Szczegół techniczny (po angielsku): {$detail}',
  'detail-no-frame': 'Nie udało się odczytać żadnej klatki filmu.',
  'detail-picture-parts': 'Brakuje części obrazu.',
  unreadable: 'Pliki, których nie udało się odczytać',
  'unreadable-none': 'Odczytano wszystkie pliki.',
  models: 'Użyte modele',
  'models-none': 'Nie użyto żadnego modelu.',
  'model-label': 'Model',
  'version-label': 'Wersja',
  'licence-label': 'Licencja',
  'licence-unknown': 'nie podano',
  'purpose-label': 'Zastosowanie',
  'weights-label': 'SHA-256 wag modelu',
  means: 'Program i wersje',
  'planner-label': 'Reguły tworzenia stwierdzeń z obserwacji',
  'vocabulary-label': 'Słownik',
  'runtime-label': 'Środowisko uruchomieniowe modeli',
  'engine-command': '{$version}, uruchamiany jako polecenie',
  runtime: '{$name} ({$provider}, wątki: {$threads})',
  version: 'wersja {$version}',
  limits: 'Ograniczenia raportu',
  'limits-text':
    'Raport opisuje to, co oprogramowanie rozpoznało w wymienionych plikach: treści widoczne i słyszalne. Nie identyfikuje nikogo i nie kwalifikuje żadnego obrazu pod względem prawnym. To, o czym nie wspomina, może mimo to występować. Wyrażenia takie jak „prawdopodobnie” i „być może” oddają stopień pewności oprogramowania; brak takiego wyrażenia oznacza, że jest ono tak pewne, jak pozwalają na to jego testy.',
  'limits-film':
    'W filmie uwzględniono każdą klatkę, ale opis opiera się na stopklatkach, które reprezentują klatki. To, co widać wyłącznie w klatkach zbliżonych do stopklatki, mogło zostać pominięte.',
  'limits-text-read':
    'Tekst i mowę podano tak, jak oprogramowanie je odczytało lub usłyszało; mogą zawierać błędy. Metadanych może brakować, mogą być błędne lub zmienione. Czas bez strefy podano tak, jak zawiera go plik; jego strefa nie jest znana.',
  'limits-human':
    'Zanim jakiekolwiek stwierdzenie zostanie użyte przy podejmowaniu decyzji, człowiek musi porównać je z materiałem. Oceny prawnej dokonują ludzie, nigdy ten program.',
  signature: 'Podpis',
  'signature-text':
    'Zapoznałem/Zapoznałam się z tym raportem i z materiałem, który on opisuje, i odpowiadam za jego treść z wprowadzonymi przeze mnie poprawkami.',
  'signature-draft': 'To jest wersja robocza, niepodpisana. Pola pozostają puste, dopóki raportu nie zweryfikuje człowiek.',
  name: 'Imię i nazwisko',
  rank: 'Stopień lub stanowisko',
  'sign-line': 'Podpis',
} as const satisfies AreaMessages<'report'>
