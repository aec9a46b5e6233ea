import type { Sentences } from '../locale-data.ts'

/** Oraciones y partes de oraciones en español, MessageFormat 2. */
export const sentences = {
  counted: `.input {$count :numeral}
.match $count
1 {{{$thing :term form=indefinite}}}
* {{{$count} {$thing :term form=other}}}`,
  'at-least': `.input {$count :numeral}
.match $count
1 {{al menos {$thing :term form=indefinite}}}
* {{al menos {$count} {$thing :term form=other}}}`,
  plural: '{$thing :term form=other}',
  span: 'entre {$from} y {$to}',
  moment: 'en {$at}',
  stretches: 'en {$count :numeral} tramos entre {$from} y {$to}',
  'in-shots': `.input {$extent :string}
.input {$count :integer}
.match $extent $count
all 2 {{en ambos planos}}
all * {{en todos los planos}}
many * {{en {$count :numeral} de los {$of :numeral} planos}}
* one {{en el plano {$shots}}}
* * {{en los planos {$shots}}}`,
  'shot-heading': 'Plano {$index :integer}, {$from}–{$to}',
  'shot-at-heading': 'Plano {$index :integer}, {$at}',
  'summary-heading': 'Resumen',
  'metadata-time': 'el {$time}',
  'metadata-date': 'con la fecha indicada como {$date :quotes}',
  'metadata-device': 'con el dispositivo {$device :quotes}',
  'in-language': 'en {$language}',
  'in-script': 'en {$script}',
  worn: `.input {$colour :words form=m}
.input {$item :term form=one}
.match $colour $item
none * {{{$item}}}
* m {{{$item} {$colour}}}
* f {{{$item} {$colour :words form=f}}}
* mp {{{$item} {$colour :words form=mp}}}
* * {{{$item} {$colour :words form=fp}}}`,
  romanised: '{$quotes :quotes} (en letras latinas: {$letters})',
  'thing-in-media': '{$thing :term form=other} ({$media :integer})',
  'metadata-place': `.input {$northSouth :string}
.input {$eastWest :string}
.match $northSouth $eastWest
north east {{en la posición {$latitude}° N, {$longitude}° E}}
north * {{en la posición {$latitude}° N, {$longitude}° O}}
* east {{en la posición {$latitude}° S, {$longitude}° E}}
* * {{en la posición {$latitude}° S, {$longitude}° O}}`,

  picture: `.input {$traits :words form=f}
.input {$colours :words form=m}
.match $traits $colours
none * {{La imagen tiene {$width :integer useGrouping=never} × {$height :integer useGrouping=never} píxeles.}}
* none {{La imagen ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} píxeles) {$traits}.}}
* one {{La imagen ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} píxeles) {$traits}; color predominante: {$colours}.}}
* * {{La imagen ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} píxeles) {$traits}; colores predominantes: {$colours}.}}`,
  film: `.input {$shots :numeral}
.match $shots
1 {{El vídeo dura {$length}, tiene {$width :integer useGrouping=never} × {$height :integer useGrouping=never} píxeles y consta de un solo plano.}}
* {{El vídeo dura {$length}, tiene {$width :integer useGrouping=never} × {$height :integer useGrouping=never} píxeles y consta de {$shots} planos.}}`,
  recording: 'La grabación dura {$length}.',
  look: `.input {$medium :string}
.input {$colours :words form=m}
.match $medium $colours
film-again * {{{$traits :words form=m} de principio a fin.}}
film * {{El vídeo {$traits :words form=m} de principio a fin.}}
* none {{La imagen {$traits :words form=f}.}}
* one {{La imagen {$traits :words form=f}; color predominante: {$colours}.}}
* * {{La imagen {$traits :words form=f}; colores predominantes: {$colours}.}}`,
  transition: `.input {$transition :string}
.match $transition
dissolve {{El plano comienza con un fundido encadenado.}}
fade {{El plano comienza con un fundido.}}
* {{El plano comienza con una cortinilla.}}`,
  'first-look': `.input {$keyframes :integer}
.match $keyframes
one {{Texto redactado a partir de un solo fotograma clave; el vídeo aún no se ha leído por completo.}}
* {{Texto redactado a partir de {$keyframes} fotogramas clave; el vídeo aún no se ha leído por completo.}}`,
  damaged: 'El archivo está dañado; solo se describe lo que se pudo leer de él.',
  quality: `.input {$certainty :string}
.input {$again :string}
.match $certainty $again
stated no {{La imagen {$defects :words form=f}.}}
stated * {{{$defects :words form=f}.}}
likely no {{La imagen probablemente {$defects :words form=f}.}}
likely * {{Probablemente {$defects :words form=f}.}}
* no {{La imagen posiblemente {$defects :words form=f}.}}
* * {{Posiblemente {$defects :words form=f}.}}`,

  visible: `.input {$certainty :string}
.input {$also :string}
.input {$things :things}
.match $certainty $also $things
stated no one {{Se observa {$things}.}}
stated no * {{Se observan {$things}.}}
stated * one {{También se observa {$things}.}}
stated * * {{También se observan {$things}.}}
likely no one {{Probablemente se observa {$things}.}}
likely no * {{Probablemente se observan {$things}.}}
likely * one {{Probablemente también se observa {$things}.}}
likely * * {{Probablemente también se observan {$things}.}}
* no one {{Posiblemente se observa {$things}.}}
* no * {{Posiblemente se observan {$things}.}}
* * one {{Posiblemente también se observa {$things}.}}
* * * {{Posiblemente también se observan {$things}.}}`,
  'visible-with': `.input {$people :things}
.match $people
one {{Se observa {$people}, así como {$things :things}.}}
* {{Se observan {$people}, así como {$things :things}.}}`,
  'visible-doubtful': `.input {$also :string}
.input {$likely :things}
.match $also $likely
no one {{Probablemente se observa {$likely}, y posiblemente {$possible :things}.}}
no * {{Probablemente se observan {$likely}, y posiblemente {$possible :things}.}}
* one {{Probablemente también se observa {$likely}, y posiblemente {$possible :things}.}}
* * {{Probablemente también se observan {$likely}, y posiblemente {$possible :things}.}}`,
  faces: `.input {$certainty :string}
.input {$count :numeral gender=m}
.match $certainty $count
stated 1 {{Se distingue un rostro.}}
stated * {{Se distinguen {$count} rostros.}}
likely 1 {{Probablemente se distingue un rostro.}}
likely * {{Probablemente se distinguen {$count} rostros.}}
* 1 {{Posiblemente se distingue un rostro.}}
* * {{Posiblemente se distinguen {$count} rostros.}}`,
  'face-group': `.input {$certainty :string}
.input {$others :numeral gender=m}
.match $certainty $others
stated 1 {{Un rostro visible aquí se parece a un rostro de otro elemento multimedia del caso (grupo de rostros {$group}, solo por semejanza).}}
stated * {{Un rostro visible aquí se parece a rostros de otros {$others} elementos multimedia del caso (grupo de rostros {$group}, solo por semejanza).}}
* 1 {{Un rostro visible aquí posiblemente se parece a un rostro de otro elemento multimedia del caso (grupo de rostros {$group}, solo por semejanza).}}
* * {{Un rostro visible aquí posiblemente se parece a rostros de otros {$others} elementos multimedia del caso (grupo de rostros {$group}, solo por semejanza).}}`,
  unchanged: `.input {$seen :string}
.match $seen
nothing {{Tampoco aquí se pudo reconocer nada con suficiente seguridad para describirlo.}}
* {{Se observa lo mismo que en el plano anterior.}}`,

  text: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{Se lee el texto {$quotes}.}}
