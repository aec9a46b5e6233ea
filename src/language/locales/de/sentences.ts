import type { Sentences } from '../locale-data.ts'

/** Deutsche Sätze und Satzteile, MessageFormat 2. Aufzählungen stehen immer im Nominativ („Zu sehen sind …“). */
export const sentences = {
  counted: `.input {$thing :term form=one}
.input {$count :numeral}
.match $count $thing
1 f {{eine {$thing}}}
1 p {{{$thing}}}
1 * {{ein {$thing}}}
* * {{{$count} {$thing :term count=$count}}}`,
  'at-least': `.input {$thing :term form=one}
.input {$count :numeral}
.match $count $thing
1 f {{mindestens eine {$thing}}}
1 p {{mindestens {$thing}}}
1 * {{mindestens ein {$thing}}}
* * {{mindestens {$count} {$thing :term count=$count}}}`,
  plural: '{$thing :term form=other}',
  span: 'von {$from} bis {$to}',
  moment: 'bei {$at}',
  stretches: 'in {$count :numeral} Abschnitten zwischen {$from} und {$to}',
  'in-shots': `.input {$extent :string}
.input {$count :integer}
.match $extent $count
all 2 {{in beiden Einstellungen}}
all * {{in allen Einstellungen}}
many * {{in {$count :numeral} von {$of :numeral} Einstellungen}}
* one {{in Einstellung {$shots}}}
* * {{in den Einstellungen {$shots}}}`,
  'shot-heading': 'Einstellung {$index :integer}, {$from}–{$to}',
  'shot-at-heading': 'Einstellung {$index :integer}, {$at}',
  'summary-heading': 'Zusammenfassung',
  'metadata-time': `.input {$clock :string}
.input {$zone :string}
.match $clock $zone
yes none {{am {$moment} Uhr}}
yes * {{am {$moment} Uhr ({$zone})}}
* * {{am {$moment}}}`,
  'metadata-date': 'zu dem als {$date :quotes} angegebenen Zeitpunkt',
  'metadata-device': 'mit dem Gerät {$device :quotes}',
  'in-language': 'auf {$language}',
  'in-script': 'in {$script}',
  worn: `.input {$colour :words form=m}
.input {$item :term form=one}
.match $colour $item
none * {{{$item}}}
* m {{{$colour} {$item}}}
* f {{{$colour :words form=f} {$item}}}
* n {{{$colour :words form=n} {$item}}}
* * {{{$colour :words form=p} {$item}}}`,
  romanised: '{$quotes :quotes} (in lateinischen Buchstaben: {$letters})',
  'thing-in-media': '{$thing :term form=other} ({$media :integer})',
  'metadata-place': `.input {$northSouth :string}
.input {$eastWest :string}
.match $northSouth $eastWest
north east {{an der Position {$latitude}° N, {$longitude}° O}}
north * {{an der Position {$latitude}° N, {$longitude}° W}}
* east {{an der Position {$latitude}° S, {$longitude}° O}}
* * {{an der Position {$latitude}° S, {$longitude}° W}}`,

  picture: `.input {$traits :words form=base}
.input {$colours :words form=base}
.match $traits $colours
none * {{Das Bild ist {$width :integer useGrouping=never} × {$height :integer useGrouping=never} Pixel groß.}}
* none {{Das Bild ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} Pixel) ist {$traits}.}}
* one {{Das Bild ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} Pixel) ist {$traits}; {$colours} herrscht vor.}}
* * {{Das Bild ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} Pixel) ist {$traits}; {$colours} herrschen vor.}}`,
  film: `.input {$shots :numeral}
.match $shots
1 {{Das Video ist {$length} lang, {$width :integer useGrouping=never} × {$height :integer useGrouping=never} Pixel groß und besteht aus einer einzigen Einstellung.}}
* {{Das Video ist {$length} lang, {$width :integer useGrouping=never} × {$height :integer useGrouping=never} Pixel groß und besteht aus {$shots} Einstellungen.}}`,
  recording: 'Die Tonaufnahme ist {$length} lang.',
  look: `.input {$medium :string}
.input {$colours :words form=base}
.match $medium $colours
film-again * {{Es ist durchgehend {$traits :words form=base}.}}
film * {{Das Video ist durchgehend {$traits :words form=base}.}}
* none {{Das Bild ist {$traits :words form=base}.}}
* one {{Das Bild ist {$traits :words form=base}; {$colours} herrscht vor.}}
* * {{Das Bild ist {$traits :words form=base}; {$colours} herrschen vor.}}`,
  transition: `.input {$transition :string}
.match $transition
dissolve {{Die Einstellung beginnt mit einer Überblendung.}}
fade {{Die Einstellung beginnt mit einer Auf- oder Abblende.}}
* {{Die Einstellung beginnt mit einer Wischblende.}}`,
  'first-look': `.input {$keyframes :integer}
.match $keyframes
one {{Der Entwurf beruht auf einem Schlüsselbild; das ganze Video wurde noch nicht ausgewertet.}}
* {{Der Entwurf beruht auf {$keyframes} Schlüsselbildern; das ganze Video wurde noch nicht ausgewertet.}}`,
  damaged: 'Die Datei ist beschädigt; beschrieben ist nur, was davon gelesen werden konnte.',
  quality: `.input {$certainty :string}
.input {$again :string}
.match $certainty $again
stated no {{Das Bild ist {$defects :words form=base}.}}
stated * {{Es ist {$defects :words form=base}.}}
likely no {{Das Bild ist wahrscheinlich {$defects :words form=base}.}}
likely * {{Es ist wahrscheinlich {$defects :words form=base}.}}
* no {{Das Bild ist möglicherweise {$defects :words form=base}.}}
* * {{Es ist möglicherweise {$defects :words form=base}.}}`,

  visible: `.input {$certainty :string}
.input {$also :string}
.input {$things :things}
.match $certainty $also $things
stated no one {{Zu sehen ist {$things}.}}
stated no * {{Zu sehen sind {$things}.}}
stated * one {{Außerdem ist {$things} zu sehen.}}
stated * * {{Außerdem sind {$things} zu sehen.}}
likely no one {{Zu sehen ist wahrscheinlich {$things}.}}
likely no * {{Zu sehen sind wahrscheinlich {$things}.}}
likely * one {{Wahrscheinlich ist auch {$things} zu sehen.}}
likely * * {{Wahrscheinlich sind auch {$things} zu sehen.}}
* no one {{Zu sehen ist möglicherweise {$things}.}}
* no * {{Zu sehen sind möglicherweise {$things}.}}
* * one {{Möglicherweise ist auch {$things} zu sehen.}}
* * * {{Möglicherweise sind auch {$things} zu sehen.}}`,
  'visible-with': 'Zu sehen sind {$people :things} sowie {$things :things}.',
  'visible-doubtful': `.input {$also :string}
.input {$likely :things}
.match $also $likely
no one {{Zu sehen ist wahrscheinlich {$likely}, möglicherweise auch {$possible :things}.}}
no * {{Zu sehen sind wahrscheinlich {$likely}, möglicherweise auch {$possible :things}.}}
* one {{Wahrscheinlich ist auch {$likely} zu sehen, möglicherweise zudem {$possible :things}.}}
* * {{Wahrscheinlich sind auch {$likely} zu sehen, möglicherweise zudem {$possible :things}.}}`,
  faces: `.input {$certainty :string}
.input {$count :numeral gender=n}
.match $certainty $count
stated 1 {{Ein Gesicht ist zu erkennen.}}
stated * {{{$count} Gesichter sind zu erkennen.}}
likely 1 {{Wahrscheinlich ist ein Gesicht zu erkennen.}}
likely * {{Wahrscheinlich sind {$count} Gesichter zu erkennen.}}
* 1 {{Möglicherweise ist ein Gesicht zu erkennen.}}
* * {{Möglicherweise sind {$count} Gesichter zu erkennen.}}`,
  'face-group': `.input {$certainty :string}
.input {$others :numeral gender=n}
.match $certainty $others
stated 1 {{Ein hier sichtbares Gesicht ähnelt einem Gesicht in einem anderen Medium des Falls (Gesichtsgruppe {$group}, allein nach Ähnlichkeit).}}
stated * {{Ein hier sichtbares Gesicht ähnelt Gesichtern in {$others} anderen Medien des Falls (Gesichtsgruppe {$group}, allein nach Ähnlichkeit).}}
* 1 {{Ein hier sichtbares Gesicht ähnelt möglicherweise einem Gesicht in einem anderen Medium des Falls (Gesichtsgruppe {$group}, allein nach Ähnlichkeit).}}
* * {{Ein hier sichtbares Gesicht ähnelt möglicherweise Gesichtern in {$others} anderen Medien des Falls (Gesichtsgruppe {$group}, allein nach Ähnlichkeit).}}`,
  unchanged: `.input {$seen :string}
.match $seen
nothing {{Auch hier wurde nichts so sicher erkannt, dass es beschrieben werden könnte.}}
* {{Zu sehen ist dasselbe wie in der vorigen Einstellung.}}`,

  text: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{Zu lesen ist der Text {$quotes}.}}
