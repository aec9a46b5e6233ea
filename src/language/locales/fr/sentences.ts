import type { Sentences } from '../locale-data.ts'

/** Phrases et parties de phrases françaises, MessageFormat 2. */
export const sentences = {
  counted: `.input {$count :numeral}
.match $count
1 {{{$thing :term form=indefinite}}}
* {{{$count} {$thing :term form=other}}}`,
  'at-least': `.input {$count :numeral}
.match $count
1 {{au moins {$thing :term form=indefinite}}}
* {{au moins {$count} {$thing :term form=other}}}`,
  plural: 'des {$thing :term form=other}',
  span: 'de {$from} à {$to}',
  moment: 'à {$at}',
  stretches: 'en {$count :numeral} passages de {$from} à {$to}',
  'in-shots': `.input {$extent :string}
.input {$count :integer}
.match $extent $count
all 2 {{dans les deux plans}}
all * {{dans tous les plans}}
many * {{dans {$count :numeral} plans sur {$of :numeral}}}
* one {{dans le plan {$shots}}}
* * {{dans les plans {$shots}}}`,
  'shot-heading': 'Plan {$index :integer}, {$from}–{$to}',
  'shot-at-heading': 'Plan {$index :integer}, {$at}',
  'summary-heading': 'Résumé',
  'metadata-time': 'le {$time}',
  'metadata-date': 'à la date notée {$date :quotes}',
  'metadata-device': 'avec l’appareil {$device :quotes}',
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
  romanised: '{$quotes :quotes} (en lettres latines\u00a0: {$letters})',
  'thing-in-media': '{$thing :term form=other} ({$media :integer})',
  'metadata-place': `.input {$northSouth :string}
.input {$eastWest :string}
.match $northSouth $eastWest
north east {{à la position {$latitude}° N, {$longitude}° E}}
north * {{à la position {$latitude}° N, {$longitude}° O}}
* east {{à la position {$latitude}° S, {$longitude}° E}}
* * {{à la position {$latitude}° S, {$longitude}° O}}`,

  picture: `.input {$traits :words form=f}
.input {$colours :words form=m}
.match $traits $colours
none * {{L’image mesure {$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels.}}
* none {{L’image ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels) est {$traits}.}}
* one {{L’image ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels) est {$traits}\u202f; couleur dominante\u00a0: {$colours}.}}
* * {{L’image ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels) est {$traits}\u202f; couleurs dominantes\u00a0: {$colours}.}}`,
  film: `.input {$shots :numeral}
.match $shots
1 {{La vidéo dure {$length}, a une définition de {$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels et se compose d’un seul plan.}}
* {{La vidéo dure {$length}, a une définition de {$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels et se compose de {$shots} plans.}}`,
  recording: 'L’enregistrement dure {$length}.',
  look: `.input {$medium :string}
.input {$colours :words form=m}
.match $medium $colours
film-again * {{Elle est {$traits :words form=f} du début à la fin.}}
film * {{La vidéo est {$traits :words form=f} du début à la fin.}}
* none {{L’image est {$traits :words form=f}.}}
* one {{L’image est {$traits :words form=f}\u202f; couleur dominante\u00a0: {$colours}.}}
* * {{L’image est {$traits :words form=f}\u202f; couleurs dominantes\u00a0: {$colours}.}}`,
  transition: `.input {$transition :string}
.match $transition
dissolve {{Le plan s’ouvre par un fondu enchaîné.}}
fade {{Le plan s’ouvre par un fondu.}}
* {{Le plan s’ouvre par un volet.}}`,
  'first-look': `.input {$keyframes :integer}
.match $keyframes
one {{Texte établi d’après une seule image clé\u202f; la vidéo n’a pas encore été lue en entier.}}
* {{Texte établi d’après {$keyframes} images clés\u202f; la vidéo n’a pas encore été lue en entier.}}`,
  damaged: 'Le fichier est endommagé\u202f; seul ce qui a pu en être lu est décrit.',
  quality: `.input {$certainty :string}
.input {$again :string}
.match $certainty $again
stated no {{L’image est {$defects :words form=f}.}}
stated * {{Elle est {$defects :words form=f}.}}
likely no {{L’image est probablement {$defects :words form=f}.}}
likely * {{Elle est probablement {$defects :words form=f}.}}
* no {{L’image est peut-être {$defects :words form=f}.}}
* * {{Elle est peut-être {$defects :words form=f}.}}`,

  visible: `.input {$certainty :string}
.input {$also :string}
.input {$things :things}
.match $certainty $also
stated no {{On voit {$things}.}}
stated * {{On voit aussi {$things}.}}
likely no {{On voit probablement {$things}.}}
likely * {{On voit probablement aussi {$things}.}}
* no {{On voit peut-être {$things}.}}
* * {{On voit peut-être aussi {$things}.}}`,
  'visible-with': `On voit {$people :things} et, en outre, {$things :things}.`,
  'visible-doubtful': `.input {$also :string}
.match $also
no {{On voit probablement {$likely :things}, et peut-être {$possible :things}.}}
* {{On voit probablement aussi {$likely :things}, et peut-être {$possible :things}.}}`,
  faces: `.input {$certainty :string}
.input {$count :numeral gender=m}
.match $certainty $count
stated 1 {{On distingue un visage.}}
stated * {{On distingue {$count} visages.}}
likely 1 {{On distingue probablement un visage.}}
likely * {{On distingue probablement {$count} visages.}}
* 1 {{On distingue peut-être un visage.}}
* * {{On distingue peut-être {$count} visages.}}`,
  'face-group': `.input {$certainty :string}
.input {$others :numeral gender=m}
.match $certainty $others
stated 1 {{Un visage visible ici ressemble à un visage d’un autre média de l’affaire (groupe de visages {$group}, par simple ressemblance).}}
stated * {{Un visage visible ici ressemble à des visages de {$others} autres médias de l’affaire (groupe de visages {$group}, par simple ressemblance).}}
* 1 {{Un visage visible ici ressemble peut-être à un visage d’un autre média de l’affaire (groupe de visages {$group}, par simple ressemblance).}}
* * {{Un visage visible ici ressemble peut-être à des visages de {$others} autres médias de l’affaire (groupe de visages {$group}, par simple ressemblance).}}`,
  unchanged: `.input {$seen :string}
.match $seen
nothing {{Ici non plus, rien n’a pu être reconnu avec assez de certitude pour être décrit.}}
* {{On voit la même chose que dans le plan précédent.}}`,

  text: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{On peut lire le texte {$quotes}.}}
