import type { Sentences } from '../locale-data.ts'

/** Zdania i wyrażenia polskie, MessageFormat 2. Rzeczy stoją zawsze w bierniku: „widać dwie osoby i psa”. */
export const sentences = {
  counted: `.input {$thing :term form=acc}
.input {$count :numeral}
.match $count $thing
1 d {{jedne {$thing}}}
1 * {{{$thing}}}
few f {{{$count :numeral gender=f} {$thing :term form=few}}}
few p {{{$count :numeral gender=p} {$thing :term form=few}}}
few d {{{$count :numeral gender=d} {$thing :term form=many}}}
few * {{{$count :numeral gender=m} {$thing :term form=few}}}
* d {{{$count :numeral gender=d} {$thing :term form=many}}}
* * {{{$count :numeral gender=m} {$thing :term form=many}}}`,
  'at-least': `.input {$thing :term form=acc}
.input {$count :numeral}
.match $count $thing
1 m {{co najmniej jeden {$thing}}}
1 a {{co najmniej jednego {$thing}}}
1 f {{co najmniej jedną {$thing}}}
1 n {{co najmniej jedno {$thing}}}
1 * {{co najmniej jedne {$thing}}}
few f {{co najmniej {$count :numeral gender=f} {$thing :term form=few}}}
few p {{co najmniej {$count :numeral gender=p} {$thing :term form=few}}}
few d {{co najmniej {$count :numeral gender=d} {$thing :term form=many}}}
few * {{co najmniej {$count :numeral gender=m} {$thing :term form=few}}}
* d {{co najmniej {$count :numeral gender=d} {$thing :term form=many}}}
* * {{co najmniej {$count :numeral gender=m} {$thing :term form=many}}}`,
  plural: '{$thing :term form=few}',
  span: 'od {$from} do {$to}',
  moment: 'w momencie {$at}',
  stretches: `.input {$count :integer}
.match $count
1 {{w jednym odcinku między {$from} a {$to}}}
* {{w {$count :numeral gender=gen} odcinkach między {$from} a {$to}}}`,
  'in-shots': `.input {$extent :string}
.input {$count :integer}
.match $extent $count
all 2 {{w obu ujęciach}}
all * {{we wszystkich ujęciach}}
many * {{w {$count :numeral gender=gen} z {$of :numeral gender=gen} ujęć}}
* one {{w ujęciu {$shots}}}
* * {{w ujęciach {$shots}}}`,
  'shot-heading': 'Ujęcie {$index :integer}, {$from}–{$to}',
  'shot-at-heading': 'Ujęcie {$index :integer}, {$at}',
  'summary-heading': 'Podsumowanie',
  'metadata-time': `.input {$clock :string}
.input {$zone :string}
.match $clock $zone
yes none {{{$day} r. o godz. {$hours}}}
yes * {{{$day} r. o godz. {$hours} ({$zone})}}
* * {{{$day} r.}}`,
  'metadata-date': 'w czasie podanym jako {$date :quotes}',
  'metadata-device': 'za pomocą urządzenia {$device :quotes}',
  // Nazwa języka z tabeli stoi w mianowniku; części języków nie da się odmienić, więc nieznane stoją po dwukropku.
  'in-language': `.input {$code :string}
.match $code
am {{w języku amharskim}}
ar {{w języku arabskim}}
az {{w języku azerbejdżańskim}}
be {{w języku białoruskim}}
bg {{w języku bułgarskim}}
bn {{w języku bengalskim}}
bs {{w języku bośniackim}}
ca {{w języku katalońskim}}
cs {{w języku czeskim}}
cy {{w języku walijskim}}
da {{w języku duńskim}}
de {{w języku niemieckim}}
el {{w języku greckim}}
en {{w języku angielskim}}
es {{w języku hiszpańskim}}
et {{w języku estońskim}}
eu {{w języku baskijskim}}
fa {{w języku perskim}}
fi {{w języku fińskim}}
fr {{w języku francuskim}}
ga {{w języku irlandzkim}}
gl {{w języku galicyjskim}}
he {{w języku hebrajskim}}
hi {{w języku hindi}}
hr {{w języku chorwackim}}
hu {{w języku węgierskim}}
hy {{w języku ormiańskim}}
id {{w języku indonezyjskim}}
is {{w języku islandzkim}}
it {{w języku włoskim}}
ja {{w języku japońskim}}
ka {{w języku gruzińskim}}
kk {{w języku kazachskim}}
ko {{w języku koreańskim}}
ku {{w języku kurdyjskim}}
la {{w języku łacińskim}}
lt {{w języku litewskim}}
lv {{w języku łotewskim}}
mk {{w języku macedońskim}}
mn {{w języku mongolskim}}
ms {{w języku malajskim}}
mt {{w języku maltańskim}}
nb {{w języku norweskim (bokmål)}}
nl {{w języku niderlandzkim}}
nn {{w języku norweskim (nynorsk)}}
no {{w języku norweskim}}
ps {{w języku paszto}}
pt {{w języku portugalskim}}
ro {{w języku rumuńskim}}
ru {{w języku rosyjskim}}
sk {{w języku słowackim}}
sl {{w języku słoweńskim}}
so {{w języku somalijskim}}
sq {{w języku albańskim}}
sr {{w języku serbskim}}
sv {{w języku szwedzkim}}
sw {{w języku suahili}}
ta {{w języku tamilskim}}
th {{w języku tajskim}}
tr {{w języku tureckim}}
uk {{w języku ukraińskim}}
ur {{w języku urdu}}
vi {{w języku wietnamskim}}
zh {{w języku chińskim}}
* {{(język: {$language})}}`,
  'in-script': 'zapisany {$script}',
  worn: `.input {$colour :words form=m}
.input {$item :term form=one}
.match $colour $item
none * {{{$item}}}
* f {{{$colour :words form=f} {$item}}}
* n {{{$colour :words form=n} {$item}}}
* p {{{$colour :words form=p} {$item}}}
* * {{{$colour} {$item}}}`,
  romanised: '{$quotes :quotes} (alfabetem łacińskim: {$letters})',
  'thing-in-media': `.input {$thing :term form=few}
.match $thing
p {{{$thing :term form=one} ({$media :integer})}}
* {{{$thing} ({$media :integer})}}`,
  'metadata-place': `.input {$northSouth :string}
.input {$eastWest :string}
.match $northSouth $eastWest
north east {{w miejscu o współrzędnych {$latitude}° N, {$longitude}° E}}
north * {{w miejscu o współrzędnych {$latitude}° N, {$longitude}° W}}
* east {{w miejscu o współrzędnych {$latitude}° S, {$longitude}° E}}
* * {{w miejscu o współrzędnych {$latitude}° S, {$longitude}° W}}`,

  picture: `.input {$traits :words form=m}
.input {$colours :words form=m}
.match $traits $colours
none * {{Obraz ma wymiary {$width :integer useGrouping=never} × {$height :integer useGrouping=never} pikseli.}}
* none {{Obraz ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} pikseli) jest {$traits}.}}
* one {{Obraz ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} pikseli) jest {$traits}; dominuje kolor {$colours}.}}
* * {{Obraz ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} pikseli) jest {$traits}; dominują kolory {$colours}.}}`,
  film: `.input {$shots :numeral gender=gen}
.match $shots
1 {{Film ({$length}, {$width :integer useGrouping=never} × {$height :integer useGrouping=never} pikseli) składa się z jednego ujęcia.}}
* {{Film ({$length}, {$width :integer useGrouping=never} × {$height :integer useGrouping=never} pikseli) składa się z {$shots} ujęć.}}`,
  recording: 'Czas trwania nagrania: {$length}.',
  look: `.input {$medium :string}
.input {$colours :words form=m}
.match $medium $colours
film-again * {{Przez cały czas obraz jest {$traits :words form=m}.}}
film * {{Przez cały film obraz jest {$traits :words form=m}.}}
* none {{Obraz jest {$traits :words form=m}.}}
* one {{Obraz jest {$traits :words form=m}; dominuje kolor {$colours}.}}
* * {{Obraz jest {$traits :words form=m}; dominują kolory {$colours}.}}`,
  transition: `.input {$transition :string}
.match $transition
dissolve {{Ujęcie zaczyna się od przenikania obrazów.}}
fade {{Ujęcie zaczyna się od stopniowego rozjaśnienia lub ściemnienia obrazu.}}
* {{Ujęcie zaczyna się od przejścia, w którym nowy obraz stopniowo zasłania poprzedni.}}`,
  'first-look': `.input {$keyframes :numeral gender=gen}
.match $keyframes
1 {{Wersję roboczą opisu sporządzono na podstawie jednej klatki kluczowej; całego filmu jeszcze nie odczytano.}}
* {{Wersję roboczą opisu sporządzono na podstawie {$keyframes} klatek kluczowych; całego filmu jeszcze nie odczytano.}}`,
  damaged: 'Plik jest uszkodzony; opisano tylko to, co udało się odczytać.',
  quality: `.input {$certainty :string}
.input {$again :string}
.match $certainty $again
stated no {{Obraz jest {$defects :words form=m}.}}
stated * {{Jest {$defects :words form=m}.}}
likely no {{Obraz jest prawdopodobnie {$defects :words form=m}.}}
likely * {{Jest prawdopodobnie {$defects :words form=m}.}}
* no {{Obraz jest być może {$defects :words form=m}.}}
* * {{Być może jest {$defects :words form=m}.}}`,

  visible: `.input {$certainty :string}
.input {$also :string}
.match $certainty $also
stated no {{Widać {$things :things}.}}
stated * {{Widać też {$things :things}.}}
likely no {{Prawdopodobnie widać {$things :things}.}}
likely * {{Prawdopodobnie widać też {$things :things}.}}
* no {{Być może widać {$things :things}.}}
* * {{Być może widać też {$things :things}.}}`,
  'visible-with': `Widać {$people :things}, a ponadto {$things :things}.`,
  'visible-doubtful': `.input {$also :string}
.match $also
no {{Prawdopodobnie widać {$likely :things}, a być może także {$possible :things}.}}
* {{Prawdopodobnie widać też {$likely :things}, a być może także {$possible :things}.}}`,
  faces: `.input {$certainty :string}
.input {$count :numeral gender=f}
.match $certainty $count
stated 1 {{Widać jedną twarz.}}
stated few {{Widać {$count} twarze.}}
stated * {{Widać {$count} twarzy.}}
likely 1 {{Prawdopodobnie widać jedną twarz.}}
likely few {{Prawdopodobnie widać {$count} twarze.}}
likely * {{Prawdopodobnie widać {$count} twarzy.}}
* 1 {{Być może widać jedną twarz.}}
* few {{Być może widać {$count} twarze.}}
* * {{Być może widać {$count} twarzy.}}`,
  'face-group': `.input {$certainty :string}
.input {$others :numeral gender=gen}
.match $certainty $others
stated 1 {{Widoczna tu twarz przypomina twarz z innego materiału w sprawie (grupa twarzy {$group}, wyłącznie na podstawie podobieństwa).}}
stated * {{Widoczna tu twarz przypomina twarze z {$others} innych materiałów w sprawie (grupa twarzy {$group}, wyłącznie na podstawie podobieństwa).}}
* 1 {{Widoczna tu twarz być może przypomina twarz z innego materiału w sprawie (grupa twarzy {$group}, wyłącznie na podstawie podobieństwa).}}
* * {{Widoczna tu twarz być może przypomina twarze z {$others} innych materiałów w sprawie (grupa twarzy {$group}, wyłącznie na podstawie podobieństwa).}}`,
  unchanged: `.input {$seen :string}
.match $seen
nothing {{Także tutaj nie udało się niczego rozpoznać na tyle pewnie, by to opisać.}}
* {{Widać to samo co w poprzednim ujęciu.}}`,

  text: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{Można odczytać tekst {$quotes}.}}