stated none * {{Zu lesen sind die Texte {$quotes}.}}
stated * * {{Zu lesen ist Text {$tongue}: {$quotes}.}}
likely none * {{Es ist Text zu sehen, der wahrscheinlich lautet: {$quotes}.}}
likely * * {{Es ist Text {$tongue} zu sehen, der wahrscheinlich lautet: {$quotes}.}}
* none * {{Es ist Text zu sehen, der möglicherweise lautet: {$quotes}.}}
* * * {{Es ist Text zu sehen, möglicherweise {$tongue}, der lauten könnte: {$quotes}.}}`,
  overlay: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{In das Bild eingeblendet ist der Text {$quotes}.}}
stated none * {{In das Bild eingeblendet sind die Texte {$quotes}.}}
stated * * {{In das Bild eingeblendet ist Text {$tongue}: {$quotes}.}}
likely none * {{In das Bild ist Text eingeblendet, der wahrscheinlich lautet: {$quotes}.}}
likely * * {{In das Bild ist Text {$tongue} eingeblendet, der wahrscheinlich lautet: {$quotes}.}}
* none * {{In das Bild ist Text eingeblendet, der möglicherweise lautet: {$quotes}.}}
* * * {{In das Bild ist Text eingeblendet, möglicherweise {$tongue}, der lauten könnte: {$quotes}.}}`,
  speech: `.input {$certainty :string}
.input {$tongue :string}
.match $certainty $tongue
stated none {{{$span} wird Folgendes gesagt: {$quotes :quotes}.}}
stated * {{{$span} wird {$tongue} Folgendes gesagt: {$quotes :quotes}.}}
likely none {{{$span} wird wahrscheinlich Folgendes gesagt: {$quotes :quotes}.}}
likely * {{{$span} wird {$tongue} wahrscheinlich Folgendes gesagt: {$quotes :quotes}.}}
* none {{{$span} wird möglicherweise Folgendes gesagt: {$quotes :quotes}.}}
* * {{{$span} wird möglicherweise {$tongue} Folgendes gesagt: {$quotes :quotes}.}}`,
  sound: `.input {$state :string}
.input {$extent :string}
.input {$certainty :string}
.match $state $extent $certainty
speech whole stated {{Durchgehend ist Sprache zu hören.}}
speech whole likely {{Wahrscheinlich ist durchgehend Sprache zu hören.}}
speech whole * {{Möglicherweise ist durchgehend Sprache zu hören.}}
speech * stated {{Sprache ist {$spans} zu hören.}}
speech * likely {{Wahrscheinlich ist {$spans} Sprache zu hören.}}
speech * * {{Möglicherweise ist {$spans} Sprache zu hören.}}
silence whole stated {{Es ist kein Ton zu hören.}}
silence whole * {{Wahrscheinlich ist kein Ton zu hören.}}
silence * stated {{Es ist {$spans} still.}}
silence * * {{Es ist {$spans} wahrscheinlich still.}}
other whole stated {{Es ist Ton zu hören, in dem jedoch keine Sprache erkannt wurde.}}
other whole * {{Es ist Ton zu hören, wahrscheinlich ohne Sprache.}}
other * stated {{{$spans} ist Ton zu hören, in dem keine Sprache erkannt wurde.}}
other * * {{{$spans} ist Ton zu hören, wahrscheinlich ohne Sprache.}}
* * * {{Das Video hat keinen Ton.}}`,

  'film-people': `.input {$certainty :string}
.input {$bound :string}
.input {$most :numeral gender=f}
.match $certainty $bound $most
stated least 1 {{{$where} ist mindestens eine Person zu sehen.}}
stated least * {{{$where} sind Personen zu sehen, mindestens {$most} gleichzeitig.}}
stated * 1 {{{$where} ist eine Person zu sehen.}}
stated * * {{{$where} sind Personen zu sehen, höchstens {$most} gleichzeitig.}}
likely least 1 {{{$where} ist wahrscheinlich eine Person zu sehen.}}
likely least * {{{$where} sind wahrscheinlich Personen zu sehen, mindestens {$most} gleichzeitig.}}
likely * 1 {{{$where} ist wahrscheinlich eine Person zu sehen.}}
likely * * {{{$where} sind wahrscheinlich Personen zu sehen, höchstens {$most} gleichzeitig.}}
* least 1 {{{$where} ist möglicherweise eine Person zu sehen.}}
* least * {{{$where} sind möglicherweise Personen zu sehen, mindestens {$most} gleichzeitig.}}
* * 1 {{{$where} ist möglicherweise eine Person zu sehen.}}
* * * {{{$where} sind möglicherweise Personen zu sehen, höchstens {$most} gleichzeitig.}}`,
  'film-things': `.input {$certainty :string}
.input {$things :things}
.match $certainty $things
stated one {{{$where} ist {$things} zu sehen.}}
stated * {{{$where} sind {$things} zu sehen.}}
likely one {{{$where} ist wahrscheinlich {$things} zu sehen.}}
likely * {{{$where} sind wahrscheinlich {$things} zu sehen.}}
* one {{{$where} ist möglicherweise {$things} zu sehen.}}
* * {{{$where} sind möglicherweise {$things} zu sehen.}}`,
  'film-text': `.input {$certainty :string}
.match $certainty
stated {{{$where} ist Text zu lesen.}}
likely {{{$where} ist wahrscheinlich Text zu lesen.}}
* {{{$where} ist möglicherweise Text zu lesen.}}`,
  'missed-speech': 'Sie wurde nicht verschriftet.',
  'speech-total': `.input {$transcribed :string}
.match $transcribed
yes {{Insgesamt ist {$length} lang Sprache zu hören.}}
* {{Das Gesprochene, insgesamt {$length}, wurde nicht verschriftet.}}`,

  metadata: `.input {$medium :string}
.match $medium
picture {{Laut Metadaten wurde das Bild {$details} aufgenommen.}}
film {{Laut Metadaten wurde das Video {$details} aufgenommen.}}
* {{Laut Metadaten entstand die Aufnahme {$details}.}}`,
  software: 'Als Software ist in den Metadaten {$software :quotes} angegeben.',
  'name-mismatch': 'Der Dateiname endet auf {$extension :quotes}, der Inhalt ist jedoch vom Typ {$mimeType}.',
  'same-picture': `.input {$others :numeral gender=n}
.match $others
1 {{Der Fall enthält ein weiteres Medium, das mit diesem nahezu identisch ist.}}
* {{Der Fall enthält {$others} weitere Medien, die mit diesem nahezu identisch sind.}}`,
  'same-film': `.input {$certainty :string}
.match $certainty
stated {{{$span} zeigt dieses Video dieselben Bilder wie {$name :quotes} {$other}.}}
* {{{$span} zeigt dieses Video wahrscheinlich dieselben Bilder wie {$name :quotes} {$other}.}}`,
  'nothing-recognised': `.input {$medium :string}
.match $medium
picture {{Auf dem Bild wurde nichts so sicher erkannt, dass es beschrieben werden könnte.}}
film {{In dem Video wurde nichts so sicher erkannt, dass es beschrieben werden könnte.}}
recording {{In der Tonaufnahme wurde nichts so sicher erkannt, dass es beschrieben werden könnte.}}
* {{Hier wurde nichts so sicher erkannt, dass es beschrieben werden könnte.}}`,

  setting: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated shot {{Die Einstellung wurde {$places :words form=base} aufgenommen.}}
