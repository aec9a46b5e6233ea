import type { Sentences } from '../locale-data.ts'

/** Svenska meningar och fraser, MessageFormat 2. */
export const sentences = {
  counted: `.input {$thing :term form=one}
.input {$count :numeral}
.match $count $thing
1 c {{en {$thing}}}
1 * {{ett {$thing}}}
* * {{{$count} {$thing :term count=$count}}}`,
  'at-least': `.input {$thing :term form=one}
.input {$count :numeral}
.match $count $thing
1 c {{minst en {$thing}}}
1 * {{minst ett {$thing}}}
* * {{minst {$count} {$thing :term count=$count}}}`,
  plural: '{$thing :term form=other}',
  span: 'mellan {$from} och {$to}',
  moment: 'vid {$at}',
  stretches: 'i {$count :numeral} omgångar mellan {$from} och {$to}',
  'in-shots': `.input {$extent :string}
.input {$count :integer}
.match $extent $count
all 2 {{i båda tagningarna}}
all * {{i alla tagningar}}
many * {{i {$count :numeral} av {$of :numeral} tagningar}}
* * {{i tagning {$shots}}}`,
  'shot-heading': 'Tagning {$index :integer}, {$from}–{$to}',
  'shot-at-heading': 'Tagning {$index :integer}, {$at}',
  'summary-heading': 'Sammanfattning',
  'metadata-time': 'den {$time}',
  'metadata-date': 'med datumet angivet som {$date :quotes}',
  'metadata-device': 'med enheten {$device :quotes}',
  'in-language': 'på {$language}',
  'in-script': 'med {$script}',
  worn: `.input {$colour :words form=c}
.input {$item :term form=one}
.match $colour $item
none * {{{$item}}}
* c {{{$colour} {$item}}}
* n {{{$colour :words form=n} {$item}}}
* * {{{$colour :words form=p} {$item}}}`,
  romanised: '{$quotes :quotes} (med latinska bokstäver: {$letters})',
  'thing-in-media': '{$thing :term form=other} ({$media :integer})',
  'metadata-place': `.input {$northSouth :string}
.input {$eastWest :string}
.match $northSouth $eastWest
north east {{på positionen {$latitude}° N, {$longitude}° Ö}}
north * {{på positionen {$latitude}° N, {$longitude}° V}}
* east {{på positionen {$latitude}° S, {$longitude}° Ö}}
* * {{på positionen {$latitude}° S, {$longitude}° V}}`,

  picture: `.input {$traits :words form=c}
.input {$colours :words form=n}
.match $traits $colours
none * {{Bilden är {$width :integer useGrouping=never} × {$height :integer useGrouping=never} bildpunkter stor.}}
* none {{Bilden ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} bildpunkter) är {$traits}.}}
* * {{Bilden ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} bildpunkter) är {$traits}; {$colours} dominerar.}}`,
  film: `.input {$shots :numeral}
.match $shots
1 {{Filmen är {$length} lång, {$width :integer useGrouping=never} × {$height :integer useGrouping=never} bildpunkter stor och består av en enda tagning.}}
* {{Filmen är {$length} lång, {$width :integer useGrouping=never} × {$height :integer useGrouping=never} bildpunkter stor och består av {$shots} tagningar.}}`,
  recording: 'Inspelningen är {$length} lång.',
  look: `.input {$medium :string}
.input {$colours :words form=n}
.match $medium $colours
film-again * {{Den är {$traits :words form=c} rakt igenom.}}
film * {{Filmen är {$traits :words form=c} rakt igenom.}}
* none {{Bilden är {$traits :words form=c}.}}
* * {{Bilden är {$traits :words form=c}; {$colours} dominerar.}}`,
  transition: `.input {$transition :string}
.match $transition
dissolve {{Tagningen inleds med en övertoning.}}
fade {{Tagningen inleds med en toning.}}
* {{Tagningen inleds med en svepande övergång.}}`,
  'first-look': `.input {$keyframes :integer}
.match $keyframes
one {{Utkastet bygger på en nyckelbild; hela filmen har ännu inte lästs.}}
* {{Utkastet bygger på {$keyframes} nyckelbilder; hela filmen har ännu inte lästs.}}`,
  damaged: 'Filen är skadad; bara det som gick att läsa har beskrivits.',
  quality: `.input {$certainty :string}
.input {$again :string}
.match $certainty $again
stated no {{Bilden är {$defects :words form=c}.}}
stated * {{Den är {$defects :words form=c}.}}
likely no {{Bilden är sannolikt {$defects :words form=c}.}}
likely * {{Den är sannolikt {$defects :words form=c}.}}
* no {{Bilden är möjligen {$defects :words form=c}.}}
* * {{Den är möjligen {$defects :words form=c}.}}`,

  visible: `.input {$certainty :string}
.input {$also :string}
.input {$things :things}
.match $certainty $also
stated no {{I bild syns {$things}.}}
stated * {{Dessutom syns {$things}.}}
likely no {{I bild syns sannolikt {$things}.}}
likely * {{Sannolikt syns även {$things}.}}
* no {{I bild syns möjligen {$things}.}}
* * {{Möjligen syns även {$things}.}}`,
  'visible-with': `I bild syns {$people :things}, liksom {$things :things}.`,
  'visible-doubtful': `.input {$also :string}
.match $also
no {{I bild syns sannolikt {$likely :things} och möjligen {$possible :things}.}}
* {{Sannolikt syns även {$likely :things} och möjligen {$possible :things}.}}`,
  faces: `.input {$certainty :string}
.input {$count :numeral gender=n}
.match $certainty $count
stated 1 {{Ett ansikte går att urskilja.}}
stated * {{{$count} ansikten går att urskilja.}}
likely 1 {{Ett ansikte går sannolikt att urskilja.}}
likely * {{{$count} ansikten går sannolikt att urskilja.}}
* 1 {{Möjligen går ett ansikte att urskilja.}}
* * {{Möjligen går {$count} ansikten att urskilja.}}`,
  'face-group': `.input {$certainty :string}
.input {$others :numeral gender=n}
.match $certainty $others
stated 1 {{Ett ansikte här liknar ett ansikte i ett annat medium i ärendet (ansiktsgrupp {$group}, enbart efter likhet).}}
stated * {{Ett ansikte här liknar ansikten i {$others} andra medier i ärendet (ansiktsgrupp {$group}, enbart efter likhet).}}
* 1 {{Ett ansikte här liknar möjligen ett ansikte i ett annat medium i ärendet (ansiktsgrupp {$group}, enbart efter likhet).}}
* * {{Ett ansikte här liknar möjligen ansikten i {$others} andra medier i ärendet (ansiktsgrupp {$group}, enbart efter likhet).}}`,
  unchanged: `.input {$seen :string}
.match $seen
nothing {{Inte heller här kunde något kännas igen tillräckligt säkert för att beskrivas.}}
* {{Det som syns är detsamma som i föregående tagning.}}`,

  text: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{Texten {$quotes} går att läsa.}}