stated none * {{Można odczytać teksty {$quotes}.}}
stated * * {{Można odczytać tekst {$tongue}: {$quotes}.}}
likely none * {{Widać tekst o prawdopodobnym brzmieniu {$quotes}.}}
likely * * {{Widać tekst {$tongue} o prawdopodobnym brzmieniu {$quotes}.}}
* none * {{Widać tekst o możliwym brzmieniu {$quotes}.}}
* * * {{Widać tekst, być może {$tongue}, o możliwym brzmieniu {$quotes}.}}`,
  overlay: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{Na obraz nałożony jest tekst {$quotes}.}}
stated none * {{Na obraz nałożone są teksty {$quotes}.}}
stated * * {{Na obraz nałożony jest tekst {$tongue}: {$quotes}.}}
likely none * {{Na obraz nałożony jest tekst o prawdopodobnym brzmieniu {$quotes}.}}
likely * * {{Na obraz nałożony jest tekst {$tongue} o prawdopodobnym brzmieniu {$quotes}.}}
* none * {{Na obraz nałożony jest tekst o możliwym brzmieniu {$quotes}.}}
* * * {{Na obraz nałożony jest tekst, być może {$tongue}, o możliwym brzmieniu {$quotes}.}}`,
  speech: `.input {$certainty :string}
.input {$tongue :string}
.match $certainty $tongue
stated none {{{$span} padają słowa: {$quotes :quotes}.}}
stated * {{{$span} padają słowa {$tongue}: {$quotes :quotes}.}}
likely none {{{$span} prawdopodobnie padają słowa: {$quotes :quotes}.}}
likely * {{{$span} prawdopodobnie padają słowa {$tongue}: {$quotes :quotes}.}}
* none {{{$span} być może padają słowa: {$quotes :quotes}.}}
* * {{{$span} być może padają słowa {$tongue}: {$quotes :quotes}.}}`,
  sound: `.input {$state :string}
.input {$extent :string}
.input {$certainty :string}
.match $state $extent $certainty
speech whole stated {{Przez cały czas słychać mowę.}}
speech whole likely {{Prawdopodobnie przez cały czas słychać mowę.}}
speech whole * {{Być może przez cały czas słychać mowę.}}
speech * stated {{Mowę słychać {$spans}.}}
speech * likely {{Mowę prawdopodobnie słychać {$spans}.}}
speech * * {{Mowę być może słychać {$spans}.}}
silence whole stated {{Nie słychać żadnego dźwięku.}}
silence whole * {{Prawdopodobnie nie słychać żadnego dźwięku.}}
silence * stated {{Cisza panuje {$spans}.}}
silence * * {{Prawdopodobnie cisza panuje {$spans}.}}
other whole stated {{Słychać dźwięk, ale nie rozpoznano w nim mowy.}}
other whole * {{Słychać dźwięk, prawdopodobnie bez mowy.}}
other * stated {{Dźwięk, w którym nie rozpoznano mowy, słychać {$spans}.}}
other * * {{Dźwięk, prawdopodobnie bez mowy, słychać {$spans}.}}
* * * {{Film nie ma dźwięku.}}`,

  'film-people': `.input {$certainty :string}
.input {$bound :string}
.input {$most :numeral gender=f}
.match $certainty $bound $most
stated least 1 {{{$where} widać co najmniej jedną osobę.}}
stated least * {{{$where} widać osoby, jednocześnie co najmniej {$most}.}}
stated * 1 {{{$where} widać osobę.}}
stated * * {{{$where} widać osoby, jednocześnie najwyżej {$most}.}}
likely least 1 {{{$where} prawdopodobnie widać osobę.}}
likely least * {{{$where} prawdopodobnie widać osoby, jednocześnie co najmniej {$most}.}}
likely * 1 {{{$where} prawdopodobnie widać osobę.}}
likely * * {{{$where} prawdopodobnie widać osoby, jednocześnie najwyżej {$most}.}}
* least 1 {{{$where} być może widać osobę.}}
* least * {{{$where} być może widać osoby, jednocześnie co najmniej {$most}.}}
* * 1 {{{$where} być może widać osobę.}}
* * * {{{$where} być może widać osoby, jednocześnie najwyżej {$most}.}}`,
  'film-things': `.input {$certainty :string}
.match $certainty
stated {{{$where} widać {$things :things}.}}
likely {{{$where} prawdopodobnie widać {$things :things}.}}
* {{{$where} być może widać {$things :things}.}}`,
  'film-text': `.input {$certainty :string}
.match $certainty
stated {{{$where} można odczytać tekst.}}
likely {{{$where} prawdopodobnie można odczytać tekst.}}
* {{{$where} być może można odczytać tekst.}}`,
  'missed-speech': 'Nie sporządzono jej transkrypcji.',
  'speech-total': `.input {$transcribed :string}
.match $transcribed
yes {{Łączny czas, w którym słychać mowę: {$length}.}}
* {{Nie sporządzono transkrypcji mowy (łącznie {$length}).}}`,

  metadata: `.input {$medium :string}
.match $medium
picture {{Według metadanych zdjęcie wykonano {$details}.}}
film {{Według metadanych film nagrano {$details}.}}
* {{Według metadanych nagrania dokonano {$details}.}}`,
  software: 'W metadanych jako oprogramowanie podano {$software :quotes}.',
  'name-mismatch': 'Nazwa pliku kończy się na {$extension :quotes}, ale jego zawartość jest typu {$mimeType}.',
  'same-picture': `.input {$others :numeral gender=m}
.match $others
1 {{W sprawie jest jeszcze jeden materiał, niemal identyczny z tym.}}
few {{W sprawie są jeszcze {$others} materiały, niemal identyczne z tym.}}
* {{W sprawie jest jeszcze {$others} materiałów, niemal identycznych z tym.}}`,
  'same-film': `.input {$certainty :string}
.match $certainty
stated {{{$span} film pokazuje ten sam obraz co {$name :quotes} {$other}.}}
* {{{$span} film pokazuje prawdopodobnie ten sam obraz co {$name :quotes} {$other}.}}`,
  'nothing-recognised': `.input {$medium :string}
.match $medium
picture {{Na obrazie nie udało się niczego rozpoznać na tyle pewnie, by to opisać.}}
film {{Na filmie nie udało się niczego rozpoznać na tyle pewnie, by to opisać.}}
recording {{W nagraniu nie udało się niczego rozpoznać na tyle pewnie, by to opisać.}}
* {{Tutaj nie udało się niczego rozpoznać na tyle pewnie, by to opisać.}}`,

  setting: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated shot {{Ujęcie nakręcono {$places :words form=base}.}}