stated film {{Das Video wurde {$places :words form=base} aufgenommen.}}
stated * {{Das Bild wurde {$places :words form=base} aufgenommen.}}
likely shot {{Die Einstellung wurde wahrscheinlich {$places :words form=base} aufgenommen.}}
likely film {{Das Video wurde wahrscheinlich {$places :words form=base} aufgenommen.}}
likely * {{Das Bild wurde wahrscheinlich {$places :words form=base} aufgenommen.}}
* shot {{Die Einstellung wurde möglicherweise {$places :words form=base} aufgenommen.}}
* film {{Das Video wurde möglicherweise {$places :words form=base} aufgenommen.}}
* * {{Das Bild wurde möglicherweise {$places :words form=base} aufgenommen.}}`,
  'film-setting': `.input {$certainty :string}
.match $certainty
stated {{Das Video wurde {$places :words form=base} aufgenommen ({$where}).}}
likely {{Das Video wurde wahrscheinlich {$places :words form=base} aufgenommen ({$where}).}}
* {{Das Video wurde möglicherweise {$places :words form=base} aufgenommen ({$where}).}}`,
  'same-place': `.input {$certainty :string}
.match $certainty
stated {{Die Umgebung ist dieselbe wie in Einstellung {$shot :integer} ({$at}).}}
likely {{Die Umgebung ist wahrscheinlich dieselbe wie in Einstellung {$shot :integer} ({$at}).}}
* {{Die Umgebung ist möglicherweise dieselbe wie in Einstellung {$shot :integer} ({$at}).}}`,
  'place-group': `.input {$certainty :string}