stated none * {{On peut lire les textes {$quotes}.}}
stated * * {{On peut lire du texte {$tongue}\u00a0: {$quotes}.}}
likely none * {{On voit du texte où l’on lit probablement {$quotes}.}}
likely * * {{On voit du texte {$tongue} où l’on lit probablement {$quotes}.}}
* none * {{On voit du texte où l’on lit peut-être {$quotes}.}}
* * * {{On voit du texte, peut-être {$tongue}, où l’on lit peut-être {$quotes}.}}`,
  overlay: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{Le texte {$quotes} est incrusté dans l’image.}}
stated none * {{Les textes {$quotes} sont incrustés dans l’image.}}
stated * * {{Du texte {$tongue} est incrusté dans l’image\u00a0: {$quotes}.}}
likely none * {{Du texte est incrusté dans l’image\u00a0; on y lit probablement {$quotes}.}}
likely * * {{Du texte {$tongue} est incrusté dans l’image\u00a0; on y lit probablement {$quotes}.}}
* none * {{Du texte est incrusté dans l’image\u00a0; on y lit peut-être {$quotes}.}}
* * * {{Du texte, peut-être {$tongue}, est incrusté dans l’image\u00a0; on y lit peut-être {$quotes}.}}`,
  speech: `.input {$certainty :string}
.input {$tongue :string}
.match $certainty $tongue
stated none {{{$span}, on entend les paroles suivantes\u00a0: {$quotes :quotes}.}}
stated * {{{$span}, on entend les paroles suivantes {$tongue}\u00a0: {$quotes :quotes}.}}
likely none {{{$span}, on entend probablement les paroles suivantes\u00a0: {$quotes :quotes}.}}
likely * {{{$span}, on entend probablement les paroles suivantes {$tongue}\u00a0: {$quotes :quotes}.}}
* none {{{$span}, on entend peut-être les paroles suivantes\u00a0: {$quotes :quotes}.}}
* * {{{$span}, on entend peut-être les paroles suivantes {$tongue}\u00a0: {$quotes :quotes}.}}`,
  sound: `.input {$state :string}
.input {$extent :string}
.input {$certainty :string}
.match $state $extent $certainty
speech whole stated {{Des paroles sont audibles du début à la fin.}}
speech whole likely {{Des paroles sont probablement audibles du début à la fin.}}
speech whole * {{Des paroles sont peut-être audibles du début à la fin.}}
speech * stated {{Des paroles sont audibles {$spans}.}}
speech * likely {{Des paroles sont probablement audibles {$spans}.}}
speech * * {{Des paroles sont peut-être audibles {$spans}.}}
silence whole stated {{Aucun son n’est audible.}}
silence whole * {{Il n’y a probablement aucun son audible.}}
silence * stated {{Aucun son n’est audible {$spans}.}}
silence * * {{Il n’y a probablement aucun son audible {$spans}.}}
other whole stated {{Du son est audible, sans qu’aucune parole y soit reconnue.}}
other whole * {{Du son est audible, probablement sans paroles.}}
other * stated {{Du son est audible {$spans}, sans qu’aucune parole y soit reconnue.}}
other * * {{Du son est audible {$spans}, probablement sans paroles.}}
* * * {{La vidéo n’a pas de son.}}`,

  'film-people': `.input {$certainty :string}
.input {$bound :string}
.input {$most :numeral gender=f}
.match $certainty $bound $most
stated least 1 {{On voit au moins une personne {$where}.}}
stated least * {{On voit des personnes {$where}, au moins {$most} à la fois.}}
stated * 1 {{On voit une personne {$where}.}}
stated * * {{On voit des personnes {$where}, au plus {$most} à la fois.}}
likely least 1 {{On voit probablement une personne {$where}.}}
likely least * {{On voit probablement des personnes {$where}, au moins {$most} à la fois.}}
likely * 1 {{On voit probablement une personne {$where}.}}
likely * * {{On voit probablement des personnes {$where}, au plus {$most} à la fois.}}
* least 1 {{On voit peut-être une personne {$where}.}}
* least * {{On voit peut-être des personnes {$where}, au moins {$most} à la fois.}}
* * 1 {{On voit peut-être une personne {$where}.}}
* * * {{On voit peut-être des personnes {$where}, au plus {$most} à la fois.}}`,
  'film-things': `.input {$certainty :string}
.match $certainty
stated {{On voit {$things :things} {$where}.}}
likely {{On voit probablement {$things :things} {$where}.}}
* {{On voit peut-être {$things :things} {$where}.}}`,
  'film-text': `.input {$certainty :string}
.match $certainty
stated {{Du texte est lisible {$where}.}}
likely {{Du texte est probablement lisible {$where}.}}
* {{Du texte est peut-être lisible {$where}.}}`,
  'missed-speech': 'Elles n’ont pas été transcrites.',
  'speech-total': `.input {$transcribed :string}
.match $transcribed
yes {{Au total, des paroles sont audibles pendant {$length}.}}
* {{Les paroles, {$length} au total, n’ont pas été transcrites.}}`,

  metadata: `.input {$medium :string}
.match $medium
picture {{D’après les métadonnées, la photo a été prise {$details}.}}
film {{D’après les métadonnées, la vidéo a été filmée {$details}.}}
* {{D’après les métadonnées, l’enregistrement a été réalisé {$details}.}}`,
  software: 'Les métadonnées indiquent le logiciel {$software :quotes}.',
  'name-mismatch': 'Le nom du fichier se termine par {$extension :quotes}, mais le contenu est de type {$mimeType}.',
  'same-picture': `.input {$others :numeral gender=m}
.match $others
1 {{L’affaire contient un autre média presque identique à celui-ci.}}
* {{L’affaire contient {$others} autres médias presque identiques à celui-ci.}}`,
  'same-film': `.input {$certainty :string}
.match $certainty
stated {{{$span}, cette vidéo montre les mêmes images que {$name :quotes} {$other}.}}
* {{{$span}, cette vidéo montre probablement les mêmes images que {$name :quotes} {$other}.}}`,
  'nothing-recognised': `.input {$medium :string}
.match $medium
picture {{Rien dans l’image n’a pu être reconnu avec assez de certitude pour être décrit.}}
film {{Rien dans la vidéo n’a pu être reconnu avec assez de certitude pour être décrit.}}
recording {{Rien dans l’enregistrement n’a pu être reconnu avec assez de certitude pour être décrit.}}
* {{Ici, rien n’a pu être reconnu avec assez de certitude pour être décrit.}}`,

  setting: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated shot {{Le plan a été tourné {$places :words form=base}.}}
