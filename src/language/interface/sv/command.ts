import type { AreaMessages } from '../interface-message.ts'

/** Kommandoradens ord. */
export const command = {
  'nothing-new': 'Det finns inget nytt att beskriva.',
  'reports-written': 'Rapporterna ligger i {$folder}:',
  'console-address': 'Konsolen finns på {$address}. Ctrl-C avslutar den.',
  'console-unencrypted': 'Okrypterat: lösenfraser och allt som konsolen visar kan läsas på nätverket.',
  'first-profile': 'Ingen har en profil ännu. Den första personen skapar en i webbläsaren.',
  'type-passphrase': 'Lösenfras för {$name} (minst 12 tecken, visas inte): ',
  'again-passphrase': 'En gång till: ',
  'passphrase-differs': 'De två var inte lika. Inget ändrades.',
  'no-people': 'Ingen har en profil ännu.',
  'person-added': '{$name} har lagts till som {$role}. Vid första inloggningen väljer personen en egen lösenfras.',
  'person-left': '{$name} kan inte längre logga in.',
  'person-back': '{$name} kan logga in igen.',
  'passphrase-given': '{$name} har en ny lösenfras och byter ut den vid nästa inloggning. Äldre inloggningar har avslutats.',
  'told-pause': 'Pausas: det som pågår görs färdigt först. ”resume” låter arbetet fortsätta.',
  'told-go': 'Arbetet fortsätter.',
  'told-stop': 'Arbetet avslutas. Kör samma kommando igen för att fortsätta.',
  'no-run': 'Inget arbete pågår med ärende {$reference}. ”status” visar hur långt det har kommit; ”run” fortsätter arbetet.',
  'none-named': 'Ingen av filerna finns i ärendet.',
  'brought-forward': `.input {$count :integer}
.match $count
0 {{Alla är redan analyserade.}}
one {{Ett medium står först i kön.}}
* {{{$count} medier står först i kön.}}`,
  'case-summary': `.input {$media :integer}
.input {$files :integer}
.match $media $files
one one {{Ärende {$reference}: en fil.}}
* * {{Ärende {$reference}: {$files} filer, varav {$media} olika.}}`,
  'outcome-described': '{$count :integer} beskrivna',
  'outcome-partly': '{$count :integer} delvis beskrivna',
  'outcome-unreadable': '{$count :integer} oläsbara',
  'outcome-unsupported': '{$count :integer} som inte är bilder, filmer eller ljud, eller vars format ingenting här kan läsa',
  'outcome-known': '{$count :integer} kända sedan tidigare',
  'outcome-waiting': '{$count :integer} i kö',
  'some-unreadable': `.input {$count :integer}
.match $count
one {{En fil kunde inte läsas. Den är förtecknad här och i rapporten.}}
* {{{$count} filer kunde inte läsas. De är förtecknade här och i rapporten.}}`,
  'some-damaged': `.input {$count :integer}
.match $count
one {{En fil stämmer inte med vad dess arkiv anger. Den har tagits med som den kom ut och är förtecknad här och i rapporten.}}
* {{{$count} filer stämmer inte med vad deras arkiv anger. De har tagits med som de kom ut och är förtecknade här och i rapporten.}}`,
  'and-more': `.input {$count :integer}
.match $count
one {{… och en till; ”status” visar alla.}}
* {{… och {$count} till; ”status” visar alla.}}`,
  stopped: 'Avbrutet. Kör samma kommando igen för att fortsätta.',
  'exposure-none': 'Ingen bild och inget ljud har visats för någon.',
  'verification-none': 'All text är ett AI-utkast som ingen har granskat; inget påstående är avgjort av en person.',
  'exposure-some': 'Visningar av bild eller ljud: {$count :integer}.',
  'verification-some': 'Påståenden avgjorda av personer: {$decided :integer} av {$claims :integer}. Allt annat är ett ogranskat AI-utkast.',
  'scheme-loaded': 'Schemat {$name} ({$version}) är inläst; kategorier: {$count :integer}.',
  'export-written': 'Exporten ligger i {$path}.',
  intact: `.input {$entries :integer}
.input {$checkpoints :integer}
.input {$rows :integer}
{{Ingenting har ändrats: loggposterna ({$entries}), de signerade kontrollpunkterna ({$checkpoints}) och de lagrade raderna ({$rows}) är som de antecknades.}}`,
  'evidence-intact': `.input {$files :integer}
{{Bevismaterialet är oförändrat: {$files} filer har de kontrollsummor som antecknades.}}`,
  'exhibit-waits':
    'Beslag {$label} ({$name}) är inte anslutet, så dess medier väntar. Det söktes på {$source}. Anslut det och kör samma kommando igen.',
  'check-stopped': 'Kontrollen avbröts innan den var klar. Fram till dess hittades inget ändrat. Startas den igen börjar den från början.',
  'exhibit-absent': 'Beslag {$label} är inte anslutet, så dess filer kunde inte jämföras.',
  altered: 'Ändrat: {$what} – {$reason}.',
  'doctor-fit': 'Den här datorn klarar allt.',
  'doctor-lacking': 'Något saknas; vad det kostar står vid varje punkt.',
  present: 'finns',
  missing: 'saknas',
  'model-altered': 'ändrad',
  remedy: 'Att göra: {$remedy}',
} as const satisfies AreaMessages<'command'>
