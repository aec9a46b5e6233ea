import type { Sentences } from '../locale-data.ts'

/** Nederlandse zinnen en zinsdelen, MessageFormat 2. */
export const sentences = {
  counted: `.input {$count :numeral}
.match $count
1 {{een {$thing :term form=one}}}
* {{{$count} {$thing :term count=$count}}}`,
  'at-least': 'minstens {$count :numeral} {$thing :term count=$count}',
  plural: '{$thing :term form=other}',
  span: 'van {$from} tot {$to}',
  moment: 'op {$at}',
  stretches: 'in {$count :numeral} fragmenten tussen {$from} en {$to}',
  'in-shots': `.input {$extent :string}
.input {$count :integer}
.match $extent $count
all 2 {{in beide shots}}
all * {{in alle shots}}
many * {{in {$count :numeral} van de {$of :numeral} shots}}
* one {{in shot {$shots}}}
* * {{in de shots {$shots}}}`,
  'shot-heading': 'Shot {$index :integer}, {$from}–{$to}',
  'shot-at-heading': 'Shot {$index :integer}, {$at}',
  'summary-heading': 'Samenvatting',
  'metadata-time': `.input {$clock :string}
.input {$zone :string}
.match $clock $zone
yes none {{op {$moment} uur}}
yes * {{op {$moment} uur ({$zone})}}
* * {{op {$moment}}}`,
  'metadata-date': 'op het als {$date :quotes} opgegeven tijdstip',
  'metadata-device': 'met het apparaat {$device :quotes}',
  'in-language': 'in het {$language}',
  'in-script': 'in {$script}',
  worn: `.input {$colour :words form=c}
.input {$item :term form=one}
.match $colour $item
none * {{{$item}}}
* c {{{$colour} {$item}}}
* n {{{$colour :words form=n} {$item}}}
* * {{{$colour :words form=p} {$item}}}`,
  romanised: '{$quotes :quotes} (in Latijnse letters: {$letters})',
  'thing-in-media': '{$thing :term form=other} ({$media :integer})',
  'metadata-place': `.input {$northSouth :string}
.input {$eastWest :string}
.match $northSouth $eastWest
north east {{op de positie {$latitude}° NB, {$longitude}° OL}}
north * {{op de positie {$latitude}° NB, {$longitude}° WL}}
* east {{op de positie {$latitude}° ZB, {$longitude}° OL}}
* * {{op de positie {$latitude}° ZB, {$longitude}° WL}}`,

  picture: `.input {$traits :words form=base}
.input {$colours :words form=base}
.match $traits $colours
none * {{De afbeelding is {$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels groot.}}
* none {{De afbeelding ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels) is {$traits}.}}
* one {{De afbeelding ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels) is {$traits}; {$colours} overheerst.}}
* * {{De afbeelding ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels) is {$traits}; {$colours} overheersen.}}`,
  film: `.input {$shots :numeral}
.match $shots
1 {{De video duurt {$length}, is {$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels groot en bestaat uit één enkel shot.}}
* {{De video duurt {$length}, is {$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels groot en bestaat uit {$shots} shots.}}`,
  recording: 'De geluidsopname duurt {$length}.',
  look: `.input {$medium :string}
.input {$colours :words form=base}
.match $medium $colours
film-again * {{Het beeld is van begin tot eind {$traits :words form=base}.}}
film * {{Het beeld van de video is van begin tot eind {$traits :words form=base}.}}
* none {{Het beeld is {$traits :words form=base}.}}
* one {{Het beeld is {$traits :words form=base}; {$colours} overheerst.}}
* * {{Het beeld is {$traits :words form=base}; {$colours} overheersen.}}`,
  transition: `.input {$transition :string}
.match $transition
dissolve {{Het shot begint met een overvloeier.}}
fade {{Het shot begint met een fade-in of fade-out.}}
* {{Het shot begint met een veegovergang.}}`,
  'first-look': `.input {$keyframes :integer}
.match $keyframes
one {{Het concept is gebaseerd op één keyframe; de hele video is nog niet uitgelezen.}}
* {{Het concept is gebaseerd op {$keyframes} keyframes; de hele video is nog niet uitgelezen.}}`,
  damaged: 'Het bestand is beschadigd; alleen wat ervan kon worden gelezen, is beschreven.',
  quality: `.input {$certainty :string}
.input {$again :string}
.match $certainty $again
stated no {{Het beeld is {$defects :words form=base}.}}
stated * {{Verder is het beeld {$defects :words form=base}.}}
likely no {{Het beeld is waarschijnlijk {$defects :words form=base}.}}
likely * {{Verder is het beeld waarschijnlijk {$defects :words form=base}.}}
* no {{Het beeld is mogelijk {$defects :words form=base}.}}
* * {{Verder is het beeld mogelijk {$defects :words form=base}.}}`,

  visible: `.input {$certainty :string}
.input {$also :string}
.input {$things :things}
.match $certainty $also $things
stated no one {{Te zien is {$things}.}}
stated no * {{Te zien zijn {$things}.}}
stated * one {{Verder is er {$things} te zien.}}
stated * * {{Verder zijn er {$things} te zien.}}
likely no one {{Waarschijnlijk is er {$things} te zien.}}
likely no * {{Waarschijnlijk zijn er {$things} te zien.}}
likely * one {{Waarschijnlijk is er ook {$things} te zien.}}
likely * * {{Waarschijnlijk zijn er ook {$things} te zien.}}
* no one {{Mogelijk is er {$things} te zien.}}
* no * {{Mogelijk zijn er {$things} te zien.}}
* * one {{Mogelijk is er ook {$things} te zien.}}
* * * {{Mogelijk zijn er ook {$things} te zien.}}`,
  'visible-with': `.input {$people :things}
.match $people
one {{Te zien is {$people}, evenals {$things :things}.}}
* {{Te zien zijn {$people}, evenals {$things :things}.}}`,
  'visible-doubtful': `.input {$also :string}
.input {$likely :things}
.match $also $likely
no one {{Waarschijnlijk is er {$likely} te zien, en mogelijk {$possible :things}.}}
no * {{Waarschijnlijk zijn er {$likely} te zien, en mogelijk {$possible :things}.}}
* one {{Waarschijnlijk is er ook {$likely} te zien, en mogelijk {$possible :things}.}}
* * {{Waarschijnlijk zijn er ook {$likely} te zien, en mogelijk {$possible :things}.}}`,
  faces: `.input {$certainty :string}
.input {$count :numeral}
.match $certainty $count
stated 1 {{Er is één gezicht te onderscheiden.}}
stated * {{Er zijn {$count} gezichten te onderscheiden.}}
likely 1 {{Waarschijnlijk is er één gezicht te onderscheiden.}}
likely * {{Waarschijnlijk zijn er {$count} gezichten te onderscheiden.}}
* 1 {{Mogelijk is er één gezicht te onderscheiden.}}
* * {{Mogelijk zijn er {$count} gezichten te onderscheiden.}}`,
  'face-group': `.input {$certainty :string}
.input {$others :numeral}
.match $certainty $others
stated 1 {{Een hier zichtbaar gezicht lijkt op een gezicht in een ander medium van de zaak (gezichtsgroep {$group}, uitsluitend op basis van gelijkenis).}}
stated * {{Een hier zichtbaar gezicht lijkt op gezichten in {$others} andere media van de zaak (gezichtsgroep {$group}, uitsluitend op basis van gelijkenis).}}
* 1 {{Een hier zichtbaar gezicht lijkt mogelijk op een gezicht in een ander medium van de zaak (gezichtsgroep {$group}, uitsluitend op basis van gelijkenis).}}
* * {{Een hier zichtbaar gezicht lijkt mogelijk op gezichten in {$others} andere media van de zaak (gezichtsgroep {$group}, uitsluitend op basis van gelijkenis).}}`,
  unchanged: `.input {$seen :string}
.match $seen
nothing {{Ook hier is niets zeker genoeg herkend om het te beschrijven.}}
* {{Er is hetzelfde te zien als in het vorige shot.}}`,

  text: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{De tekst {$quotes} is te lezen.}}