stated film {{La vidéo a été tournée {$places :words form=base}.}}
stated * {{L’image a été prise {$places :words form=base}.}}
likely shot {{Le plan a probablement été tourné {$places :words form=base}.}}
likely film {{La vidéo a probablement été tournée {$places :words form=base}.}}
likely * {{L’image a probablement été prise {$places :words form=base}.}}
* shot {{Le plan a peut-être été tourné {$places :words form=base}.}}
* film {{La vidéo a peut-être été tournée {$places :words form=base}.}}
* * {{L’image a peut-être été prise {$places :words form=base}.}}`,
  'film-setting': `.input {$certainty :string}
.match $certainty
stated {{La vidéo a été tournée {$places :words form=base} ({$where}).}}
likely {{La vidéo a probablement été tournée {$places :words form=base} ({$where}).}}
* {{La vidéo a peut-être été tournée {$places :words form=base} ({$where}).}}`,
  'same-place': `.input {$certainty :string}
.match $certainty
stated {{L’environnement est le même que dans le plan {$shot :integer}, {$at}.}}
likely {{L’environnement est probablement le même que dans le plan {$shot :integer}, {$at}.}}
* {{L’environnement est peut-être le même que dans le plan {$shot :integer}, {$at}.}}`,
  'place-group': `.input {$certainty :string}