stated none * {{Se leen los textos {$quotes}.}}
stated * * {{Se lee texto {$tongue}: {$quotes}.}}
likely none * {{Hay texto que probablemente dice {$quotes}.}}
likely * * {{Hay texto {$tongue} que probablemente dice {$quotes}.}}
* none * {{Hay texto que posiblemente dice {$quotes}.}}
* * * {{Hay texto, posiblemente {$tongue}, que posiblemente dice {$quotes}.}}`,
  overlay: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{El texto {$quotes} está superpuesto a la imagen.}}
stated none * {{Los textos {$quotes} están superpuestos a la imagen.}}
stated * * {{Hay texto {$tongue} superpuesto a la imagen: {$quotes}.}}
likely none * {{Hay texto superpuesto a la imagen que probablemente dice {$quotes}.}}
likely * * {{Hay texto {$tongue} superpuesto a la imagen que probablemente dice {$quotes}.}}
* none * {{Hay texto superpuesto a la imagen que posiblemente dice {$quotes}.}}
* * * {{Hay texto superpuesto a la imagen, posiblemente {$tongue}, que posiblemente dice {$quotes}.}}`,
  speech: `.input {$certainty :string}
.input {$tongue :string}
.match $certainty $tongue
stated none {{{$span}, se dice lo siguiente: {$quotes :quotes}.}}
stated * {{{$span}, se dice lo siguiente {$tongue}: {$quotes :quotes}.}}
likely none {{{$span}, probablemente se dice lo siguiente: {$quotes :quotes}.}}
likely * {{{$span}, probablemente se dice lo siguiente {$tongue}: {$quotes :quotes}.}}
* none {{{$span}, posiblemente se dice lo siguiente: {$quotes :quotes}.}}
* * {{{$span}, posiblemente se dice lo siguiente {$tongue}: {$quotes :quotes}.}}`,
  sound: `.input {$state :string}
.input {$extent :string}
.input {$certainty :string}
.match $state $extent $certainty
speech whole stated {{Se oye hablar de principio a fin.}}
speech whole likely {{Probablemente se oye hablar de principio a fin.}}
speech whole * {{Posiblemente se oye hablar de principio a fin.}}
speech * stated {{Se oye hablar {$spans}.}}
speech * likely {{Probablemente se oye hablar {$spans}.}}
speech * * {{Posiblemente se oye hablar {$spans}.}}
silence whole stated {{No se oye ningún sonido.}}
silence whole * {{Probablemente no se oye ningún sonido.}}
silence * stated {{Hay silencio {$spans}.}}
silence * * {{Probablemente hay silencio {$spans}.}}
other whole stated {{Se oye sonido, sin que se reconozca habla en él.}}
other whole * {{Se oye sonido, probablemente sin habla.}}
other * stated {{Se oye sonido {$spans}, sin que se reconozca habla en él.}}
other * * {{Se oye sonido {$spans}, probablemente sin habla.}}
* * * {{El vídeo no tiene sonido.}}`,

  'film-people': `.input {$certainty :string}
.input {$bound :string}
.input {$most :numeral gender=f}
.match $certainty $bound $most
stated least 1 {{Se observa al menos una persona {$where}.}}
stated least * {{Se observan personas {$where}, al menos {$most} a la vez.}}
stated * 1 {{Se observa una persona {$where}.}}
stated * * {{Se observan personas {$where}, como máximo {$most} a la vez.}}
likely least 1 {{Probablemente se observa una persona {$where}.}}
likely least * {{Probablemente se observan personas {$where}, al menos {$most} a la vez.}}
likely * 1 {{Probablemente se observa una persona {$where}.}}
likely * * {{Probablemente se observan personas {$where}, como máximo {$most} a la vez.}}
* least 1 {{Posiblemente se observa una persona {$where}.}}
* least * {{Posiblemente se observan personas {$where}, al menos {$most} a la vez.}}
* * 1 {{Posiblemente se observa una persona {$where}.}}
* * * {{Posiblemente se observan personas {$where}, como máximo {$most} a la vez.}}`,
  'film-things': `.input {$certainty :string}
.input {$things :things}
.match $certainty $things
stated one {{Se observa {$things} {$where}.}}
stated * {{Se observan {$things} {$where}.}}
likely one {{Probablemente se observa {$things} {$where}.}}
likely * {{Probablemente se observan {$things} {$where}.}}
* one {{Posiblemente se observa {$things} {$where}.}}
* * {{Posiblemente se observan {$things} {$where}.}}`,
  'film-text': `.input {$certainty :string}
.match $certainty
stated {{Se lee texto {$where}.}}
likely {{Probablemente se lee texto {$where}.}}
* {{Posiblemente se lee texto {$where}.}}`,
  'missed-speech': 'Lo que se dice ahí no se ha transcrito.',
  'speech-total': `.input {$transcribed :string}
.match $transcribed
yes {{En total, se oye hablar durante {$length}.}}
* {{Lo hablado, {$length} en total, no se ha transcrito.}}`,

  metadata: `.input {$medium :string}
.match $medium
picture {{Según los metadatos, la foto se tomó {$details}.}}
film {{Según los metadatos, el vídeo se grabó {$details}.}}
* {{Según los metadatos, la grabación se hizo {$details}.}}`,
  software: 'Los metadatos indican el software {$software :quotes}.',
  'name-mismatch': 'El nombre del archivo termina en {$extension :quotes}, pero el contenido es del tipo {$mimeType}.',
  'same-picture': `.input {$others :numeral gender=m}
.match $others
1 {{El caso contiene otro elemento multimedia casi idéntico a este.}}
* {{El caso contiene otros {$others} elementos multimedia casi idénticos a este.}}`,
  'same-film': `.input {$certainty :string}
.match $certainty
stated {{{$span}, este vídeo muestra las mismas imágenes que {$name :quotes} {$other}.}}
* {{{$span}, este vídeo muestra probablemente las mismas imágenes que {$name :quotes} {$other}.}}`,
  'nothing-recognised': `.input {$medium :string}
.match $medium
picture {{En la imagen no se pudo reconocer nada con suficiente seguridad para describirlo.}}
film {{En el vídeo no se pudo reconocer nada con suficiente seguridad para describirlo.}}
recording {{En la grabación no se pudo reconocer nada con suficiente seguridad para describirlo.}}
* {{Aquí no se pudo reconocer nada con suficiente seguridad para describirlo.}}`,

  setting: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated shot {{El plano se grabó {$places :words form=base}.}}
