import type { AreaMessages } from '../interface-message.ts'

/** Words of reports on who verified and released them. */
export const verified = {
  'notice-part': 'AI-concept, geschreven door {$program} (kunstmatige intelligentie). Slechts voor een deel door mensen gecontroleerd.',
  'notice-verified': 'Geschreven door {$program} (kunstmatige intelligentie). Door mensen gecontroleerd, niet vrijgegeven.',
  'notice-released':
    'Geschreven door {$program} (kunstmatige intelligentie). Vrijgegeven op {$date} door {$names}. Vrijgave {$release}, hashwaarde {$digest}.',
  'state-part': 'Concept, voor een deel gecontroleerd',
  'state-verified': 'Door mensen gecontroleerd, niet vrijgegeven',
  'state-released': 'Vrijgegeven',
  'text-part':
    'AI-concept, slechts voor een deel door mensen gecontroleerd. De tabel na elke beschrijving vermeldt welke zinnen zij hebben gecontroleerd. De andere mogen niet als feit worden gebruikt.',
  'text-verified':
    'Door mensen gecontroleerd: over elke bewering heeft een mens beslist, of zij wordt gedekt door een steekproef die haar grens hield. De tabel na elke beschrijving vermeldt wat het geval is. Dit rapport is niet vrijgegeven.',
  'text-released':
    'Vrijgegeven door de personen die onder “Vrijgave” staan. Over elke bewering heeft een mens beslist, of zij wordt gedekt door een steekproef die haar grens hield. De tabel na elke beschrijving vermeldt wat het geval is.',
  'sign-verified': 'Dit rapport is niet vrijgegeven. De regels blijven tot dan leeg.',
  'sign-released':
    'De vrijgave is bevestigd door de personen die onder “Vrijgave” staan. De regels zijn bedoeld voor een handgeschreven handtekening waar die vereist is.',
  'limits-verified':
    'Mensen hebben over de beweringen beslist op grond van wat elke zin als bekeken vermeldt, of van de tekst alleen; beweringen die een steekproef dekt, zijn niet een voor een bekeken. De juridische beoordeling is aan mensen, nooit aan dit programma.',
  'reading-decided':
    'Woorden van twijfel geven aan hoe onzeker de software was. Wat een mens heeft bevestigd of gewijzigd, staat er zonder die woorden, hoe onzeker de software ook was; alleen een ogenschijnlijke leeftijd blijft een schatting.',
  'signature-text':
    'Ik heb dit rapport gecontroleerd en sta in voor de inhoud zoals daarover is beslist. Het materiaal zelf is alleen bekeken voor zover dit rapport dat vermeldt.',
  'how-text': 'op grond van de tekst alleen',
  'how-stack': 'bij een ander medium van dezelfde stapel',
  'how-looks': 'na weergave: {$looks}',
  covered:
    'niet afzonderlijk bekeken: in een populatie van {$size :integer} beweringen hoogstens {$upper :integer} fout, betrouwbaarheid {$confidence} (in de steekproef beslist: {$decided :integer}, fout: {$wrong :integer})',
  release: 'Vrijgave',
  'release-id': 'Vrijgave',
  prepared: 'Voorbereid',
  confirmed: 'Bevestigd',
  'by-at': '{$name}, {$date}',
  digest: 'Hashwaarde (SHA-256) van de stand van de zaak die dit rapport weergeeft',
  'confirmed-how': 'Iedere persoon heeft de vrijgave onder eigen naam bevestigd en daarvoor de eigen wachtzin ingevoerd.',
  check:
    'Controleer deze vrijgave met “wordveil verify --case {$reference}”. De opdracht noemt elke vrijgave met haar hashwaarde en zegt of haar bestanden, en alles waaruit die zijn gemaakt, nog zijn zoals ze zijn vastgelegd. De opdracht wordt uitgevoerd waar de zaak wordt bewaard en noemt ook de SHA-256 van elk bestand: een kopie van dit rapport is ongewijzigd als haar eigen SHA-256 daarbij staat.',
  'left-out': 'Wat dit rapport weglaat',
  'left-out-media': 'Media van de zaak die niet in dit rapport staan: {$count :integer}.',
  'left-out-sections': 'Onderdelen die niet in dit rapport staan: {$sections}.',
  'in-report': 'Media in dit rapport',
  exposure: 'Wat mensen hebben bekeken om te controleren',
  'exposure-none': 'Niemand heeft een beeld bekeken of geluid beluisterd.',
  'from-text': 'Beweringen waarover op grond van de tekst alleen is beslist',
  'from-looks': 'Beweringen waarover na weergave is beslist',
  'from-stack': 'Beweringen waarover bij een ander medium van dezelfde stapel is beslist',
  'by-sample': 'Beweringen die alleen door een steekproef zijn gedekt',
  'still-open': 'Beweringen die nog een concept zijn',
  disputed: 'Beweringen waarover twee lezers van mening verschillen',
  'by-verdict': 'Hoe over beweringen is beslist',
  'read-twice': 'Beweringen die een tweede persoon heeft gelezen',
  settled: 'Waarvan verschillen die sindsdien zijn beslist',
  'not-told':
    'De beschrijvingen laten weg wat mensen hebben verworpen of niet konden vaststellen. De zaak bewaart elk van deze beweringen met de beslissingen daarover, en de JSON-export van de zaak bevat ze.',
  'by-tier': 'Weergaven naar soort',
  'by-person': 'Weergaven naar persoon',
  looks: `.input {$count :integer}
.match $count
one {{één weergave, {$time}}}
* {{{$count} weergaven, {$time}}}`,
  sampling: 'Steekproeven',
  'sampling-none': 'Er is geen steekproef getrokken.',
  formula:
    'De grens is eenzijdig en volgt uit het omkeren van de hypergeometrische toets; k foute beweringen hebben het risico α/((k + 1)(k + 2)), zodat zij op elk moment van de steekproef geldt. Bronnen: Konijn 1973; Buonaccorsi 1987; Wright 1991; Wang 2015; Waudby-Smith & Ramdas 2020.',
  sample: 'Steekproef {$number :integer}',
  population: 'Beweringen in de populatie',
  conditions: 'Welke beweringen zij omvat',
  'conditions-none': 'alle waarover niemand had beslist',
  drawn: 'Getrokken',
  bound: 'Uit te sluiten aandeel foute beweringen',
  confidence: 'Betrouwbaarheid',
  seed: 'Startwaarde van de loting',
  list: 'SHA-256 van de lijst van beweringen',
  decided: 'Beslist',
  wrong: 'Daarvan fout',
  result: 'Uitkomst',
  'result-held': 'De grens houdt: van {$size :integer} beweringen hoogstens {$upper :integer} fout.',
  'result-open': 'De grens is nog niet aangetoond.',
  'result-failed': 'De steekproef kan de grens niet aantonen; over elke bewering moet worden beslist.',
  'preview-long':
    'De samenvatting en de modellen staan in het geschreven rapport. Een voorbeeld van meer dan {$count :integer} media laat ze weg.',
  kept: 'Vrijgave {$id} van {$names}: hashwaarde {$digest}, ongewijzigde bestanden: {$count :integer}.',
  'population-size': '{$count :integer}',
} as const satisfies AreaMessages<'verified'>