.input {$others :numeral gender=n}
.match $certainty $others
stated 1 {{Die Umgebung ähnelt der in einem anderen Medium des Falls (Ortsgruppe {$group}, allein nach Ähnlichkeit).}}
stated * {{Die Umgebung ähnelt der in {$others} anderen Medien des Falls (Ortsgruppe {$group}, allein nach Ähnlichkeit).}}
* 1 {{Die Umgebung ähnelt möglicherweise der in einem anderen Medium des Falls (Ortsgruppe {$group}, allein nach Ähnlichkeit).}}
* * {{Die Umgebung ähnelt möglicherweise der in {$others} anderen Medien des Falls (Ortsgruppe {$group}, allein nach Ähnlichkeit).}}`,
  continues: `.input {$certainty :string}
.match $certainty
stated {{Dieses Video schließt an das Ende von {$name :quotes} an.}}
likely {{Dieses Video schließt wahrscheinlich an das Ende von {$name :quotes} an.}}
* {{Dieses Video schließt möglicherweise an das Ende von {$name :quotes} an.}}`,
  'visible-during': `.input {$certainty :string}
.input {$things :things}
.match $certainty $things
stated one {{{$span} ist {$things} zu sehen.}}
stated * {{{$span} sind {$things} zu sehen.}}
likely one {{{$span} ist wahrscheinlich {$things} zu sehen.}}
likely * {{{$span} sind wahrscheinlich {$things} zu sehen.}}
* one {{{$span} ist möglicherweise {$things} zu sehen.}}
* * {{{$span} sind möglicherweise {$things} zu sehen.}}`,
  mark: `.input {$certainty :string}
