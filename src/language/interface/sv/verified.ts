import type { AreaMessages } from '../interface-message.ts'

/** Words of reports on who verified and released them. */
export const verified = {
  'notice-part': 'AI-utkast, skrivet av {$program} (artificiell intelligens). Bara delvis verifierat av människor.',
  'notice-verified': 'Skriven av {$program} (artificiell intelligens). Verifierad av människor, inte utfärdad.',
  'notice-released':
    'Skriven av {$program} (artificiell intelligens). Utfärdad {$date} av {$names}. Utfärdande {$release}, kontrollsumma {$digest}.',
  'state-part': 'Utkast, delvis verifierat',
  'state-verified': 'Verifierad av människor, inte utfärdad',
  'state-released': 'Utfärdad',
  'text-part':
    'AI-utkast som människor bara delvis har verifierat. Tabellen efter varje beskrivning anger vilka meningar de har verifierat. De övriga får inte användas som fakta.',
  'text-verified':
    'Verifierad av människor: varje påstående har avgjorts av en människa eller täcks av ett stickprov som höll sin gräns. Tabellen efter varje beskrivning anger vilket. Rapporten är inte utfärdad.',
  'text-released':
    'Utfärdad av dem som anges under ”Utfärdande”. Varje påstående har avgjorts av en människa eller täcks av ett stickprov som höll sin gräns. Tabellen efter varje beskrivning anger vilket.',
  'sign-verified': 'Rapporten är inte utfärdad. Raderna lämnas tomma tills den är det.',
  'sign-released':
    'Utfärdandet har bekräftats av dem som anges under ”Utfärdande”. Raderna är till för egenhändig underskrift där en sådan krävs.',
  'limits-verified':
    'Människor har avgjort påståendena utifrån det som varje mening anger att de har tittat på, eller enbart utifrån texten; påståenden som täcks av ett stickprov har inte granskats vart och ett. Den rättsliga bedömningen görs av människor, aldrig av detta program.',
  'reading-decided':
    'Tvekande ord anger hur osäkert programmet var. Det som en människa har bekräftat eller ändrat står utan dem, hur osäkert programmet än var; endast synbar ålder förblir en uppskattning.',
  'signature-text':
    'Jag har granskat rapporten och jag står för innehållet så som det har avgjorts. Själva materialet har visats bara i den mån rapporten anger det.',
  'how-text': 'enbart utifrån texten',
  'how-stack': 'på ett annat medium i samma stapel',
  'how-looks': 'efter visning: {$looks}',
  covered:
    'inte granskade vart och ett: i en population på {$size :integer} påståenden är högst {$upper :integer} fel, med {$confidence} konfidens (avgjorda påståenden i stickprovet: {$decided :integer}, varav fel: {$wrong :integer})',
  release: 'Utfärdande',
  'release-id': 'Utfärdande',
  prepared: 'Förberett',
  confirmed: 'Bekräftat',
  'by-at': '{$name}, {$date}',
  digest: 'Kontrollsumma (SHA-256) för det läge i ärendet som rapporten återger',
  'confirmed-how': 'Var och en har bekräftat utfärdandet i eget namn och då angett sin lösenfras.',
  check:
    'Kontrollera utfärdandet med ”wordveil verify --case {$reference}”. Kommandot anger varje utfärdande med dess kontrollsumma och om filerna och allt som de bygger på är som de registrerades. Kommandot körs där ärendet förvaras och anger även SHA-256 för varje fil: en kopia av rapporten är oförändrad om dess egen SHA-256 finns bland dem.',
  'left-out': 'Vad rapporten utelämnar',
  'left-out-media': 'Medier i ärendet som inte finns i rapporten: {$count :integer}.',
  'left-out-sections': 'Avsnitt som inte finns i rapporten: {$sections}.',
  'in-report': 'Medier i rapporten',
  exposure: 'Vad människor tittade på för att verifiera',
  'exposure-none': 'Ingen har tittat på någon bild eller lyssnat på något ljud.',
  'from-text': 'Påståenden avgjorda enbart utifrån texten',
  'from-looks': 'Påståenden avgjorda efter visning',
  'from-stack': 'Påståenden avgjorda på ett annat medium i samma stapel',
  'by-sample': 'Påståenden som bara täcks av stickprov',
  'still-open': 'Påståenden som ännu är utkast',
  disputed: 'Påståenden som två läsare är oense om',
  'by-verdict': 'Hur påståendena avgjordes',
  'read-twice': 'Påståenden som en andra person har läst',
  settled: 'Av dessa, oenighet som sedan har avgjorts',
  'not-told':
    'Beskrivningarna utelämnar det som människor avvisade eller inte kunde avgöra. Ärendet behåller vart och ett av dessa påståenden med dess avgöranden, och ärendets JSON-export innehåller dem.',
  'by-tier': 'Visningar efter slag',
  'by-person': 'Visningar efter person',
  looks: `.input {$count :integer}
.match $count
one {{en visning, {$time}}}
* {{{$count} visningar, {$time}}}`,
  sampling: 'Stickprov',
  'sampling-none': 'Inget stickprov har dragits.',
  formula:
    'Gränsen är ensidig och fås genom att det hypergeometriska testet inverteras; k felaktiga påståenden har risken α/((k + 1)(k + 2)), så att gränsen gäller i varje ögonblick av urvalet. Källor: Konijn 1973; Buonaccorsi 1987; Wright 1991; Wang 2015; Waudby-Smith & Ramdas 2020.',
  sample: 'Stickprov {$number :integer}',
  population: 'Påståenden i populationen',
  conditions: 'Vilka påståenden den omfattar',
  'conditions-none': 'alla som ingen hade avgjort',
  drawn: 'Draget',
  bound: 'Andel felaktiga påståenden som skulle uteslutas',
  confidence: 'Konfidens',
  seed: 'Lottningens startvärde',
  list: 'SHA-256 för listan över påståenden',
  decided: 'Avgjorda',
  wrong: 'Varav fel',
  result: 'Resultat',
  'result-held': 'Gränsen håller: högst {$upper :integer} av {$size :integer} påståenden är fel.',
  'result-open': 'Gränsen är ännu inte visad.',
  'result-failed': 'Stickprovet kan inte visa gränsen; varje påstående måste avgöras.',
  'preview-long':
    'Sammanfattningen och modellerna återges i den skrivna rapporten. En förhandsvisning av mer än {$count :integer} medier utelämnar dem.',
  kept: 'Utfärdande {$id} av {$names}: kontrollsumma {$digest}, oförändrade filer: {$count :integer}.',
  'population-size': '{$count :integer}',
} as const satisfies AreaMessages<'verified'>