stated film {{El vídeo se grabó {$places :words form=base}.}}
stated * {{La imagen se tomó {$places :words form=base}.}}
likely shot {{El plano se grabó probablemente {$places :words form=base}.}}
likely film {{El vídeo se grabó probablemente {$places :words form=base}.}}
likely * {{La imagen se tomó probablemente {$places :words form=base}.}}
* shot {{El plano se grabó posiblemente {$places :words form=base}.}}
* film {{El vídeo se grabó posiblemente {$places :words form=base}.}}
* * {{La imagen se tomó posiblemente {$places :words form=base}.}}`,
  'film-setting': `.input {$certainty :string}
.match $certainty
stated {{El vídeo se grabó {$places :words form=base} ({$where}).}}
likely {{El vídeo se grabó probablemente {$places :words form=base} ({$where}).}}
* {{El vídeo se grabó posiblemente {$places :words form=base} ({$where}).}}`,
  'same-place': `.input {$certainty :string}
.match $certainty
stated {{El entorno es el mismo que en el plano {$shot :integer}, {$at}.}}
likely {{El entorno es probablemente el mismo que en el plano {$shot :integer}, {$at}.}}
* {{El entorno es posiblemente el mismo que en el plano {$shot :integer}, {$at}.}}`,
  'place-group': `.input {$certainty :string}
