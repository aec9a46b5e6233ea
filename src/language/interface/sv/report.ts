import type { AreaMessages } from '../interface-message.ts'

/** Rapportens ord. */
export const report = {
  title: 'Beskrivningsrapport',
  case: 'Ärende {$reference}',
  'case-label': 'Ärende',
  date: 'Datum',
  program: 'Program',
  'program-version': '{$name} {$version}',
  state: 'Status',
  'state-draft': 'Utkast, inte granskat',
  'draft-notice': 'Ogranskat AI-utkast. Ingen människa har kontrollerat beskrivningarna. De får inte användas som fakta.',
  'page-notice': 'Ogranskat AI-utkast, skrivet av {$program} (artificiell intelligens). Inte kontrollerat av någon människa.',
  'reading-label': 'Så läses rapporten',
  'reading-text':
    'Varje mening har ett nummer som den kan åberopas med. Tabellen efter varje beskrivning anger vad varje mening bygger på. Meningar utan ord för tvekan är sådant som modellerna tydligt är eniga om; ”sannolikt” anger vad de lutar åt, ”möjligen” en antydan som ofta är fel och inte får läggas till grund för något. Ett antal med ”minst” kan vara högre, och det gäller även ett enda föremål: ”en flaska” säger bara att det finns en. Tecken som inte kan visas i tryck skrivs med sitt Unicode-nummer, till exempel ‹U+202E›. Rapporten innehåller inga bilder.',
  page: 'Sida {$page} av {$pages}',
  contents: 'Innehåll',
  overview: 'Översikt',
  'files-label': 'Filer i beslagen',
  'media-label': 'Medier (filer med samma innehåll räknas en gång)',
  'files-with-problem': 'Filer med problem',
  'outcome-label': 'Resultat',
  'outcome-described': 'Beskrivet',
  'outcome-partly': 'Delvis beskrivet',
  'outcome-unreadable': 'Kunde inte läsas',
  'outcome-unsupported': 'Ingen bild, film eller ljudinspelning som kan läsas',
  'outcome-known': 'Känt sedan tidigare; inte beskrivet på nytt',
  'outcome-waiting': 'Ännu inte analyserat',
  exhibits: 'Beslag och filer',
  exhibit: 'Beslag {$label}',
  'exhibit-form-folder': 'Mapp',
  'exhibit-form-archive': 'Arkivfil',
  'exhibit-form-file': 'Enstaka fil',
  'exhibit-files': `.input {$count :integer}
.match $count
0 {{Inga filer}}
one {{{$count} fil}}
* {{{$count} filer}}`,
  'no-exhibits': 'Ärendet har inga beslag.',
  description: 'Beskrivning',
  descriptions: 'Beskrivningar',
  'no-description': 'Det finns ingen beskrivning av detta medium.',
  medium: 'Medium {$number :integer}',
  'medium-label': 'Medium',
  'kind-image': 'Bild',
  'kind-video': 'Film',
  'kind-audio': 'Ljudinspelning',
  'kind-other': 'Annan fil',
  'file-label': 'Fil',
  'found-at': 'Finns på',
  'path-label': 'Sökväg',
  'type-label': 'Typ',
  'size-label': 'Storlek',
  bytes: '{$bytes :integer} byte',
  'hashes-label': 'Hashvärden',
  'modified-label': 'Senast ändrad',
  'pixels-label': 'Bildstorlek',
  pixels: '{$width :integer} × {$height :integer} bildpunkter',
  'length-label': 'Längd',
  'frames-label': 'Bildrutor',
  frames: `.input {$count :integer}
.match $count
one {{{$count} bildruta}}
* {{{$count} bildrutor}}`,
  'accounting-label': 'Redovisade bildrutor',
  accounting:
    '{$count :integer} bildrutor, som företräds av {$stills :integer} stillbilder; största avstånd mellan en bildruta och dess stillbild {$distance} på en skala från 0 till 1',
  'left-out-label': 'Inte undersökt',
  'left-out-stills': `.input {$count :integer}
.input {$limit :integer}
.match $count
one {{Ytterligare en stillbild har inte undersökts, eftersom gränsen på {$limit} stillbilder nåddes; redovisningen av bildrutorna är fullständig.}}
* {{Ytterligare {$count} stillbilder har inte undersökts, eftersom gränsen på {$limit} stillbilder nåddes; redovisningen av bildrutorna är fullständig.}}`,
  'left-out-sound': 'Ljudet efter de första {$minutes :integer} minuterna har inte analyserats.',
  'left-out-pictures': `.input {$count :integer}
.match $count
one {{Filen innehåller ytterligare en bild, som inte har undersökts.}}
* {{Filen innehåller ytterligare {$count} bilder, som inte har undersökts.}}`,
  'beyond-stills': 'fler stillbilder ur långa filmer',
  'beyond-stills-why':
    'Gränsen för antalet stillbilder nåddes. Vid varje film anges hur många som inte har undersökts; redovisningen av bildrutorna är fullständig.',
  'beyond-sound': 'slutet av långa ljudupptagningar',
  'beyond-sound-why': 'Ljudet efter de första {$minutes :integer} minuterna har inte analyserats.',
  'beyond-pictures': 'fler bilder i samma fil',
  'beyond-pictures-why': 'Bara den första bilden i filen har undersökts.',
  'taken-label': 'Tagen, enligt filen',
  'device-label': 'Enhet, enligt filen',
  'software-label': 'Programvara, enligt filen',
  'place-label': 'Plats, enligt filen',
  'same-label': 'Samma eller nästan samma som',
  'decoder-label': 'Läst med',
  'damaged-label': 'Skick',
  damaged: 'Skadad; beskrivningen gäller det som kunde läsas',
  'whole-medium': 'Som helhet',
  shot: 'Tagning {$number :integer}',
  'frame-range': 'bildruta {$first :integer}–{$last :integer}',
  'basis-heading': 'Vad varje mening bygger på',
  'sentence-label': 'Mening',
  'claims-label': 'Påståenden',
  'basis-label': 'Bygger på',
  'basis-file': 'själva filen, så som programmet läste den',
  basis: `.input {$count :integer}
.match $count
one {{{$kind}: {$count} observation av {$by}}}
* {{{$kind}: {$count} observationer av {$by}}}`,
  'basis-program': 'programmet självt',
  'kind-of-object': 'föremål',
  'kind-of-people': 'personer',
  'kind-of-face': 'ansikten',
  'kind-of-text': 'text i bilden',
  'kind-of-sound': 'ljud',
  'kind-of-speech': 'tal',
  'kind-of-explicitness': 'grad av explicithet',
  'kind-of-hash': 'bildhash',
  'kind-of-film-hash': 'filmhash',
  'kind-of-similarity': 'likhet',
  'kind-of-quality': 'bildkvalitet',
  'kind-of-light': 'ljus',
  'kind-of-colour': 'färg',
  'kind-of-metadata': 'metadata',
  'kind-of-name-mismatch': 'namn och innehåll',
  'not-analysed': 'Vad som inte har analyserats, och varför',
  'not-analysed-none': 'Allt som är tillämpligt på medierna har analyserats.',
  'analysis-label': 'Analys',
  'all-analyses': 'alla analyser',
  'reason-label': 'Skäl',
  'not-applicable': 'Inte tillämplig',
  'no-picture': 'Inte tillämplig: filen har ingen bild.',
  'no-sound': 'Inte tillämplig: filen har inget ljud.',
  'no-speech': 'Inte tillämplig: inget tal hittades.',
  'not-installed':
    'Inte gjord, eftersom en modell som behövs inte är installerad. Installera den (”wordveil doctor” visar vad som saknas) och kör igen.',
  'not-installed-speech':
    'Tal hördes men skrevs inte ut, eftersom ingen talmodell är monterad. Montera en och kör igen för att få talet utskrivet.',
  'not-run': 'Inte gjord: analysen ingick inte i programmet när dessa medier analyserades. Kör igen för att få den gjord.',
  'not-run-faces': 'Ansikten har inte eftersökts, eftersom det var avstängt. Kör igen utan ”--no-faces” för att eftersöka dem.',
  'media-numbers-label': 'Medier',
  'media-numbers': `.input {$count :integer}
.match $count
0 {{inga}}
one {{{$count} (nr {$numbers})}}
* {{{$count} (nr {$numbers})}}`,
  'media-all': '{$count :integer} (alla som den är tillämplig på)',
  'problem-label': 'Problem',
  detail: 'Teknisk uppgift: {$detail}',
  unreadable: 'Filer som inte kunde läsas',
  'unreadable-none': 'Alla filer kunde läsas.',
  models: 'Använda modeller',
  'models-none': 'Ingen modell användes.',
  'model-label': 'Modell',
  'version-label': 'Version',
  'licence-label': 'Licens',
  'licence-unknown': 'inte angiven',
  'purpose-label': 'Används för',
  'weights-label': 'Vikternas SHA-256',
  means: 'Program och versioner',
  'planner-label': 'Regler som gör påståenden av observationer',
  'vocabulary-label': 'Ordlista',
  'runtime-label': 'Modellernas körmiljö',
  version: 'version {$version}',
  limits: 'Rapportens begränsningar',
  'limits-text':
    'Rapporten beskriver vad ett datorprogram har känt igen i de förtecknade filerna: innehåll som syns och hörs. Den pekar inte ut någon person och klassificerar ingen bild enligt någon lag. Det som inte nämns kan ändå finnas där. Ord som ”sannolikt” och ”möjligen” anger hur säkert programmet är; saknas ett sådant ord är programmet så säkert som dess prov medger.',
  'limits-film':
    'Varje bildruta i en film är redovisad, men beskrivningen bygger på de stillbilder som företräder bildrutorna. Det som bara syns i bildrutor som ligger nära en stillbild kan ha förbisetts.',
  'limits-text-read':
    'Text och tal återges så som programmet läste eller hörde dem och kan innehålla fel. Metadata kan saknas, vara felaktiga eller ha ändrats.',
  'limits-human':
    'En människa måste jämföra varje påstående med materialet innan det används i ett beslut. Den rättsliga bedömningen görs av människor, aldrig av programmet.',
  signature: 'Underskrift',
  'signature-text': 'Jag har granskat rapporten och det material som den beskriver, och jag står för innehållet med mina rättelser.',
  'signature-draft': 'Detta är ett utkast och är inte undertecknat. Raderna lämnas tomma tills en människa har granskat rapporten.',
  name: 'Namn',
  rank: 'Tjänstegrad eller titel',
  'sign-line': 'Underskrift',
} as const satisfies AreaMessages<'report'>