.input {$others :numeral gender=m}
.match $certainty $others
stated 1 {{L’environnement ressemble à celui d’un autre média de l’affaire (groupe de lieux {$group}, par simple ressemblance).}}
stated * {{L’environnement ressemble à celui de {$others} autres médias de l’affaire (groupe de lieux {$group}, par simple ressemblance).}}
* 1 {{L’environnement ressemble peut-être à celui d’un autre média de l’affaire (groupe de lieux {$group}, par simple ressemblance).}}
* * {{L’environnement ressemble peut-être à celui de {$others} autres médias de l’affaire (groupe de lieux {$group}, par simple ressemblance).}}`,
  continues: `.input {$certainty :string}
.match $certainty
stated {{Cette vidéo se poursuit là où {$name :quotes} se termine.}}
likely {{Cette vidéo se poursuit probablement là où {$name :quotes} se termine.}}
* {{Cette vidéo se poursuit peut-être là où {$name :quotes} se termine.}}`,
  'visible-during': `.input {$certainty :string}
.match $certainty
stated {{{$span}, on voit {$things :things}.}}
likely {{{$span}, on voit probablement {$things :things}.}}
* {{{$span}, on voit peut-être {$things :things}.}}`,
  mark: `.input {$certainty :string}
.input {$carries :string}
.match $certainty $carries
stated none {{On voit {$things :things}.}}
stated * {{On voit {$things :things} avec le texte {$quotes :quotes}.}}
likely none {{On voit probablement {$things :things}.}}
likely * {{On voit probablement {$things :things} avec le texte {$quotes :quotes}.}}
* none {{On voit peut-être {$things :things}.}}
* * {{On voit peut-être {$things :things} avec le texte {$quotes :quotes}.}}`,
  clothing: `.input {$certainty :string}
.match $certainty
stated {{Vêtements et accessoires visibles\u00a0: {$items}.}}
likely {{Vêtements et accessoires probablement visibles\u00a0: {$items}.}}
* {{Vêtements et accessoires peut-être visibles\u00a0: {$items}.}}`,
  posture: `.input {$certainty :string}