stated film {{Film nakręcono {$places :words form=base}.}}
stated * {{Zdjęcie wykonano {$places :words form=base}.}}
likely shot {{Ujęcie nakręcono prawdopodobnie {$places :words form=base}.}}
likely film {{Film nakręcono prawdopodobnie {$places :words form=base}.}}
likely * {{Zdjęcie wykonano prawdopodobnie {$places :words form=base}.}}
* shot {{Ujęcie nakręcono być może {$places :words form=base}.}}
* film {{Film nakręcono być może {$places :words form=base}.}}
* * {{Zdjęcie wykonano być może {$places :words form=base}.}}`,
  'film-setting': `.input {$certainty :string}
.match $certainty
stated {{Film nakręcono {$places :words form=base} ({$where}).}}
likely {{Film nakręcono prawdopodobnie {$places :words form=base} ({$where}).}}
* {{Film nakręcono być może {$places :words form=base} ({$where}).}}`,
  'same-place': `.input {$certainty :string}
.match $certainty
stated {{Otoczenie jest to samo co w ujęciu {$shot :integer} ({$at}).}}
likely {{Otoczenie jest prawdopodobnie to samo co w ujęciu {$shot :integer} ({$at}).}}
* {{Otoczenie jest być może to samo co w ujęciu {$shot :integer} ({$at}).}}`,
  'place-group': `.input {$certainty :string}