stated none * {{Texterna {$quotes} går att läsa.}}
stated * * {{Text {$tongue} går att läsa: {$quotes}.}}
likely none * {{Det finns text som sannolikt lyder {$quotes}.}}
likely * * {{Det finns text {$tongue} som sannolikt lyder {$quotes}.}}
* none * {{Det finns text som möjligen lyder {$quotes}.}}
* * * {{Det finns text, möjligen {$tongue}, som kan lyda {$quotes}.}}`,
  overlay: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{Över bilden ligger texten {$quotes}.}}
stated none * {{Över bilden ligger texterna {$quotes}.}}
stated * * {{Över bilden ligger text {$tongue}: {$quotes}.}}
likely none * {{Över bilden ligger text som sannolikt lyder {$quotes}.}}
likely * * {{Över bilden ligger text {$tongue} som sannolikt lyder {$quotes}.}}
* none * {{Över bilden ligger text som möjligen lyder {$quotes}.}}
* * * {{Över bilden ligger text, möjligen {$tongue}, som kan lyda {$quotes}.}}`,
  speech: `.input {$certainty :string}
.input {$tongue :string}
.match $certainty $tongue
stated none {{{$span} sägs följande: {$quotes :quotes}.}}
stated * {{{$span} sägs följande {$tongue}: {$quotes :quotes}.}}
likely none {{{$span} sägs sannolikt följande: {$quotes :quotes}.}}
likely * {{{$span} sägs sannolikt följande {$tongue}: {$quotes :quotes}.}}
* none {{{$span} sägs möjligen följande: {$quotes :quotes}.}}
* * {{{$span} sägs möjligen följande {$tongue}: {$quotes :quotes}.}}`,
  sound: `.input {$state :string}
.input {$extent :string}
.input {$certainty :string}
.match $state $extent $certainty
speech whole stated {{Tal hörs hela tiden.}}
speech whole likely {{Tal hörs sannolikt hela tiden.}}
speech whole * {{Tal hörs möjligen hela tiden.}}
speech * stated {{Tal hörs {$spans}.}}
speech * likely {{Tal hörs sannolikt {$spans}.}}
speech * * {{Tal hörs möjligen {$spans}.}}
silence whole stated {{Inget ljud hörs.}}
silence whole * {{Sannolikt hörs inget ljud.}}
silence * stated {{Det är tyst {$spans}.}}
silence * * {{Det är sannolikt tyst {$spans}.}}
other whole stated {{Ljud hörs, men inget tal kan urskiljas.}}
other whole * {{Ljud hörs, sannolikt utan tal.}}
other * stated {{Ljud där inget tal kan urskiljas hörs {$spans}.}}
other * * {{Ljud, sannolikt utan tal, hörs {$spans}.}}
* * * {{Filmen saknar ljud.}}`,

  'film-people': `.input {$certainty :string}
.input {$bound :string}
.input {$most :numeral gender=c}
.match $certainty $bound $most
stated least 1 {{Minst en person syns {$where}.}}
stated least * {{Personer syns {$where}, minst {$most} samtidigt.}}
stated * 1 {{En person syns {$where}.}}
stated * * {{Personer syns {$where}, som mest {$most} samtidigt.}}
likely least 1 {{En person syns sannolikt {$where}.}}
likely least * {{Personer syns sannolikt {$where}, minst {$most} samtidigt.}}
likely * 1 {{En person syns sannolikt {$where}.}}
likely * * {{Personer syns sannolikt {$where}, som mest {$most} samtidigt.}}
* least 1 {{Möjligen syns en person {$where}.}}
* least * {{Möjligen syns personer {$where}, minst {$most} samtidigt.}}
* * 1 {{Möjligen syns en person {$where}.}}
* * * {{Möjligen syns personer {$where}, som mest {$most} samtidigt.}}`,
  'film-things': `.input {$certainty :string}
.match $certainty
stated {{{$things :things} syns {$where}.}}
likely {{{$things :things} syns sannolikt {$where}.}}
* {{Möjligen syns {$things :things} {$where}.}}`,
  'film-text': `.input {$certainty :string}
.match $certainty
stated {{Text går att läsa {$where}.}}
likely {{Text går sannolikt att läsa {$where}.}}
* {{Text går möjligen att läsa {$where}.}}`,
  'missed-speech': 'Det talet skrevs inte ut.',
  'speech-total': `.input {$transcribed :string}
.match $transcribed
yes {{Tal hörs i sammanlagt {$length}.}}
* {{Talet, sammanlagt {$length}, har inte skrivits ut.}}`,

  metadata: `.input {$medium :string}
.match $medium
picture {{Enligt metadata togs bilden {$details}.}}
film {{Enligt metadata spelades filmen in {$details}.}}
* {{Enligt metadata gjordes inspelningen {$details}.}}`,
  software: 'I metadata anges programvaran {$software :quotes}.',
  'name-mismatch': 'Filnamnet slutar på {$extension :quotes}, men innehållet är av typen {$mimeType}.',
  'same-picture': `.input {$others :numeral gender=n}
.match $others
1 {{I ärendet finns ytterligare ett medium som är nästan likadant som detta.}}
* {{I ärendet finns ytterligare {$others} medier som är nästan likadana som detta.}}`,
  'same-film': `.input {$certainty :string}
.match $certainty
stated {{{$span} visar filmen samma bilder som {$name :quotes} {$other}.}}
* {{{$span} visar filmen sannolikt samma bilder som {$name :quotes} {$other}.}}`,
  'nothing-recognised': `.input {$medium :string}
.match $medium
picture {{Inget i bilden kunde kännas igen tillräckligt säkert för att beskrivas.}}
film {{Inget i filmen kunde kännas igen tillräckligt säkert för att beskrivas.}}
recording {{Inget i inspelningen kunde kännas igen tillräckligt säkert för att beskrivas.}}
* {{Här kunde inget kännas igen tillräckligt säkert för att beskrivas.}}`,

  setting: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated shot {{Tagningen är gjord {$places :words form=base}.}}