.input {$carries :string}
.match $certainty $carries
stated none {{Zu sehen ist {$things :things}.}}
stated * {{Zu sehen ist {$things :things} mit dem Text {$quotes :quotes}.}}
likely none {{Zu sehen ist wahrscheinlich {$things :things}.}}
likely * {{Zu sehen ist wahrscheinlich {$things :things} mit dem Text {$quotes :quotes}.}}
* none {{Zu sehen ist möglicherweise {$things :things}.}}
* * {{Zu sehen ist möglicherweise {$things :things} mit dem Text {$quotes :quotes}.}}`,
  clothing: `.input {$certainty :string}
.match $certainty
stated {{An Bekleidung ist zu sehen: {$items}.}}
likely {{An Bekleidung ist wahrscheinlich zu sehen: {$items}.}}
* {{An Bekleidung ist möglicherweise zu sehen: {$items}.}}`,
  posture: `.input {$certainty :string}
.input {$count :numeral gender=f}
.match $certainty $count
stated 1 {{Eine Person {$posture :words form=one}.}}
stated * {{{$count} Personen {$posture :words form=other}.}}
likely 1 {{Wahrscheinlich {$posture :words form=one} eine Person.}}
likely * {{Wahrscheinlich {$posture :words form=other} {$count} Personen.}}
* 1 {{Möglicherweise {$posture :words form=one} eine Person.}}
* * {{Möglicherweise {$posture :words form=other} {$count} Personen.}}`,
  position: `.input {$certainty :string}