.input {$others :numeral gender=gen}
.match $certainty $others
stated 1 {{Otoczenie przypomina otoczenie z innego materiału w sprawie (grupa miejsc {$group}, wyłącznie na podstawie podobieństwa).}}
stated * {{Otoczenie przypomina otoczenie z {$others} innych materiałów w sprawie (grupa miejsc {$group}, wyłącznie na podstawie podobieństwa).}}
* 1 {{Otoczenie być może przypomina otoczenie z innego materiału w sprawie (grupa miejsc {$group}, wyłącznie na podstawie podobieństwa).}}
* * {{Otoczenie być może przypomina otoczenie z {$others} innych materiałów w sprawie (grupa miejsc {$group}, wyłącznie na podstawie podobieństwa).}}`,
  continues: `.input {$certainty :string}
.match $certainty
stated {{Ten film jest kontynuacją od miejsca, w którym kończy się {$name :quotes}.}}
likely {{Ten film jest prawdopodobnie kontynuacją od miejsca, w którym kończy się {$name :quotes}.}}
* {{Ten film jest być może kontynuacją od miejsca, w którym kończy się {$name :quotes}.}}`,
  'visible-during': `.input {$certainty :string}
.match $certainty
stated {{{$span} widać {$things :things}.}}
likely {{{$span} prawdopodobnie widać {$things :things}.}}
* {{{$span} być może widać {$things :things}.}}`,
  mark: `.input {$certainty :string}
