import type { AreaMessages } from '../interface-message.ts'

/** Woorden van het rapport. */
export const report = {
  title: 'Beschrijvingsrapport',
  case: 'Zaak {$reference}',
  'case-label': 'Zaak',
  date: 'Datum',
  program: 'Programma',
  'program-version': '{$name} {$version}',
  state: 'Status',
  'state-draft': 'Concept, niet gecontroleerd',
  'draft-notice':
    'Ongecontroleerd AI-concept. Geen mens heeft deze beschrijvingen gecontroleerd. Ze mogen niet als feiten worden gebruikt.',
  'page-notice': 'Ongecontroleerd AI-concept, geschreven door {$program} (kunstmatige intelligentie). Door geen mens gecontroleerd.',
  'reading-label': 'Hoe dit rapport te lezen',
  'reading-text':
    'Elke zin heeft een nummer waarmee ernaar kan worden verwezen. De tabel na elke beschrijving vermeldt waarop elke zin is gebaseerd. Zinnen zonder een woord van twijfel geven weer waarover de modellen het duidelijk eens zijn; “waarschijnlijk” geeft aan waartoe zij neigen, “mogelijk” een aanwijzing die vaak onjuist is en waarop niet mag worden vertrouwd. Een aantal met “minstens” kan hoger zijn, en dat geldt ook voor één enkel voorwerp: “een fles” zegt alleen dat er één is. Tekens die niet kunnen worden afgedrukt, zijn weergegeven met hun Unicode-nummer, zoals ‹U+202E›. Het rapport bevat geen afbeeldingen.',
  page: 'Pagina {$page} van {$pages}',
  contents: 'Inhoud',
  volume: 'Deel {$number :integer} van {$count :integer}',
  volumes: 'Delen van dit rapport',
  overview: 'Overzicht',
  'files-label': 'Bestanden in de bewijsstukken',
  'media-label': 'Media (bestanden met dezelfde inhoud tellen één keer)',
  'files-with-problem': 'Bestanden met een probleem',
  'outcome-label': 'Resultaat',
  'outcome-described': 'Beschreven',
  'outcome-partly': 'Gedeeltelijk beschreven',
  'outcome-unreadable': 'Kon niet worden gelezen',
  'outcome-unsupported': 'Geen foto, video of geluid dat kan worden gelezen',
  'outcome-known': 'Al bekend; niet opnieuw beschreven',
  'outcome-waiting': 'Nog niet geanalyseerd',
  exhibits: 'Bewijsstukken en bestanden',
  exhibit: 'Bewijsstuk {$label}',
  'exhibit-form-folder': 'Map',
  'exhibit-form-archive': 'Archief',
  'exhibit-form-file': 'Enkel bestand',
  'exhibit-files': `.input {$count :integer}
.match $count
0 {{Geen bestanden}}
one {{{$count} bestand}}
* {{{$count} bestanden}}`,
  'no-exhibits': 'De zaak bevat geen bewijsstukken.',
  description: 'Beschrijving',
  descriptions: 'Beschrijvingen',
  'no-description': 'Er is geen beschrijving van dit medium.',
  medium: 'Medium {$number :integer}',
  'medium-label': 'Medium',
  'kind-image': 'Foto',
  'kind-video': 'Video',
  'kind-audio': 'Geluidsopname',
  'kind-other': 'Ander bestand',
  'file-label': 'Bestand',
  'found-at': 'Vindplaats',
  'path-label': 'Pad',
  'type-label': 'Type',
  'size-label': 'Grootte',
  bytes: '{$bytes :integer} bytes',
  'hashes-label': 'Hashwaarden',
  'modified-label': 'Laatst gewijzigd',
  'pixels-label': 'Beeldgrootte',
  pixels: '{$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels',
  'length-label': 'Duur',
  'frames-label': 'Frames',
  frames: `.input {$count :integer}
.match $count
one {{{$count} frame}}
* {{{$count} frames}}`,
  'accounting-label': 'Verantwoording van de frames',
  accounting:
    '{$count :integer} frames, vertegenwoordigd door {$stills :integer} stills; grootste afstand van een frame tot de bijbehorende still: {$distance} op een schaal van 0 tot 1',
  'left-out-label': 'Niet onderzocht',
  'left-out-stills': `.input {$count :integer}
.input {$limit :integer}
.match $count
one {{Nog één still is niet onderzocht, omdat de grens van {$limit} stills was bereikt; de verantwoording van de frames is volledig.}}
* {{Nog {$count} stills zijn niet onderzocht, omdat de grens van {$limit} stills was bereikt; de verantwoording van de frames is volledig.}}`,
  'left-out-sound': 'Het geluid na de eerste {$minutes :integer} minuten is niet geanalyseerd.',
  'left-out-pictures': `.input {$count :integer}
.match $count
one {{Het bestand bevat nog één afbeelding, die niet is onderzocht.}}
* {{Het bestand bevat nog {$count} afbeeldingen, die niet zijn onderzocht.}}`,
  'beyond-stills': 'overige stills van lange video’s',
  'beyond-stills-why':
    'De grens voor het aantal stills was bereikt. Bij elke video staat hoeveel er niet zijn onderzocht; de verantwoording van de frames is volledig.',
  'beyond-sound': 'het einde van lang geluid',
  'beyond-sound-why': 'Het geluid na de eerste {$minutes :integer} minuten is niet geanalyseerd.',
  'beyond-pictures': 'overige afbeeldingen in hetzelfde bestand',
  'beyond-pictures-why': 'Alleen de eerste afbeelding in het bestand is onderzocht.',
  'taken-label': 'Opgenomen, volgens het bestand',
  'device-label': 'Apparaat, volgens het bestand',
  'software-label': 'Software, volgens het bestand',
  'place-label': 'Plaats, volgens het bestand',
  'same-label': 'Gelijk of bijna gelijk aan',
  'decoder-label': 'Gelezen met',
  'damaged-label': 'Toestand',
  damaged: 'Beschadigd; de beschrijving betreft wat kon worden gelezen',
  'whole-medium': 'Als geheel',
  shot: 'Shot {$number :integer}',
  'frame-range': 'frames {$first :integer}–{$last :integer}',
  'basis-heading': 'Waarop elke zin is gebaseerd',
  'sentence-label': 'Zin',
  'claims-label': 'Beweringen',
  'basis-label': 'Gebaseerd op',
  'basis-file': 'het bestand zelf, zoals het programma het heeft gelezen',
  basis: `.input {$count :integer}
.match $count
one {{{$kind}: {$count} waarneming door {$by}}}
* {{{$kind}: {$count} waarnemingen door {$by}}}`,
  'basis-program': 'het programma zelf',
  'kind-of-object': 'voorwerpen',
  'kind-of-people': 'personen',
  'kind-of-face': 'gezichten',
  'kind-of-text': 'tekst in beeld',
  'kind-of-sound': 'geluid',
  'kind-of-speech': 'spraak',
  'kind-of-explicitness': 'mate van explicietheid',
  'kind-of-hash': 'beeldhash',
  'kind-of-film-hash': 'videohash',
  'kind-of-similarity': 'gelijkenis',
  'kind-of-quality': 'beeldkwaliteit',
  'kind-of-light': 'licht',
  'kind-of-colour': 'kleur',
  'kind-of-thing': 'overige voorwerpen',
  'kind-of-setting': 'omgeving',
  'kind-of-clothing': 'kleding',
  'kind-of-posture': 'lichaamshouding',
  'kind-of-position': 'plaats in het beeld',
  'kind-of-age-range': 'ogenschijnlijke leeftijd',
  'kind-of-mark': 'merken en borden',
  'kind-of-camera': 'hoe de camera wordt vastgehouden',
  'kind-of-making': 'hoe het beeld is gemaakt',
  'kind-of-event': 'gebeurtenissen',
  'kind-of-answer': 'open vragen en opmerkingen',
  'kind-of-translation': 'machinevertaling',
  'kind-of-untranslated': 'wat niet is vertaald',
  'kind-of-metadata': 'metadata',
  'kind-of-name-mismatch': 'naam en inhoud',
  'not-analysed': 'Wat niet is geanalyseerd, en waarom',
  'not-analysed-none': 'Alles wat op de media van toepassing is, is geanalyseerd.',
  'analysis-label': 'Analyse',
  'all-analyses': 'alle analyses',
  'reason-label': 'Reden',
  'not-applicable': 'Niet van toepassing',
  'no-picture': 'Niet van toepassing: het bestand bevat geen beeld.',
  'no-sound': 'Niet van toepassing: het bestand bevat geen geluid.',
  'no-speech': 'Niet van toepassing: er is geen spraak gevonden.',
  'not-installed':
    'Niet uitgevoerd, omdat een model dat ervoor nodig is, niet is geïnstalleerd. Installeer het (“wordveil doctor” toont wat er ontbreekt) en voer de opdracht opnieuw uit.',
  'not-installed-speech':
    'Er was spraak te horen, maar die is niet uitgeschreven, omdat er geen spraakmodel is gekoppeld. Koppel er een en voer de opdracht opnieuw uit om de spraak te laten uitschrijven.',
  'not-run':
    'Niet uitgevoerd: toen deze media werden geanalyseerd, maakte deze analyse geen deel uit van het programma. Voer de opdracht opnieuw uit om die analyse te laten doen.',
  'not-run-faces':
    'Er is niet naar gezichten gezocht, omdat dit was uitgeschakeld. Voer de opdracht opnieuw uit zonder “--no-faces” om ernaar te laten zoeken.',
  'no-words': 'Niet van toepassing: er is niets geschreven of gesproken gevonden.',
  'own-language': 'Niet van toepassing: alles wat is gevonden, is in de taal van dit rapport.',
  'untranslated-language-unknown': 'Niet vertaald: het is te kort, of de taal is niet herkend.',
  'untranslated-unsupported': 'Niet vertaald: het model kent dit talenpaar niet.',
  'untranslated-too-much': 'Niet vertaald: de teksten zijn te lang of te talrijk.',
  'not-run-translation':
    'Niet vertaald in de taal van dit rapport, omdat daar niet om is gevraagd. Voer de opdracht opnieuw uit met “--lang {$language}” om te laten vertalen.',
  'media-numbers-label': 'Media',
  'media-numbers': `.input {$count :integer}
.match $count
0 {{geen}}
one {{{$count} (nr. {$numbers})}}
* {{{$count} (nr. {$numbers})}}`,
  'media-all': '{$count :integer} (alle waarop dit van toepassing is)',
  'problem-label': 'Probleem',
  detail: 'Technisch detail: {$detail}',
  unreadable: 'Bestanden die niet konden worden gelezen',
  'unreadable-none': 'Alle bestanden konden worden gelezen.',
  models: 'Gebruikte modellen',
  'models-none': 'Er is geen model gebruikt.',
  'model-label': 'Model',
  'version-label': 'Versie',
  'licence-label': 'Licentie',
  'licence-unknown': 'niet vermeld',
  'purpose-label': 'Gebruikt voor',
  'weights-label': 'SHA-256 van de modelgewichten',
  means: 'Programma en versies',
  'planner-label': 'Regels die van waarnemingen beweringen maken',
  'vocabulary-label': 'Woordenlijst',
  'runtime-label': 'Uitvoeringsomgeving van de modellen',
  version: 'versie {$version}',
  limits: 'Beperkingen van dit rapport',
  'limits-text':
    'Dit rapport beschrijft wat software in de vermelde bestanden heeft herkend: zichtbare en hoorbare inhoud. Het identificeert niemand en kwalificeert geen enkele afbeelding volgens enige wet. Wat het niet noemt, kan er toch zijn. Woorden als “waarschijnlijk” en “mogelijk” geven aan hoe zeker de software is; ontbreekt zo’n woord, dan is de software zo zeker als haar tests toelaten.',
  'limits-film':
    'Van een video is elk frame verantwoord, maar de beschrijving is gebaseerd op de stills die de frames vertegenwoordigen. Wat alleen te zien is in frames die dicht bij een still liggen, kan zijn gemist.',
  'limits-text-read':
    'Tekst en spraak zijn weergegeven zoals de software ze heeft gelezen of gehoord en kunnen fouten bevatten. Metadata kunnen ontbreken, onjuist zijn of zijn gewijzigd.',
  'limits-human':
    'Een mens moet elke bewering met het materiaal vergelijken voordat die in een beslissing wordt gebruikt. De juridische beoordeling gebeurt door mensen, nooit door dit programma.',
  signature: 'Ondertekening',
  'signature-text':
    'Ik heb dit rapport en het daarin beschreven materiaal gecontroleerd en sta in voor de inhoud zoals door mij verbeterd.',
  'signature-draft':
    'Dit is een concept en het is niet ondertekend. De regels blijven leeg totdat een mens het rapport heeft gecontroleerd.',
  name: 'Naam',
  rank: 'Rang of functie',
  'sign-line': 'Handtekening',
} as const satisfies AreaMessages<'report'>
