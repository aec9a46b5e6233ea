import type { Sentences } from '../locale-data.ts'

/** Frases e partes de frases em português europeu, MessageFormat 2. */
export const sentences = {
  counted: `.input {$thing :term form=one}
.input {$count :numeral}
.match $count $thing
1 * {{{$thing :term form=indefinite}}}
* f {{{$count :numeral gender=f} {$thing :term form=other}}}
* * {{{$count :numeral gender=m} {$thing :term form=other}}}`,
  'at-least': `.input {$thing :term form=one}
.input {$count :numeral}
.match $count $thing
1 * {{pelo menos {$thing :term form=indefinite}}}
* f {{pelo menos {$count :numeral gender=f} {$thing :term form=other}}}
* * {{pelo menos {$count :numeral gender=m} {$thing :term form=other}}}`,
  plural: '{$thing :term form=other}',
  span: 'entre {$from} e {$to}',
  moment: 'em {$at}',
  stretches: 'em {$count :numeral gender=m} momentos entre {$from} e {$to}',
  'in-shots': `.input {$extent :string}
.input {$count :integer}
.match $extent $count
all 2 {{em ambos os planos}}
all * {{em todos os planos}}
many * {{em {$count :numeral gender=m} dos {$of :numeral gender=m} planos}}
* one {{no plano {$shots}}}
* * {{nos planos {$shots}}}`,
  'shot-heading': 'Plano {$index :integer}, {$from}–{$to}',
  'shot-at-heading': 'Plano {$index :integer}, {$at}',
  'summary-heading': 'Resumo',
  'metadata-time': 'a {$time}',
  'metadata-date': 'com a data indicada como {$date :quotes}',
  'metadata-device': 'com o dispositivo {$device :quotes}',
  'in-language': 'em {$language}',
  'in-script': 'em {$script}',
  worn: `.input {$colour :words form=m}
.input {$item :term form=one}
.match $colour $item
none * {{{$item}}}
* m {{{$item} {$colour}}}
* f {{{$item} {$colour :words form=f}}}
* mp {{{$item} {$colour :words form=mp}}}
* * {{{$item} {$colour :words form=fp}}}`,
  romanised: '{$quotes :quotes} (em letras latinas: {$letters})',
  'thing-in-media': '{$thing :term form=other} ({$media :integer})',
  'metadata-place': `.input {$northSouth :string}
.input {$eastWest :string}
.match $northSouth $eastWest
north east {{na posição {$latitude}° N, {$longitude}° E}}
north * {{na posição {$latitude}° N, {$longitude}° O}}
* east {{na posição {$latitude}° S, {$longitude}° E}}
* * {{na posição {$latitude}° S, {$longitude}° O}}`,

  picture: `.input {$traits :words form=f}
.input {$colours :words form=name}
.match $traits $colours
none * {{A imagem tem {$width :integer useGrouping=never} × {$height :integer useGrouping=never} píxeis.}}
* none {{A imagem ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} píxeis) {$traits}.}}
* one {{A imagem ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} píxeis) {$traits}; cor predominante: {$colours}.}}
* * {{A imagem ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} píxeis) {$traits}; cores predominantes: {$colours}.}}`,
  film: `.input {$shots :numeral gender=m}
.match $shots
1 {{O vídeo dura {$length}, tem {$width :integer useGrouping=never} × {$height :integer useGrouping=never} píxeis e é constituído por um único plano.}}
* {{O vídeo dura {$length}, tem {$width :integer useGrouping=never} × {$height :integer useGrouping=never} píxeis e é constituído por {$shots} planos.}}`,
  recording: 'A gravação dura {$length}.',
  look: `.input {$medium :string}
.input {$colours :words form=name}
.match $medium $colours
film-again * {{{$traits :words form=m} do princípio ao fim.}}
film * {{O vídeo {$traits :words form=m} do princípio ao fim.}}
* none {{A imagem {$traits :words form=f}.}}
* one {{A imagem {$traits :words form=f}; cor predominante: {$colours}.}}
* * {{A imagem {$traits :words form=f}; cores predominantes: {$colours}.}}`,
  transition: `.input {$transition :string}
.match $transition
dissolve {{O plano começa com um fundido encadeado.}}
fade {{O plano começa com um fundido.}}
* {{O plano começa com uma cortina.}}`,
  'first-look': `.input {$keyframes :integer}
.match $keyframes
one {{Texto redigido a partir de um só fotograma-chave; o vídeo ainda não foi lido por inteiro.}}
* {{Texto redigido a partir de {$keyframes} fotogramas-chave; o vídeo ainda não foi lido por inteiro.}}`,
  damaged: 'O ficheiro está danificado; só se descreve o que dele foi possível ler.',
  quality: `.input {$certainty :string}
.input {$again :string}
.match $certainty $again
stated no {{A imagem {$defects :words form=f}.}}
stated * {{{$defects :words form=f}.}}
likely no {{A imagem provavelmente {$defects :words form=f}.}}
likely * {{Provavelmente {$defects :words form=f}.}}
* no {{A imagem possivelmente {$defects :words form=f}.}}
* * {{Possivelmente {$defects :words form=f}.}}`,

  visible: `.input {$certainty :string}
.input {$also :string}
.input {$things :things}
.match $certainty $also $things
stated no one {{Observa-se {$things}.}}
stated no * {{Observam-se {$things}.}}
stated * one {{Observa-se também {$things}.}}
stated * * {{Observam-se também {$things}.}}
likely no one {{Observa-se provavelmente {$things}.}}
likely no * {{Observam-se provavelmente {$things}.}}
likely * one {{Observa-se provavelmente também {$things}.}}
likely * * {{Observam-se provavelmente também {$things}.}}
* no one {{Observa-se possivelmente {$things}.}}
* no * {{Observam-se possivelmente {$things}.}}
* * one {{Observa-se possivelmente também {$things}.}}
* * * {{Observam-se possivelmente também {$things}.}}`,
  'visible-with': `.input {$people :things}
.match $people
one {{Observa-se {$people}, bem como {$things :things}.}}
* {{Observam-se {$people}, bem como {$things :things}.}}`,
  'visible-doubtful': `.input {$also :string}
.input {$likely :things}
.match $also $likely
no one {{Observa-se provavelmente {$likely} e, possivelmente, {$possible :things}.}}
no * {{Observam-se provavelmente {$likely} e, possivelmente, {$possible :things}.}}
* one {{Observa-se provavelmente também {$likely} e, possivelmente, {$possible :things}.}}
* * {{Observam-se provavelmente também {$likely} e, possivelmente, {$possible :things}.}}`,
  faces: `.input {$certainty :string}
.input {$count :numeral gender=m}
.match $certainty $count
stated 1 {{Distingue-se um rosto.}}
stated * {{Distinguem-se {$count} rostos.}}
likely 1 {{Distingue-se provavelmente um rosto.}}
likely * {{Distinguem-se provavelmente {$count} rostos.}}
* 1 {{Distingue-se possivelmente um rosto.}}
* * {{Distinguem-se possivelmente {$count} rostos.}}`,
  'face-group': `.input {$certainty :string}
.input {$others :numeral gender=m}
.match $certainty $others
stated 1 {{Um rosto aqui visível assemelha-se a um rosto de outro elemento multimédia do caso (grupo de rostos {$group}, apenas por semelhança).}}
stated * {{Um rosto aqui visível assemelha-se a rostos de outros {$others} elementos multimédia do caso (grupo de rostos {$group}, apenas por semelhança).}}
* 1 {{Um rosto aqui visível assemelha-se possivelmente a um rosto de outro elemento multimédia do caso (grupo de rostos {$group}, apenas por semelhança).}}
* * {{Um rosto aqui visível assemelha-se possivelmente a rostos de outros {$others} elementos multimédia do caso (grupo de rostos {$group}, apenas por semelhança).}}`,
  unchanged: `.input {$seen :string}
.match $seen
nothing {{Também aqui nada foi reconhecido com certeza suficiente para ser descrito.}}
* {{Observa-se o mesmo que no plano anterior.}}`,

  text: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{Lê-se o texto {$quotes}.}}