.match $certainty
stated {{Die Person befindet sich {$place :words form=base}.}}
likely {{Die Person befindet sich wahrscheinlich {$place :words form=base}.}}
* {{Die Person befindet sich möglicherweise {$place :words form=base}.}}`,
  'age-range': `.input {$count :numeral gender=f}
.match $count
1 {{Ein Modell schätzt das Alter einer Person dem Anschein nach auf {$from :integer} bis {$to :integer} Jahre; eine solche Schätzung ist unsicher.}}
* {{Ein Modell schätzt das Alter von {$count} Personen dem Anschein nach auf {$from :integer} bis {$to :integer} Jahre; eine solche Schätzung ist unsicher.}}`,
  event: `.input {$certainty :string}
.match $certainty
stated {{{$span} {$event :words form=verb} {$event :words form=rest}.}}
likely {{{$span} {$event :words form=verb} wahrscheinlich {$event :words form=rest}.}}
* {{{$span} {$event :words form=verb} möglicherweise {$event :words form=rest}.}}`,
  camera: `.input {$certainty :string}
.input {$motion :string}
.match $certainty $motion
stated fixed {{Die Kamera bewegt sich nicht.}}
stated handheld {{Die Kamera wird in der Hand gehalten.}}
stated * {{Die Kamera bewegt sich.}}
likely fixed {{Die Kamera bewegt sich wahrscheinlich nicht.}}
likely handheld {{Die Kamera wird wahrscheinlich in der Hand gehalten.}}
likely * {{Die Kamera bewegt sich wahrscheinlich.}}
* fixed {{Die Kamera bewegt sich möglicherweise nicht.}}
* handheld {{Die Kamera wird möglicherweise in der Hand gehalten.}}
* * {{Die Kamera bewegt sich möglicherweise.}}`,
  making: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated film {{Das Video ist {$makings :words form=base}.}}
stated * {{Das Bild ist {$makings :words form=base}.}}
likely film {{Das Video ist wahrscheinlich {$makings :words form=base}.}}
likely * {{Das Bild ist wahrscheinlich {$makings :words form=base}.}}
* film {{Das Video ist möglicherweise {$makings :words form=base}.}}
* * {{Das Bild ist möglicherweise {$makings :words form=base}.}}`,
  translation: 'Maschinelle Übersetzung, nicht geprüft: {$quotes :quotes}.',

  'case-media': 'Der Fall enthält {$things :things}.',
  'case-stacks': `.input {$stacks :numeral gender=f}
.match $stacks
1 {{Eine Gruppe nahezu gleicher Bilder umfasst {$media :integer} Medien.}}
* {{{$stacks} Gruppen nahezu gleicher Bilder umfassen {$media :integer} Medien.}}`,
  'case-people': `.input {$media :numeral gender=n}
.match $media
1 {{In einem von {$of :integer} Medien sind Personen zu sehen.}}
* {{In {$media} von {$of :integer} Medien sind Personen zu sehen.}}`,
  'case-things': 'Am häufigsten zu sehen, mit der Anzahl der Medien: {$list}.',
  'case-text': `.input {$media :numeral gender=n}
.match $media
1 {{In einem Medium ist Text zu lesen.}}
* {{In {$media} Medien ist Text zu lesen.}}`,
  'case-speech': `.input {$media :numeral gender=n}
.match $media
1 {{In einem Medium ist Sprache zu hören, insgesamt {$length}.}}
* {{In {$media} Medien ist Sprache zu hören, insgesamt {$length}.}}`,
  'case-settings': 'Erkennbare Orte, mit der Anzahl der Medien: {$list}.',
  'case-devices': 'In den Metadaten genannte Geräte: {$devices :quotes}.',
  'case-times': 'Die Metadaten nennen Zeitpunkte vom {$from} bis zum {$to}.',
  'case-places': `.input {$media :numeral gender=n}
.match $media
1 {{Die Metadaten eines Mediums enthalten eine Position.}}
* {{Die Metadaten von {$media} Medien enthalten eine Position.}}`,
} as const satisfies Sentences