.input {$count :numeral gender=f}
.match $certainty $count
stated 1 {{On voit une personne {$posture :words form=one}.}}
stated * {{On voit {$count} personnes {$posture :words form=other}.}}
likely 1 {{On voit probablement une personne {$posture :words form=one}.}}
likely * {{On voit probablement {$count} personnes {$posture :words form=other}.}}
* 1 {{On voit peut-être une personne {$posture :words form=one}.}}
* * {{On voit peut-être {$count} personnes {$posture :words form=other}.}}`,
  position: `.input {$certainty :string}
.match $certainty
stated {{La personne se trouve {$place :words form=base} de l’image.}}
likely {{La personne se trouve probablement {$place :words form=base} de l’image.}}
* {{La personne se trouve peut-être {$place :words form=base} de l’image.}}`,
  'age-range': `.input {$count :numeral gender=f}
.match $count
1 {{Un modèle estime que l’âge apparent d’une personne se situe entre {$from :integer} et {$to :integer} ans\u202f; une telle estimation est incertaine.}}
* {{Un modèle estime que l’âge apparent de {$count} personnes se situe entre {$from :integer} et {$to :integer} ans\u202f; une telle estimation est incertaine.}}`,
  event: `.input {$certainty :string}
.match $certainty
stated {{{$span}, on voit {$event :words form=base}.}}
likely {{{$span}, on voit probablement {$event :words form=base}.}}
* {{{$span}, on voit peut-être {$event :words form=base}.}}`,
  camera: `.input {$certainty :string}
.input {$motion :string}
.match $certainty $motion
stated fixed {{La caméra est immobile.}}
stated handheld {{La caméra est tenue à la main.}}
stated * {{La caméra est en mouvement.}}
likely fixed {{La caméra est probablement immobile.}}
likely handheld {{La caméra est probablement tenue à la main.}}
likely * {{La caméra est probablement en mouvement.}}
* fixed {{La caméra est peut-être immobile.}}
* handheld {{La caméra est peut-être tenue à la main.}}
* * {{La caméra est peut-être en mouvement.}}`,
  making: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated film {{La vidéo est {$makings :words form=f}.}}
stated * {{L’image est {$makings :words form=f}.}}
likely film {{La vidéo est probablement {$makings :words form=f}.}}
likely * {{L’image est probablement {$makings :words form=f}.}}
* film {{La vidéo est peut-être {$makings :words form=f}.}}
* * {{L’image est peut-être {$makings :words form=f}.}}`,
  translation: 'Traduction automatique, non vérifiée\u00a0: {$quotes :quotes}.',

  'case-media': `L’affaire contient {$things :things}.`,
  'case-stacks': `.input {$stacks :numeral gender=m}
.match $stacks
1 {{Un groupe d’images presque identiques réunit {$media :integer} médias.}}
* {{{$stacks} groupes d’images presque identiques réunissent {$media :integer} médias.}}`,
  'case-people': `.input {$media :numeral gender=m}
.match $media
1 {{On voit des personnes dans un média sur {$of :integer}.}}
* {{On voit des personnes dans {$media} médias sur {$of :integer}.}}`,
  'case-things': `Ce que l’on voit le plus souvent, avec le nombre de médias\u00a0: {$list}.`,
  'case-text': `.input {$media :numeral gender=m}
.match $media
1 {{Du texte est lisible dans un média.}}
* {{Du texte est lisible dans {$media} médias.}}`,
  'case-speech': `.input {$media :numeral gender=m}
.match $media
1 {{Des paroles sont audibles dans un média, {$length} au total.}}
* {{Des paroles sont audibles dans {$media} médias, {$length} au total.}}`,
  'case-settings': `Lieux que l’on peut reconnaître, avec le nombre de médias\u00a0: {$list}.`,
  'case-devices': `Appareils indiqués dans les métadonnées\u00a0: {$devices :quotes}.`,
  'case-times': `Les métadonnées indiquent des dates et heures allant du {$from} au {$to}.`,
  'case-places': `.input {$media :numeral gender=m}
.match $media
1 {{Les métadonnées d’un média contiennent une position.}}
* {{Les métadonnées de {$media} médias contiennent une position.}}`,
} as const satisfies Sentences