stated none * {{Leem-se os textos {$quotes}.}}
stated * * {{Lê-se texto {$tongue}: {$quotes}.}}
likely none * {{Há texto em que provavelmente se lê {$quotes}.}}
likely * * {{Há texto {$tongue} em que provavelmente se lê {$quotes}.}}
* none * {{Há texto em que possivelmente se lê {$quotes}.}}
* * * {{Há texto, possivelmente {$tongue}, em que possivelmente se lê {$quotes}.}}`,
  overlay: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{O texto {$quotes} está sobreposto à imagem.}}
stated none * {{Os textos {$quotes} estão sobrepostos à imagem.}}
stated * * {{Há texto {$tongue} sobreposto à imagem: {$quotes}.}}
likely none * {{Há texto sobreposto à imagem em que provavelmente se lê {$quotes}.}}
likely * * {{Há texto {$tongue} sobreposto à imagem em que provavelmente se lê {$quotes}.}}
* none * {{Há texto sobreposto à imagem em que possivelmente se lê {$quotes}.}}
* * * {{Há texto sobreposto à imagem, possivelmente {$tongue}, em que possivelmente se lê {$quotes}.}}`,
  speech: `.input {$certainty :string}
.input {$tongue :string}
.match $certainty $tongue
stated none {{{$span}, é dito o seguinte: {$quotes :quotes}.}}
stated * {{{$span}, é dito o seguinte {$tongue}: {$quotes :quotes}.}}
likely none {{{$span}, é provavelmente dito o seguinte: {$quotes :quotes}.}}
likely * {{{$span}, é provavelmente dito o seguinte {$tongue}: {$quotes :quotes}.}}
* none {{{$span}, é possivelmente dito o seguinte: {$quotes :quotes}.}}
* * {{{$span}, é possivelmente dito o seguinte {$tongue}: {$quotes :quotes}.}}`,
  sound: `.input {$state :string}
.input {$extent :string}
.input {$certainty :string}
.match $state $extent $certainty
speech whole stated {{Ouve-se falar do princípio ao fim.}}
speech whole likely {{Ouve-se provavelmente falar do princípio ao fim.}}
speech whole * {{Ouve-se possivelmente falar do princípio ao fim.}}
speech * stated {{Ouve-se falar {$spans}.}}
speech * likely {{Ouve-se provavelmente falar {$spans}.}}
speech * * {{Ouve-se possivelmente falar {$spans}.}}
silence whole stated {{Não se ouve nenhum som.}}
silence whole * {{Provavelmente não se ouve nenhum som.}}
silence * stated {{Há silêncio {$spans}.}}
silence * * {{Há provavelmente silêncio {$spans}.}}
other whole stated {{Ouve-se som, sem que nele se reconheça fala.}}
other whole * {{Ouve-se som, provavelmente sem fala.}}
other * stated {{Ouve-se som {$spans}, sem que nele se reconheça fala.}}
other * * {{Ouve-se som {$spans}, provavelmente sem fala.}}
* * * {{O vídeo não tem som.}}`,

  'film-people': `.input {$certainty :string}
.input {$bound :string}
.input {$most :numeral gender=f}
.match $certainty $bound $most
stated least 1 {{Observa-se pelo menos uma pessoa {$where}.}}
stated least * {{Observam-se pessoas {$where}, pelo menos {$most} ao mesmo tempo.}}
stated * 1 {{Observa-se uma pessoa {$where}.}}
stated * * {{Observam-se pessoas {$where}, no máximo {$most} ao mesmo tempo.}}
likely least 1 {{Observa-se provavelmente uma pessoa {$where}.}}
likely least * {{Observam-se provavelmente pessoas {$where}, pelo menos {$most} ao mesmo tempo.}}
likely * 1 {{Observa-se provavelmente uma pessoa {$where}.}}
likely * * {{Observam-se provavelmente pessoas {$where}, no máximo {$most} ao mesmo tempo.}}
* least 1 {{Observa-se possivelmente uma pessoa {$where}.}}
* least * {{Observam-se possivelmente pessoas {$where}, pelo menos {$most} ao mesmo tempo.}}
* * 1 {{Observa-se possivelmente uma pessoa {$where}.}}
* * * {{Observam-se possivelmente pessoas {$where}, no máximo {$most} ao mesmo tempo.}}`,
  'film-things': `.input {$certainty :string}
.input {$things :things}
.match $certainty $things
stated one {{Observa-se {$things} {$where}.}}
stated * {{Observam-se {$things} {$where}.}}
likely one {{Observa-se provavelmente {$things} {$where}.}}
likely * {{Observam-se provavelmente {$things} {$where}.}}
* one {{Observa-se possivelmente {$things} {$where}.}}
* * {{Observam-se possivelmente {$things} {$where}.}}`,
  'film-text': `.input {$certainty :string}
.match $certainty
stated {{Lê-se texto {$where}.}}
likely {{Lê-se provavelmente texto {$where}.}}
* {{Lê-se possivelmente texto {$where}.}}`,
  'missed-speech': 'Essa fala não foi transcrita.',
  'speech-total': `.input {$transcribed :string}
.match $transcribed
yes {{No total, ouve-se falar durante {$length}.}}
* {{A fala, {$length} no total, não foi transcrita.}}`,

  metadata: `.input {$medium :string}
.match $medium
picture {{Segundo os metadados, a fotografia foi tirada {$details}.}}
film {{Segundo os metadados, o vídeo foi gravado {$details}.}}
* {{Segundo os metadados, a gravação foi feita {$details}.}}`,
  software: 'Os metadados indicam o software {$software :quotes}.',
  'name-mismatch': 'O nome do ficheiro termina em {$extension :quotes}, mas o conteúdo é do tipo {$mimeType}.',
  'same-picture': `.input {$others :numeral gender=m}
.match $others
1 {{O caso contém outro elemento multimédia quase idêntico a este.}}
* {{O caso contém outros {$others} elementos multimédia quase idênticos a este.}}`,
  'same-film': `.input {$certainty :string}
.match $certainty
stated {{{$span}, este vídeo mostra as mesmas imagens que {$name :quotes} {$other}.}}
* {{{$span}, este vídeo mostra provavelmente as mesmas imagens que {$name :quotes} {$other}.}}`,
  'nothing-recognised': `.input {$medium :string}
.match $medium
picture {{Nada na imagem foi reconhecido com certeza suficiente para ser descrito.}}
film {{Nada no vídeo foi reconhecido com certeza suficiente para ser descrito.}}
recording {{Nada na gravação foi reconhecido com certeza suficiente para ser descrito.}}
* {{Aqui, nada foi reconhecido com certeza suficiente para ser descrito.}}`,

  setting: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated shot {{O plano foi gravado {$places :words form=base}.}}