stated film {{Filmen är inspelad {$places :words form=base}.}}
stated * {{Bilden är tagen {$places :words form=base}.}}
likely shot {{Tagningen är sannolikt gjord {$places :words form=base}.}}
likely film {{Filmen är sannolikt inspelad {$places :words form=base}.}}
likely * {{Bilden är sannolikt tagen {$places :words form=base}.}}
* shot {{Tagningen är möjligen gjord {$places :words form=base}.}}
* film {{Filmen är möjligen inspelad {$places :words form=base}.}}
* * {{Bilden är möjligen tagen {$places :words form=base}.}}`,
  'film-setting': `.input {$certainty :string}
.match $certainty
stated {{Filmen är inspelad {$places :words form=base} ({$where}).}}
likely {{Filmen är sannolikt inspelad {$places :words form=base} ({$where}).}}
* {{Filmen är möjligen inspelad {$places :words form=base} ({$where}).}}`,
  'same-place': `.input {$certainty :string}
.match $certainty
stated {{Omgivningen är densamma som i tagning {$shot :integer}, {$at}.}}
likely {{Omgivningen är sannolikt densamma som i tagning {$shot :integer}, {$at}.}}
* {{Omgivningen är möjligen densamma som i tagning {$shot :integer}, {$at}.}}`,
  'place-group': `.input {$certainty :string}
