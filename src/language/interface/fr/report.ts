import type { AreaMessages } from '../interface-message.ts'

/** Les mots du rapport. */
export const report = {
  title: 'Rapport de description',
  case: 'Affaire {$reference}',
  'case-label': 'Affaire',
  date: 'Date',
  program: 'Programme',
  'program-version': '{$name} {$version}',
  state: 'État',
  'state-draft': 'Ébauche, non vérifiée',
  'draft-notice':
    'Ébauche produite par IA, non vérifiée. Personne n’a contrôlé ces descriptions. Elles ne doivent pas être tenues pour des faits établis.',
  'page-notice': 'Ébauche non vérifiée, rédigée par {$program} (intelligence artificielle). Aucune personne ne l’a contrôlée.',
  'reading-label': 'Comment lire ce rapport',
  'reading-text':
    'Chaque phrase porte un numéro, par lequel elle peut être citée. Le tableau qui suit chaque description indique sur quoi repose chaque phrase. Les phrases sans mot de doute portent sur ce que les modèles s’accordent nettement à reconnaître\u202f; «\u202fprobablement\u202f» marque ce vers quoi ils penchent, «\u202fpeut-être\u202f» un indice souvent faux, sur lequel il ne faut pas se fonder. Un nombre précédé de «\u202fau moins\u202f» peut être dépassé, et il en va de même d’un objet seul\u00a0: «\u202fune bouteille\u202f» dit seulement qu’il y en a au moins une. Les caractères qui ne peuvent pas être imprimés sont écrits sous la forme de leur numéro Unicode, par exemple ‹U+202E›. Le rapport ne contient aucune image.',
  page: 'Page {$page} sur {$pages}',
  contents: 'Sommaire',
  volume: 'Volume {$number :integer} sur {$count :integer}',
  volumes: 'Volumes de ce rapport',
  overview: 'Vue d’ensemble',
  'files-label': 'Fichiers dans les scellés',
  'media-label': 'Médias (les fichiers de même contenu comptent une fois)',
  'files-with-problem': 'Fichiers présentant un problème',
  'outcome-label': 'Résultat',
  'outcome-described': 'Décrit',
  'outcome-partly': 'Décrit en partie',
  'outcome-unreadable': 'N’a pas pu être lu',
  'outcome-unsupported': 'Ni photo, ni vidéo, ni son lisibles',
  'outcome-known': 'Déjà connu\u202f; pas décrit de nouveau',
  'outcome-waiting': 'Pas encore analysé',
  exhibits: 'Scellés et fichiers',
  exhibit: 'Scellé {$label}',
  'exhibit-form-folder': 'Dossier',
  'exhibit-form-archive': 'Archive',
  'exhibit-form-file': 'Fichier isolé',
  'exhibit-files': `.input {$count :integer}
.match $count
0 {{Aucun fichier}}
one {{{$count} fichier}}
* {{{$count} fichiers}}`,
  'no-exhibits': 'L’affaire ne comporte aucun scellé.',
  description: 'Description',
  descriptions: 'Descriptions',
  'no-description': 'Il n’existe aucune description de ce média.',
  medium: 'Média {$number :integer}',
  'medium-label': 'Média',
  'kind-image': 'Photo',
  'kind-video': 'Vidéo',
  'kind-audio': 'Enregistrement sonore',
  'kind-other': 'Autre fichier',
  'file-label': 'Fichier',
  'found-at': 'Emplacement',
  'path-label': 'Chemin',
  'type-label': 'Type',
  'size-label': 'Taille',
  bytes: `.input {$bytes :integer}
.match $bytes
one {{{$bytes} octet}}
* {{{$bytes} octets}}`,
  'hashes-label': 'Empreintes',
  'modified-label': 'Dernière modification',
  'pixels-label': 'Dimensions de l’image',
  pixels: '{$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels',
  'length-label': 'Durée',
  'frames-label': 'Images de la vidéo',
  frames: `.input {$count :integer}
.match $count
one {{{$count} image}}
* {{{$count} images}}`,
  'accounting-label': 'Relevé des images',
  accounting: `.input {$count :integer}
.input {$stills :integer}
.match $count $stills
1 1 {{{$count} image, représentée par {$stills} image fixe\u202f; plus grand écart entre une image et l’image fixe qui la représente\u00a0: {$distance} sur une échelle de 0 à 1}}
* 1 {{{$count} images, représentées par {$stills} image fixe\u202f; plus grand écart entre une image et l’image fixe qui la représente\u00a0: {$distance} sur une échelle de 0 à 1}}
* * {{{$count} images, représentées par {$stills} images fixes\u202f; plus grand écart entre une image et l’image fixe qui la représente\u00a0: {$distance} sur une échelle de 0 à 1}}`,
  'left-out-label': 'Non examiné',
  'left-out-stills': `.input {$count :integer}
.input {$limit :integer}
.match $count
one {{Une image fixe supplémentaire n’a pas été examinée, car la limite de {$limit} images fixes était atteinte\u202f; le relevé des images est complet.}}
* {{{$count} images fixes supplémentaires n’ont pas été examinées, car la limite de {$limit} images fixes était atteinte\u202f; le relevé des images est complet.}}`,
  'left-out-sound': `.input {$minutes :integer}
.match $minutes
one {{Le son au-delà de la première minute n’a pas été analysé (limite\u00a0: {$minutes}).}}
* {{Le son au-delà des {$minutes} premières minutes n’a pas été analysé.}}`,
  'left-out-pictures': `.input {$count :integer}
.match $count
one {{Le fichier contient une autre image, qui n’a pas été examinée.}}
* {{Le fichier contient {$count} autres images, qui n’ont pas été examinées.}}`,
  'beyond-stills': 'autres images fixes de longues vidéos',
  'beyond-stills-why':
    'La limite du nombre d’images fixes a été atteinte. Pour chaque vidéo, il est indiqué combien n’ont pas été examinées\u202f; le relevé des images est complet.',
  'beyond-sound': 'la fin des sons de longue durée',
  'beyond-sound-why': `.input {$minutes :integer}
.match $minutes
one {{Le son au-delà de la première minute n’a pas été analysé (limite\u00a0: {$minutes}).}}
* {{Le son au-delà des {$minutes} premières minutes n’a pas été analysé.}}`,
  'beyond-pictures': 'autres images d’un même fichier',
  'beyond-pictures-why': 'Seule la première image du fichier a été examinée.',
  'taken-label': 'Prise de vue, d’après le fichier',
  'device-label': 'Appareil, d’après le fichier',
  'software-label': 'Logiciel, d’après le fichier',
  'place-label': 'Lieu, d’après le fichier',
  'same-label': 'Identique ou presque identique à',
  'together-label': 'Ces médias ensemble',
  'decoder-label': 'Lu avec',
  'damaged-label': 'État du fichier',
  damaged: 'Endommagé\u202f; la description porte sur ce qui a pu être lu',
  'whole-medium': 'Dans son ensemble',
  shot: 'Plan {$number :integer}',
  'frame-range': 'images {$first :integer}–{$last :integer}',
  'time-range': '{$from}–{$to}',
  'basis-heading': 'Sur quoi repose chaque phrase',
  'sentence-label': 'Phrase',
  'claims-label': 'Affirmations',
  'basis-label': 'Repose sur',
  'basis-file': 'le fichier lui-même, tel que le programme l’a lu',
  basis: `.input {$count :integer}
.match $count
one {{{$kind}\u00a0: {$count} observation par {$by}}}
* {{{$kind}\u00a0: {$count} observations par {$by}}}`,
  'basis-program': 'le programme lui-même',
  'kind-of-object': 'objets',
  'kind-of-people': 'personnes',
  'kind-of-face': 'visages',
  'kind-of-text': 'texte dans l’image',
  'kind-of-sound': 'son',
  'kind-of-speech': 'paroles',
  'kind-of-explicitness': 'degré de caractère explicite',
  'kind-of-hash': 'empreinte visuelle de l’image',
  'kind-of-film-hash': 'empreinte visuelle de la vidéo',
  'kind-of-similarity': 'ressemblance',
  'kind-of-quality': 'qualité de l’image',
  'kind-of-light': 'lumière',
  'kind-of-colour': 'couleur',
  'kind-of-thing': 'autres objets',
  'kind-of-setting': 'environnement',
  'kind-of-clothing': 'vêtements',
  'kind-of-posture': 'posture',
  'kind-of-position': 'position dans l’image',
  'kind-of-age-range': 'âge apparent',
  'kind-of-mark': 'marques et signes',
  'kind-of-camera': 'tenue de la caméra',
  'kind-of-making': 'origine de l’image',
  'kind-of-event': 'événements',
  'kind-of-answer': 'questions laissées ouvertes et remarques',
  'kind-of-translation': 'traduction automatique',
  'kind-of-untranslated': 'ce qui n’a pas été traduit',
  'kind-of-metadata': 'métadonnées',
  'kind-of-name-mismatch': 'nom et contenu',
  'not-analysed': 'Ce qui n’a pas été analysé, et pourquoi',
  'not-analysed-none': 'Tout ce qui s’applique aux médias a été analysé.',
  'analysis-label': 'Analyse',
  'all-analyses': 'toutes les analyses',
  'reason-label': 'Raison',
  'not-applicable': 'Sans objet',
  'no-picture': 'Sans objet\u00a0: le fichier ne contient pas d’image.',
  'no-sound': 'Sans objet\u00a0: le fichier ne contient pas de son.',
  'no-hash': 'Sans objet\u00a0: aucune image de la vidéo n’a pu être comparée.',
  'no-motion': 'Sans objet\u00a0: aucun mouvement n’a pu être mesuré dans la vidéo.',
  'no-speech': 'Sans objet\u00a0: aucune parole n’a été trouvée.',
  'not-installed':
    'Non effectuée, car un modèle nécessaire n’est pas installé. Installez-le («\u202fwordveil doctor\u202f» affiche ce qui manque) et relancez.',
  'not-installed-speech':
    'Des paroles ont été entendues mais n’ont pas été transcrites, car aucun modèle de reconnaissance vocale n’est installé. Installez-en un et relancez pour obtenir la transcription.',
  'not-run':
    'Non effectuée\u00a0: lorsque ces médias ont été analysés, cette analyse ne faisait pas partie du programme. Relancez pour qu’elle soit effectuée.',
  'not-run-faces':
    'Les visages n’ont pas été recherchés, car cette recherche était désactivée. Relancez sans «\u202f--no-faces\u202f» pour qu’ils soient recherchés.',
  'no-words': 'Sans objet\u00a0: rien d’écrit ni de dit n’a été trouvé.',
  'own-language': 'Sans objet\u00a0: tout ce qui a été trouvé est dans la langue de ce rapport.',
  'untranslated-language-unknown': 'Non traduit\u00a0: c’est trop court, ou la langue n’a pas été reconnue.',
  'untranslated-unsupported': 'Non traduit\u00a0: le modèle ne connaît pas cette paire de langues.',
  'untranslated-too-much': 'Non traduit\u00a0: les textes sont trop longs ou trop nombreux.',
  'not-run-translation':
    'Non traduit dans la langue de ce rapport, car aucune exécution ne l’a demandé. Relancez avec «\u202f--lang {$language}\u202f» pour obtenir la traduction.',
  'media-numbers-label': 'Médias',
  'media-numbers': `.input {$count :integer}
.match $count
0 {{aucun}}
one {{{$count} (média {$numbers})}}
* {{{$count} (médias {$numbers})}}`,
  'media-all': '{$count :integer} (tous ceux auxquels elle s’applique)',
  'problem-label': 'Problème',
  detail: 'Détail technique\u00a0: {$detail}',
  'detail-english': 'Détail technique (en anglais)\u00a0: {$detail}',
  'detail-no-frame': 'Aucune image de la vidéo n’a pu être lue.',
  'detail-picture-parts': 'Des parties de l’image manquent.',
  unreadable: 'Fichiers qui n’ont pas pu être lus',
  'unreadable-none': 'Tous les fichiers ont pu être lus.',
  models: 'Modèles utilisés',
  'models-none': 'Aucun modèle n’a été utilisé.',
  'model-label': 'Modèle',
  'version-label': 'Version',
  'licence-label': 'Licence',
  'licence-unknown': 'non indiquée',
  'purpose-label': 'Utilisé pour',
  'weights-label': 'SHA-256 des poids',
  means: 'Programme et versions',
  'planner-label': 'Règles qui tirent des affirmations des observations',
  'vocabulary-label': 'Vocabulaire',
  'runtime-label': 'Environnement d’exécution des modèles',
  'engine-command': '{$version}, appelé en ligne de commande',
  runtime: '{$name} ({$provider}, fils d’exécution\u00a0: {$threads})',
  version: 'version {$version}',
  limits: 'Limites de ce rapport',
  'limits-text':
    'Ce rapport décrit ce qu’un logiciel a reconnu dans les fichiers énumérés\u00a0: un contenu visible et audible. Il n’identifie personne et ne qualifie aucune image au regard d’une loi. Ce qu’il ne mentionne pas peut néanmoins s’y trouver. Des mots comme «\u202fprobablement\u202f» et «\u202fpeut-être\u202f» indiquent le degré de certitude du logiciel\u202f; l’absence d’un tel mot signifie qu’il est aussi certain que ses tests le permettent.',
  'limits-film':
    'Dans une vidéo, chaque image est recensée, mais la description repose sur les images fixes qui représentent ces images. Ce qui n’apparaît que dans des images proches d’une image fixe peut passer inaperçu.',
  'limits-text-read':
    'Le texte et les paroles sont donnés tels que le logiciel les a lus ou entendus et peuvent contenir des erreurs. Les métadonnées peuvent manquer, être fausses ou avoir été modifiées. Une heure sans fuseau est donnée telle que le fichier la contient\u202f; son fuseau n’est pas connu.',
  'limits-human':
    'Une personne doit comparer chaque énoncé avec les fichiers d’origine avant qu’il ne serve à une décision. L’appréciation juridique appartient à des personnes, jamais à ce programme.',
  signature: 'Signature',
  'signature-text': 'J’ai examiné ce rapport et les fichiers qu’il décrit, et je réponds de son contenu tel que je l’ai corrigé.',
  'signature-draft':
    'Ce document est une ébauche et n’est pas signé. Les lignes restent vides jusqu’à ce qu’une personne ait vérifié le rapport.',
  name: 'Nom',
  rank: 'Grade ou qualité',
  'sign-line': 'Signature',
} as const satisfies AreaMessages<'report'>