stated film {{O vídeo foi gravado {$places :words form=base}.}}
stated * {{A imagem foi captada {$places :words form=base}.}}
likely shot {{O plano foi provavelmente gravado {$places :words form=base}.}}
likely film {{O vídeo foi provavelmente gravado {$places :words form=base}.}}
likely * {{A imagem foi provavelmente captada {$places :words form=base}.}}
* shot {{O plano foi possivelmente gravado {$places :words form=base}.}}
* film {{O vídeo foi possivelmente gravado {$places :words form=base}.}}
* * {{A imagem foi possivelmente captada {$places :words form=base}.}}`,
  'film-setting': `.input {$certainty :string}
.match $certainty
stated {{O vídeo foi gravado {$places :words form=base} ({$where}).}}
likely {{O vídeo foi provavelmente gravado {$places :words form=base} ({$where}).}}
* {{O vídeo foi possivelmente gravado {$places :words form=base} ({$where}).}}`,
  'same-place': `.input {$certainty :string}
.match $certainty
stated {{O espaço envolvente é o mesmo que no plano {$shot :integer}, {$at}.}}
likely {{O espaço envolvente é provavelmente o mesmo que no plano {$shot :integer}, {$at}.}}
* {{O espaço envolvente é possivelmente o mesmo que no plano {$shot :integer}, {$at}.}}`,
  'place-group': `.input {$certainty :string}