stated none * {{De teksten {$quotes} zijn te lezen.}}
stated * * {{Er is tekst {$tongue} te lezen: {$quotes}.}}
likely none * {{Er is tekst te zien die waarschijnlijk luidt: {$quotes}.}}
likely * * {{Er is tekst {$tongue} te zien die waarschijnlijk luidt: {$quotes}.}}
* none * {{Er is tekst te zien die mogelijk luidt: {$quotes}.}}
* * * {{Er is tekst te zien, mogelijk {$tongue}, die zou kunnen luiden: {$quotes}.}}`,
  overlay: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{Over het beeld staat de tekst {$quotes}.}}
stated none * {{Over het beeld staan de teksten {$quotes}.}}
stated * * {{Over het beeld staat tekst {$tongue}: {$quotes}.}}
likely none * {{Over het beeld staat tekst die waarschijnlijk luidt: {$quotes}.}}
likely * * {{Over het beeld staat tekst {$tongue} die waarschijnlijk luidt: {$quotes}.}}
* none * {{Over het beeld staat tekst die mogelijk luidt: {$quotes}.}}
* * * {{Over het beeld staat tekst, mogelijk {$tongue}, die zou kunnen luiden: {$quotes}.}}`,
  speech: `.input {$certainty :string}
.input {$tongue :string}
.match $certainty $tongue
stated none {{{$span} wordt het volgende gezegd: {$quotes :quotes}.}}
stated * {{{$span} wordt {$tongue} het volgende gezegd: {$quotes :quotes}.}}
likely none {{{$span} wordt waarschijnlijk het volgende gezegd: {$quotes :quotes}.}}
likely * {{{$span} wordt {$tongue} waarschijnlijk het volgende gezegd: {$quotes :quotes}.}}
* none {{{$span} wordt mogelijk het volgende gezegd: {$quotes :quotes}.}}
* * {{{$span} wordt mogelijk {$tongue} het volgende gezegd: {$quotes :quotes}.}}`,
  sound: `.input {$state :string}
.input {$extent :string}
.input {$certainty :string}
.match $state $extent $certainty
speech whole stated {{Er is doorlopend spraak te horen.}}
speech whole likely {{Waarschijnlijk is er doorlopend spraak te horen.}}
speech whole * {{Mogelijk is er doorlopend spraak te horen.}}
speech * stated {{Er is spraak te horen {$spans}.}}
speech * likely {{Waarschijnlijk is er spraak te horen {$spans}.}}
speech * * {{Mogelijk is er spraak te horen {$spans}.}}
silence whole stated {{Er is geen geluid te horen.}}
silence whole * {{Waarschijnlijk is er geen geluid te horen.}}
silence * stated {{Het is stil {$spans}.}}
silence * * {{Het is waarschijnlijk stil {$spans}.}}
other whole stated {{Er is geluid te horen, maar daarin is geen spraak herkend.}}
other whole * {{Er is geluid te horen, waarschijnlijk zonder spraak.}}
other * stated {{{$spans} is er geluid te horen waarin geen spraak is herkend.}}
other * * {{{$spans} is er geluid te horen, waarschijnlijk zonder spraak.}}
* * * {{De video heeft geen geluid.}}`,

  'film-people': `.input {$certainty :string}
.input {$bound :string}
.input {$most :numeral}
.match $certainty $bound $most
stated least 1 {{{$where} is minstens één persoon te zien.}}
stated least * {{{$where} zijn personen te zien, minstens {$most} tegelijk.}}
stated * 1 {{{$where} is een persoon te zien.}}
stated * * {{{$where} zijn personen te zien, hoogstens {$most} tegelijk.}}
likely least 1 {{{$where} is waarschijnlijk een persoon te zien.}}
likely least * {{{$where} zijn waarschijnlijk personen te zien, minstens {$most} tegelijk.}}
likely * 1 {{{$where} is waarschijnlijk een persoon te zien.}}
likely * * {{{$where} zijn waarschijnlijk personen te zien, hoogstens {$most} tegelijk.}}
* least 1 {{{$where} is mogelijk een persoon te zien.}}
* least * {{{$where} zijn mogelijk personen te zien, minstens {$most} tegelijk.}}
* * 1 {{{$where} is mogelijk een persoon te zien.}}
* * * {{{$where} zijn mogelijk personen te zien, hoogstens {$most} tegelijk.}}`,
  'film-things': `.input {$certainty :string}
.input {$things :things}
.match $certainty $things
stated one {{{$where} is {$things} te zien.}}
stated * {{{$where} zijn {$things} te zien.}}
likely one {{{$where} is waarschijnlijk {$things} te zien.}}
likely * {{{$where} zijn waarschijnlijk {$things} te zien.}}
* one {{{$where} is mogelijk {$things} te zien.}}
* * {{{$where} zijn mogelijk {$things} te zien.}}`,
  'film-text': `.input {$certainty :string}
.match $certainty
stated {{{$where} is tekst te lezen.}}
likely {{{$where} is waarschijnlijk tekst te lezen.}}
* {{{$where} is mogelijk tekst te lezen.}}`,
  'missed-speech': 'Die is niet uitgeschreven.',
  'speech-total': `.input {$transcribed :string}
.match $transcribed
yes {{In totaal is er {$length} spraak te horen.}}
* {{De spraak, in totaal {$length}, is niet uitgeschreven.}}`,

  metadata: `.input {$medium :string}
.match $medium
picture {{Volgens de metadata is de afbeelding gemaakt {$details}.}}
film {{Volgens de metadata is de video opgenomen {$details}.}}
* {{Volgens de metadata is de opname gemaakt {$details}.}}`,
  software: 'In de metadata staat {$software :quotes} als software vermeld.',
  'name-mismatch': 'De bestandsnaam eindigt op {$extension :quotes}, maar de inhoud is van het type {$mimeType}.',
  'same-picture': `.input {$others :numeral}
.match $others
1 {{De zaak bevat nog een medium dat vrijwel gelijk is aan dit medium.}}
* {{De zaak bevat nog {$others} andere media die vrijwel gelijk zijn aan dit medium.}}`,
  'same-film': `.input {$certainty :string}
.match $certainty
stated {{{$span} toont deze video dezelfde beelden als {$name :quotes} {$other}.}}
* {{{$span} toont deze video waarschijnlijk dezelfde beelden als {$name :quotes} {$other}.}}`,
  'nothing-recognised': `.input {$medium :string}
.match $medium
picture {{In de afbeelding is niets zeker genoeg herkend om het te beschrijven.}}
film {{In de video is niets zeker genoeg herkend om het te beschrijven.}}
recording {{In de geluidsopname is niets zeker genoeg herkend om het te beschrijven.}}
* {{Hier is niets zeker genoeg herkend om het te beschrijven.}}`,

  setting: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated shot {{Het shot is {$places :words form=base} opgenomen.}}