.input {$carries :string}
.match $certainty $carries
stated none {{Widać {$things :things}.}}
stated * {{Widać {$things :things} z napisem {$quotes :quotes}.}}
likely none {{Prawdopodobnie widać {$things :things}.}}
likely * {{Prawdopodobnie widać {$things :things} z napisem {$quotes :quotes}.}}
* none {{Być może widać {$things :things}.}}
* * {{Być może widać {$things :things} z napisem {$quotes :quotes}.}}`,
  clothing: `.input {$certainty :string}
.match $certainty
stated {{Widoczny ubiór: {$items}.}}
likely {{Prawdopodobnie widoczny ubiór: {$items}.}}
* {{Być może widoczny ubiór: {$items}.}}`,
  posture: `.input {$certainty :string}
.input {$count :numeral gender=f}
.match $certainty $count
stated 1 {{Jedna osoba {$posture :words form=one}.}}
stated few {{{$count} osoby {$posture :words form=few}.}}
stated * {{{$count} osób {$posture :words form=one}.}}
likely 1 {{Jedna osoba prawdopodobnie {$posture :words form=one}.}}
likely few {{{$count} osoby prawdopodobnie {$posture :words form=few}.}}
likely * {{{$count} osób prawdopodobnie {$posture :words form=one}.}}
* 1 {{Jedna osoba być może {$posture :words form=one}.}}
* few {{{$count} osoby być może {$posture :words form=few}.}}
* * {{{$count} osób być może {$posture :words form=one}.}}`,
  position: `.input {$certainty :string}