.input {$others :numeral gender=m}
.match $certainty $others
stated 1 {{O espaço envolvente assemelha-se ao de outro elemento multimédia do caso (grupo de locais {$group}, apenas por semelhança).}}
stated * {{O espaço envolvente assemelha-se ao de outros {$others} elementos multimédia do caso (grupo de locais {$group}, apenas por semelhança).}}
* 1 {{O espaço envolvente assemelha-se possivelmente ao de outro elemento multimédia do caso (grupo de locais {$group}, apenas por semelhança).}}
* * {{O espaço envolvente assemelha-se possivelmente ao de outros {$others} elementos multimédia do caso (grupo de locais {$group}, apenas por semelhança).}}`,
  continues: `.input {$certainty :string}
.match $certainty
stated {{Este vídeo continua onde {$name :quotes} termina.}}
likely {{Este vídeo continua provavelmente onde {$name :quotes} termina.}}
* {{Este vídeo continua possivelmente onde {$name :quotes} termina.}}`,
  'visible-during': `.input {$certainty :string}
.input {$things :things}
.match $certainty $things
stated one {{{$span}, observa-se {$things}.}}
stated * {{{$span}, observam-se {$things}.}}
likely one {{{$span}, observa-se provavelmente {$things}.}}
likely * {{{$span}, observam-se provavelmente {$things}.}}
* one {{{$span}, observa-se possivelmente {$things}.}}
* * {{{$span}, observam-se possivelmente {$things}.}}`,
  mark: `.input {$certainty :string}
.input {$carries :string}
.match $certainty $carries
stated none {{Observa-se {$things :things}.}}
stated * {{Observa-se {$things :things} com o texto {$quotes :quotes}.}}
likely none {{Observa-se provavelmente {$things :things}.}}
likely * {{Observa-se provavelmente {$things :things} com o texto {$quotes :quotes}.}}
* none {{Observa-se possivelmente {$things :things}.}}
* * {{Observa-se possivelmente {$things :things} com o texto {$quotes :quotes}.}}`,
  clothing: `.input {$certainty :string}