stated film {{De video is {$places :words form=base} opgenomen.}}
stated * {{De afbeelding is {$places :words form=base} gemaakt.}}
likely shot {{Het shot is waarschijnlijk {$places :words form=base} opgenomen.}}
likely film {{De video is waarschijnlijk {$places :words form=base} opgenomen.}}
likely * {{De afbeelding is waarschijnlijk {$places :words form=base} gemaakt.}}
* shot {{Het shot is mogelijk {$places :words form=base} opgenomen.}}
* film {{De video is mogelijk {$places :words form=base} opgenomen.}}
* * {{De afbeelding is mogelijk {$places :words form=base} gemaakt.}}`,
  'film-setting': `.input {$certainty :string}
.match $certainty
stated {{De video is {$places :words form=base} opgenomen ({$where}).}}
likely {{De video is waarschijnlijk {$places :words form=base} opgenomen ({$where}).}}
* {{De video is mogelijk {$places :words form=base} opgenomen ({$where}).}}`,
  'same-place': `.input {$certainty :string}
.match $certainty
stated {{De omgeving is dezelfde als in shot {$shot :integer} ({$at}).}}
likely {{De omgeving is waarschijnlijk dezelfde als in shot {$shot :integer} ({$at}).}}
* {{De omgeving is mogelijk dezelfde als in shot {$shot :integer} ({$at}).}}`,
  'place-group': `.input {$certainty :string}