.input {$others :numeral gender=n}
.match $certainty $others
stated 1 {{Omgivningen liknar den i ett annat medium i ärendet (platsgrupp {$group}, enbart efter likhet).}}
stated * {{Omgivningen liknar den i {$others} andra medier i ärendet (platsgrupp {$group}, enbart efter likhet).}}
* 1 {{Omgivningen liknar möjligen den i ett annat medium i ärendet (platsgrupp {$group}, enbart efter likhet).}}
* * {{Omgivningen liknar möjligen den i {$others} andra medier i ärendet (platsgrupp {$group}, enbart efter likhet).}}`,
  continues: `.input {$certainty :string}
.match $certainty
stated {{Filmen fortsätter där {$name :quotes} slutar.}}
likely {{Filmen fortsätter sannolikt där {$name :quotes} slutar.}}
* {{Filmen fortsätter möjligen där {$name :quotes} slutar.}}`,
  'visible-during': `.input {$certainty :string}
.match $certainty
stated {{{$span} syns {$things :things}.}}
likely {{{$span} syns sannolikt {$things :things}.}}
* {{{$span} syns möjligen {$things :things}.}}`,
  mark: `.input {$certainty :string}
.input {$carries :string}
.match $certainty $carries
stated none {{I bild syns {$things :things}.}}
stated * {{I bild syns {$things :things} med texten {$quotes :quotes}.}}
likely none {{I bild syns sannolikt {$things :things}.}}
likely * {{I bild syns sannolikt {$things :things} med texten {$quotes :quotes}.}}
* none {{I bild syns möjligen {$things :things}.}}
* * {{I bild syns möjligen {$things :things} med texten {$quotes :quotes}.}}`,
  clothing: `.input {$certainty :string}
.match $certainty
stated {{Klädsel som syns: {$items}.}}
likely {{Klädsel som sannolikt syns: {$items}.}}
* {{Klädsel som möjligen syns: {$items}.}}`,
  posture: `.input {$certainty :string}