.match $certainty
stated {{Vestuário e acessórios que se observam: {$items}.}}
likely {{Vestuário e acessórios que provavelmente se observam: {$items}.}}
* {{Vestuário e acessórios que possivelmente se observam: {$items}.}}`,
  posture: `.input {$certainty :string}
.input {$count :numeral gender=f}
.match $certainty $count
stated 1 {{Observa-se uma pessoa {$posture :words form=one}.}}
stated * {{Observam-se {$count} pessoas {$posture :words form=other}.}}
likely 1 {{Observa-se provavelmente uma pessoa {$posture :words form=one}.}}
likely * {{Observam-se provavelmente {$count} pessoas {$posture :words form=other}.}}
* 1 {{Observa-se possivelmente uma pessoa {$posture :words form=one}.}}
* * {{Observam-se possivelmente {$count} pessoas {$posture :words form=other}.}}`,
  position: `.input {$certainty :string}
.match $certainty
stated {{A pessoa está {$place :words form=base} da imagem.}}
likely {{A pessoa está provavelmente {$place :words form=base} da imagem.}}
* {{A pessoa está possivelmente {$place :words form=base} da imagem.}}`,
  'age-range': `.input {$count :numeral gender=f}
.match $count
1 {{Um modelo estima que a idade aparente de uma pessoa esteja entre os {$from :integer} e os {$to :integer} anos; uma estimativa destas é incerta.}}
* {{Um modelo estima que a idade aparente de {$count} pessoas esteja entre os {$from :integer} e os {$to :integer} anos; uma estimativa destas é incerta.}}`,
  event: `.input {$certainty :string}
.match $certainty
stated {{{$span}, {$event :words form=base}.}}
likely {{Provavelmente, {$event :words form=base} {$span}.}}
* {{Possivelmente, {$event :words form=base} {$span}.}}`,
  camera: `.input {$certainty :string}
.input {$motion :string}
.match $certainty $motion
stated fixed {{A câmara está fixa.}}
stated handheld {{A câmara é segurada à mão.}}
stated * {{A câmara está em movimento.}}
likely fixed {{A câmara está provavelmente fixa.}}
likely handheld {{A câmara é provavelmente segurada à mão.}}
likely * {{A câmara está provavelmente em movimento.}}
* fixed {{A câmara está possivelmente fixa.}}
* handheld {{A câmara é possivelmente segurada à mão.}}
* * {{A câmara está possivelmente em movimento.}}`,
  making: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated film {{O vídeo {$makings :words form=m}.}}
stated * {{A imagem {$makings :words form=f}.}}
likely film {{O vídeo provavelmente {$makings :words form=m}.}}
likely * {{A imagem provavelmente {$makings :words form=f}.}}
* film {{O vídeo possivelmente {$makings :words form=m}.}}
* * {{A imagem possivelmente {$makings :words form=f}.}}`,
  translation: 'Tradução automática, não conferida: {$quotes :quotes}.',

  'case-media': `O caso contém {$things :things}.`,
  'case-stacks': `.input {$stacks :numeral gender=m}
.match $stacks
1 {{Um grupo de imagens quase idênticas reúne {$media :integer} elementos multimédia.}}
* {{{$stacks} grupos de imagens quase idênticas reúnem {$media :integer} elementos multimédia.}}`,
  'case-people': `.input {$media :numeral gender=m}
.match $media
1 {{Observam-se pessoas num elemento multimédia (de um total de {$of :integer}).}}
* {{Observam-se pessoas em {$media} elementos multimédia (de um total de {$of :integer}).}}`,
  'case-things': `O que se observa com mais frequência, com o número de elementos multimédia: {$list}.`,
  'case-text': `.input {$media :numeral gender=m}
.match $media
1 {{Lê-se texto num elemento multimédia.}}
* {{Lê-se texto em {$media} elementos multimédia.}}`,
  'case-speech': `.input {$media :numeral gender=m}
.match $media
1 {{Ouve-se falar num elemento multimédia, {$length} no total.}}
* {{Ouve-se falar em {$media} elementos multimédia, {$length} no total.}}`,
  'case-settings': `Locais que se distinguem, com o número de elementos multimédia: {$list}.`,
  'case-devices': `Dispositivos indicados nos metadados: {$devices :quotes}.`,
  'case-times': `Os metadados indicam datas e horas compreendidas entre {$from} e {$to}.`,
  'case-places': `.input {$media :numeral gender=m}
.match $media
1 {{Os metadados de um elemento multimédia contêm uma posição.}}
* {{Os metadados de {$media} elementos multimédia contêm uma posição.}}`,
} as const satisfies Sentences