.match $certainty
stated {{Osoba znajduje się {$place :words form=base} obrazu.}}
likely {{Osoba znajduje się prawdopodobnie {$place :words form=base} obrazu.}}
* {{Osoba znajduje się być może {$place :words form=base} obrazu.}}`,
  'age-range': `.input {$count :numeral gender=gen}
.match $count
1 {{Model szacuje wiek jednej osoby z wyglądu na {$from :integer}–{$to :integer} lat; takie oszacowanie jest niepewne.}}
* {{Model szacuje wiek {$count} osób z wyglądu na {$from :integer}–{$to :integer} lat; takie oszacowanie jest niepewne.}}`,
  event: `.input {$certainty :string}
.match $certainty
stated {{{$span} {$event :words form=base}.}}
likely {{{$span} prawdopodobnie {$event :words form=base}.}}
* {{{$span} być może {$event :words form=base}.}}`,
  camera: `.input {$certainty :string}
.input {$motion :string}
.match $certainty $motion
stated fixed {{Kamera jest nieruchoma.}}
stated handheld {{Kamera jest trzymana w ręku.}}
stated * {{Kamera się porusza.}}
likely fixed {{Kamera jest prawdopodobnie nieruchoma.}}
likely handheld {{Kamera jest prawdopodobnie trzymana w ręku.}}
likely * {{Kamera prawdopodobnie się porusza.}}
* fixed {{Kamera jest być może nieruchoma.}}
* handheld {{Kamera jest być może trzymana w ręku.}}
* * {{Kamera być może się porusza.}}`,
  making: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated film {{Film jest {$makings :words form=m}.}}
stated * {{Obraz jest {$makings :words form=m}.}}
likely film {{Film jest prawdopodobnie {$makings :words form=m}.}}
likely * {{Obraz jest prawdopodobnie {$makings :words form=m}.}}
* film {{Film jest być może {$makings :words form=m}.}}
* * {{Obraz jest być może {$makings :words form=m}.}}`,
  translation: 'Tłumaczenie maszynowe, niesprawdzone: {$quotes :quotes}.',

  'case-media': `Sprawa obejmuje {$things :things}.`,
  'case-stacks': `.input {$stacks :numeral gender=f}
.match $stacks
1 {{W sprawie jest jedna grupa niemal identycznych obrazów (liczba materiałów: {$media :integer}).}}
few {{W sprawie są {$stacks} grupy niemal identycznych obrazów (łączna liczba materiałów: {$media :integer}).}}
* {{W sprawie jest {$stacks} grup niemal identycznych obrazów (łączna liczba materiałów: {$media :integer}).}}`,
  'case-people': `.input {$media :numeral gender=gen}
.match $media
1 {{Osoby widać w jednym materiale (wszystkich materiałów: {$of :integer}).}}
* {{Osoby widać w {$media} materiałach (wszystkich materiałów: {$of :integer}).}}`,
  'case-things': `Najczęściej widać (w nawiasach liczba materiałów): {$list}.`,
  'case-text': `.input {$media :numeral gender=gen}
.match $media
1 {{Tekst można odczytać w jednym materiale.}}
* {{Tekst można odczytać w {$media} materiałach.}}`,
  'case-speech': `.input {$media :numeral gender=gen}
.match $media
1 {{Mowę słychać w jednym materiale (łącznie {$length}).}}
* {{Mowę słychać w {$media} materiałach (łącznie {$length}).}}`,
  'case-settings': `Miejsca, które da się rozpoznać (w nawiasach liczba materiałów): {$list}.`,
  'case-devices': `Urządzenia wymienione w metadanych: {$devices :quotes}.`,
  'case-times': `Metadane podają czas od {$from} do {$to}.`,
  'case-places': `.input {$media :numeral gender=gen}
.match $media
1 {{Metadane jednego materiału zawierają położenie geograficzne.}}
* {{Metadane {$media} materiałów zawierają położenie geograficzne.}}`,
} as const satisfies Sentences