.input {$count :numeral gender=c}
.match $certainty $count
stated 1 {{En person {$posture :words form=base}.}}
stated * {{{$count} personer {$posture :words form=base}.}}
likely 1 {{Sannolikt {$posture :words form=base} en person.}}
likely * {{Sannolikt {$posture :words form=base} {$count} personer.}}
* 1 {{Möjligen {$posture :words form=base} en person.}}
* * {{Möjligen {$posture :words form=base} {$count} personer.}}`,
  position: `.input {$certainty :string}
.match $certainty
stated {{Personen finns {$place :words form=base} i bilden.}}
likely {{Personen finns sannolikt {$place :words form=base} i bilden.}}
* {{Personen finns möjligen {$place :words form=base} i bilden.}}`,
  'age-range': `.input {$count :numeral gender=c}
.match $count
1 {{En modell uppskattar en persons synbara ålder till mellan {$from :integer} och {$to :integer} år; en sådan uppskattning är osäker.}}
* {{En modell uppskattar {$count} personers synbara ålder till mellan {$from :integer} och {$to :integer} år; en sådan uppskattning är osäker.}}`,
  event: `.input {$certainty :string}
.match $certainty
stated {{{$span} {$event :words form=inverted}.}}
likely {{Sannolikt {$event :words form=inverted} {$span}.}}
* {{Möjligen {$event :words form=inverted} {$span}.}}`,
  camera: `.input {$certainty :string}
.input {$motion :string}
.match $certainty $motion
stated fixed {{Kameran står still.}}
stated handheld {{Kameran hålls i handen.}}
stated * {{Kameran rör sig.}}
likely fixed {{Kameran står sannolikt still.}}
likely handheld {{Kameran hålls sannolikt i handen.}}
likely * {{Kameran rör sig sannolikt.}}
* fixed {{Kameran står möjligen still.}}
* handheld {{Kameran hålls möjligen i handen.}}
* * {{Kameran rör sig möjligen.}}`,
  making: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated film {{Filmen är {$makings :words form=base}.}}
stated * {{Bilden är {$makings :words form=base}.}}
likely film {{Filmen är sannolikt {$makings :words form=base}.}}
likely * {{Bilden är sannolikt {$makings :words form=base}.}}
* film {{Filmen är möjligen {$makings :words form=base}.}}
* * {{Bilden är möjligen {$makings :words form=base}.}}`,
  translation: 'Maskinöversättning, inte kontrollerad: {$quotes :quotes}.',

  'case-media': `I ärendet finns {$things :things}.`,
  'case-stacks': `.input {$stacks :numeral gender=c}
.match $stacks
1 {{En grupp med nästan likadana bilder omfattar {$media :integer} medier.}}
* {{{$stacks} grupper med nästan likadana bilder omfattar {$media :integer} medier.}}`,
  'case-people': `.input {$media :numeral gender=n}
.match $media
1 {{Personer syns i ett medium av {$of :integer}.}}
* {{Personer syns i {$media} medier av {$of :integer}.}}`,
  'case-things': `Det som syns oftast, med antal medier: {$list}.`,
  'case-text': `.input {$media :numeral gender=n}
.match $media
1 {{Text går att läsa i ett medium.}}
* {{Text går att läsa i {$media} medier.}}`,
  'case-speech': `.input {$media :numeral gender=n}
.match $media
1 {{Tal hörs i ett medium, sammanlagt {$length}.}}
* {{Tal hörs i {$media} medier, sammanlagt {$length}.}}`,
  'case-settings': `Platser som går att urskilja, med antal medier: {$list}.`,
  'case-devices': `Enheter som anges i metadata: {$devices :quotes}.`,
  'case-times': `Metadata anger tider från {$from} till {$to}.`,
  'case-places': `.input {$media :numeral gender=n}
.match $media
1 {{Metadata för ett medium innehåller en position.}}
* {{Metadata för {$media} medier innehåller en position.}}`,
} as const satisfies Sentences