.input {$others :numeral gender=m}
.match $certainty $others
stated 1 {{El entorno se parece al de otro elemento multimedia del caso (grupo de lugares {$group}, solo por semejanza).}}
stated * {{El entorno se parece al de otros {$others} elementos multimedia del caso (grupo de lugares {$group}, solo por semejanza).}}
* 1 {{El entorno posiblemente se parece al de otro elemento multimedia del caso (grupo de lugares {$group}, solo por semejanza).}}
* * {{El entorno posiblemente se parece al de otros {$others} elementos multimedia del caso (grupo de lugares {$group}, solo por semejanza).}}`,
  continues: `.input {$certainty :string}
.match $certainty
stated {{Este vídeo continúa donde termina {$name :quotes}.}}
likely {{Este vídeo continúa probablemente donde termina {$name :quotes}.}}
* {{Este vídeo continúa posiblemente donde termina {$name :quotes}.}}`,
  'visible-during': `.input {$certainty :string}
.input {$things :things}
.match $certainty $things
stated one {{{$span}, se observa {$things}.}}
stated * {{{$span}, se observan {$things}.}}
likely one {{{$span}, probablemente se observa {$things}.}}
likely * {{{$span}, probablemente se observan {$things}.}}
* one {{{$span}, posiblemente se observa {$things}.}}
* * {{{$span}, posiblemente se observan {$things}.}}`,
  mark: `.input {$certainty :string}
.input {$carries :string}
.match $certainty $carries
stated none {{Se observa {$things :things}.}}
stated * {{Se observa {$things :things} con el texto {$quotes :quotes}.}}
likely none {{Probablemente se observa {$things :things}.}}
likely * {{Probablemente se observa {$things :things} con el texto {$quotes :quotes}.}}
* none {{Posiblemente se observa {$things :things}.}}
* * {{Posiblemente se observa {$things :things} con el texto {$quotes :quotes}.}}`,
  clothing: `.input {$certainty :string}