.input {$others :numeral}
.match $certainty $others
stated 1 {{De omgeving lijkt op die in een ander medium van de zaak (plaatsgroep {$group}, uitsluitend op basis van gelijkenis).}}
stated * {{De omgeving lijkt op die in {$others} andere media van de zaak (plaatsgroep {$group}, uitsluitend op basis van gelijkenis).}}
* 1 {{De omgeving lijkt mogelijk op die in een ander medium van de zaak (plaatsgroep {$group}, uitsluitend op basis van gelijkenis).}}
* * {{De omgeving lijkt mogelijk op die in {$others} andere media van de zaak (plaatsgroep {$group}, uitsluitend op basis van gelijkenis).}}`,
  continues: `.input {$certainty :string}
.match $certainty
stated {{Deze video gaat verder waar {$name :quotes} eindigt.}}
likely {{Deze video gaat waarschijnlijk verder waar {$name :quotes} eindigt.}}
* {{Deze video gaat mogelijk verder waar {$name :quotes} eindigt.}}`,
  'visible-during': `.input {$certainty :string}
.input {$things :things}
.match $certainty $things
stated one {{{$span} is {$things} te zien.}}
stated * {{{$span} zijn {$things} te zien.}}
likely one {{{$span} is waarschijnlijk {$things} te zien.}}
likely * {{{$span} zijn waarschijnlijk {$things} te zien.}}
* one {{{$span} is mogelijk {$things} te zien.}}
* * {{{$span} zijn mogelijk {$things} te zien.}}`,
  mark: `.input {$certainty :string}
.input {$carries :string}
.match $certainty $carries
stated none {{Te zien is {$things :things}.}}
stated * {{Te zien is {$things :things} met de tekst {$quotes :quotes}.}}
likely none {{Waarschijnlijk is er {$things :things} te zien.}}
likely * {{Waarschijnlijk is er {$things :things} te zien met de tekst {$quotes :quotes}.}}
* none {{Mogelijk is er {$things :things} te zien.}}
* * {{Mogelijk is er {$things :things} te zien met de tekst {$quotes :quotes}.}}`,
  clothing: `.input {$certainty :string}