.match $certainty
stated {{Ropa y complementos que se observan: {$items}.}}
likely {{Ropa y complementos que probablemente se observan: {$items}.}}
* {{Ropa y complementos que posiblemente se observan: {$items}.}}`,
  posture: `.input {$certainty :string}
.input {$count :numeral gender=f}
.match $certainty $count
stated 1 {{Se observa una persona {$posture :words form=one}.}}
stated * {{Se observan {$count} personas {$posture :words form=other}.}}
likely 1 {{Probablemente se observa una persona {$posture :words form=one}.}}
likely * {{Probablemente se observan {$count} personas {$posture :words form=other}.}}
* 1 {{Posiblemente se observa una persona {$posture :words form=one}.}}
* * {{Posiblemente se observan {$count} personas {$posture :words form=other}.}}`,
  position: `.input {$certainty :string}
.match $certainty
stated {{La persona está {$place :words form=base} de la imagen.}}
likely {{La persona está probablemente {$place :words form=base} de la imagen.}}
* {{La persona está posiblemente {$place :words form=base} de la imagen.}}`,
  'age-range': `.input {$count :numeral gender=f}
.match $count
1 {{Un modelo estima que la edad aparente de una persona está entre los {$from :integer} y los {$to :integer} años; una estimación así es incierta.}}
* {{Un modelo estima que la edad aparente de {$count} personas está entre los {$from :integer} y los {$to :integer} años; una estimación así es incierta.}}`,
  event: `.input {$certainty :string}
.match $certainty
stated {{{$span}, {$event :words form=base}.}}
likely {{Probablemente {$event :words form=base} {$span}.}}
* {{Posiblemente {$event :words form=base} {$span}.}}`,
  camera: `.input {$certainty :string}
.input {$motion :string}
.match $certainty $motion
stated fixed {{La cámara no se mueve.}}
stated handheld {{La cámara se sostiene con la mano.}}
stated * {{La cámara se mueve.}}
likely fixed {{La cámara probablemente no se mueve.}}
likely handheld {{La cámara probablemente se sostiene con la mano.}}
likely * {{La cámara probablemente se mueve.}}
* fixed {{La cámara posiblemente no se mueve.}}
* handheld {{La cámara posiblemente se sostiene con la mano.}}
* * {{La cámara posiblemente se mueve.}}`,
  making: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated film {{El vídeo {$makings :words form=m}.}}
stated * {{La imagen {$makings :words form=f}.}}
likely film {{El vídeo probablemente {$makings :words form=m}.}}
likely * {{La imagen probablemente {$makings :words form=f}.}}
* film {{El vídeo posiblemente {$makings :words form=m}.}}
* * {{La imagen posiblemente {$makings :words form=f}.}}`,
  translation: 'Traducción automática, sin comprobar: {$quotes :quotes}.',

  'case-media': `El caso contiene {$things :things}.`,
  'case-stacks': `.input {$stacks :numeral gender=m}
.match $stacks
1 {{Un grupo de imágenes casi idénticas reúne {$media :integer} elementos multimedia.}}
* {{{$stacks} grupos de imágenes casi idénticas reúnen {$media :integer} elementos multimedia.}}`,
  'case-people': `.input {$media :numeral gender=m}
.match $media
1 {{Se observan personas en un elemento multimedia (de un total de {$of :integer}).}}
* {{Se observan personas en {$media} elementos multimedia (de un total de {$of :integer}).}}`,
  'case-things': `Lo que se observa con más frecuencia, con el número de elementos multimedia: {$list}.`,
  'case-text': `.input {$media :numeral gender=m}
.match $media
1 {{Se lee texto en un elemento multimedia.}}
* {{Se lee texto en {$media} elementos multimedia.}}`,
  'case-speech': `.input {$media :numeral gender=m}
.match $media
1 {{Se oye hablar en un elemento multimedia, {$length} en total.}}
* {{Se oye hablar en {$media} elementos multimedia, {$length} en total.}}`,
  'case-settings': `Lugares que se distinguen, con el número de elementos multimedia: {$list}.`,
  'case-devices': `Dispositivos indicados en los metadatos: {$devices :quotes}.`,
  'case-times': `Los metadatos indican fechas y horas comprendidas entre el {$from} y el {$to}.`,
  'case-places': `.input {$media :numeral gender=m}
.match $media
1 {{Los metadatos de un elemento multimedia contienen una posición.}}
* {{Los metadatos de {$media} elementos multimedia contienen una posición.}}`,
} as const satisfies Sentences