.match $certainty
stated {{Kleding die te zien is: {$items}.}}
likely {{Kleding die waarschijnlijk te zien is: {$items}.}}
* {{Kleding die mogelijk te zien is: {$items}.}}`,
  posture: `.input {$certainty :string}
.input {$count :numeral}
.match $certainty $count
stated 1 {{Eén persoon {$posture :words form=one}.}}
stated * {{{$count} personen {$posture :words form=other}.}}
likely 1 {{Eén persoon {$posture :words form=one} waarschijnlijk.}}
likely * {{{$count} personen {$posture :words form=other} waarschijnlijk.}}
* 1 {{Eén persoon {$posture :words form=one} mogelijk.}}
* * {{{$count} personen {$posture :words form=other} mogelijk.}}`,
  position: `.input {$certainty :string}
.match $certainty
stated {{De persoon bevindt zich {$place :words form=base}.}}
likely {{De persoon bevindt zich waarschijnlijk {$place :words form=base}.}}
* {{De persoon bevindt zich mogelijk {$place :words form=base}.}}`,
  'age-range': `.input {$count :numeral}
.match $count
1 {{Een model schat de ogenschijnlijke leeftijd van één persoon op {$from :integer} tot {$to :integer} jaar; zo’n schatting is onzeker.}}
* {{Een model schat de ogenschijnlijke leeftijd van {$count} personen op {$from :integer} tot {$to :integer} jaar; zo’n schatting is onzeker.}}`,
  event: `.input {$certainty :string}
.match $certainty
stated {{{$span} {$event :words form=verb} {$event :words form=rest}.}}
likely {{{$span} {$event :words form=verb} waarschijnlijk {$event :words form=rest}.}}
* {{{$span} {$event :words form=verb} mogelijk {$event :words form=rest}.}}`,
  camera: `.input {$certainty :string}
.input {$motion :string}
.match $certainty $motion
stated fixed {{De camera beweegt niet.}}
stated handheld {{De camera wordt in de hand gehouden.}}
stated * {{De camera beweegt.}}
likely fixed {{De camera beweegt waarschijnlijk niet.}}
likely handheld {{De camera wordt waarschijnlijk in de hand gehouden.}}
likely * {{De camera beweegt waarschijnlijk.}}
* fixed {{De camera beweegt mogelijk niet.}}
* handheld {{De camera wordt mogelijk in de hand gehouden.}}
* * {{De camera beweegt mogelijk.}}`,
  making: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated film {{De video is {$makings :words form=base}.}}
stated * {{Het beeld is {$makings :words form=base}.}}
likely film {{De video is waarschijnlijk {$makings :words form=base}.}}
likely * {{Het beeld is waarschijnlijk {$makings :words form=base}.}}
* film {{De video is mogelijk {$makings :words form=base}.}}
* * {{Het beeld is mogelijk {$makings :words form=base}.}}`,
  translation: 'Machinevertaling, niet gecontroleerd: {$quotes :quotes}.',

  'case-media': 'De zaak bevat {$things :things}.',
  'case-stacks': `.input {$stacks :numeral}
.match $stacks
1 {{Eén groep vrijwel gelijke beelden omvat {$media :integer} media.}}
* {{{$stacks} groepen vrijwel gelijke beelden omvatten {$media :integer} media.}}`,
  'case-people': `.input {$media :numeral}
.match $media
1 {{In één van de {$of :integer} media zijn personen te zien.}}
* {{In {$media} van de {$of :integer} media zijn personen te zien.}}`,
  'case-things': 'Het vaakst te zien, met het aantal media: {$list}.',
  'case-text': `.input {$media :numeral}
.match $media
1 {{In één medium is tekst te lezen.}}
* {{In {$media} media is tekst te lezen.}}`,
  'case-speech': `.input {$media :numeral}
.match $media
1 {{In één medium is spraak te horen, in totaal {$length}.}}
* {{In {$media} media is spraak te horen, in totaal {$length}.}}`,
  'case-settings': 'Herkenbare plaatsen, met het aantal media: {$list}.',
  'case-devices': 'In de metadata genoemde apparaten: {$devices :quotes}.',
  'case-times': 'De metadata vermelden tijdstippen van {$from} tot en met {$to}.',
  'case-places': `.input {$media :numeral}
.match $media
1 {{De metadata van één medium bevatten een positie.}}
* {{De metadata van {$media} media bevatten een positie.}}`,
} as const satisfies Sentences
