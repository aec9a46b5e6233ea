import type { AreaMessages } from '../interface-message.ts'

/** Woorden van de opdrachtregel. */
export const command = {
  'nothing-new': 'Er is niets nieuws te beschrijven.',
  'reports-written': 'De rapporten staan in {$folder}:',
  'console-address': 'De console is te bereiken op {$address}. Ctrl-C sluit deze af.',
  'console-unencrypted': 'Niet versleuteld: wachtzinnen en alles wat de console toont, zijn op het netwerk te lezen.',
  'first-profile': 'Nog niemand heeft een profiel. De eerste persoon maakt er een aan in de browser.',
  'type-passphrase': 'Wachtzin voor {$name} (minstens 12 tekens, wordt niet getoond): ',
  'again-passphrase': 'Nog een keer: ',
  'passphrase-differs': 'De twee waren niet gelijk. Er is niets gewijzigd.',
  'no-people': 'Nog niemand heeft een profiel.',
  'person-added': '{$name} is toegevoegd als {$role}. Bij de eerste aanmelding kiest deze persoon een eigen wachtzin.',
  'person-left': '{$name} kan zich niet meer aanmelden.',
  'person-back': '{$name} kan zich weer aanmelden.',
  'passphrase-given': '{$name} heeft een nieuwe wachtzin en vervangt die bij de volgende aanmelding. Eerdere aanmeldingen zijn beëindigd.',
  'told-pause': 'Wordt onderbroken: wat al loopt, wordt eerst afgemaakt. Met “resume” gaat het werk verder.',
  'told-go': 'Het werk gaat verder.',
  'told-stop': 'Het werk wordt beëindigd. Voer dezelfde opdracht opnieuw uit om verder te gaan.',
  'no-run':
    'Er wordt op dit moment niet aan zaak {$reference} gewerkt. “status” laat zien hoe ver de zaak is; met “run” gaat het werk verder.',
  'none-named': 'Geen van deze bestanden hoort bij de zaak.',
  'brought-forward': `.input {$count :integer}
.match $count
0 {{Alle zijn al geanalyseerd.}}
one {{Eén medium is als volgende aan de beurt.}}
* {{{$count} media zijn als volgende aan de beurt.}}`,
  'case-summary': `.input {$media :integer}
.input {$files :integer}
.match $media $files
one one {{Zaak {$reference}: één bestand.}}
* * {{Zaak {$reference}: {$files} bestanden, waarvan {$media} verschillende.}}`,
  'outcome-described': '{$count :integer} beschreven',
  'outcome-partly': '{$count :integer} gedeeltelijk beschreven',
  'outcome-unreadable': '{$count :integer} onleesbaar',
  'outcome-unsupported': '{$count :integer} geen foto, video of geluid, of in een formaat dat hier niet leesbaar is',
  'outcome-known': '{$count :integer} al bekend',
  'outcome-waiting': '{$count :integer} in de wachtrij',
  'some-unreadable': `.input {$count :integer}
.match $count
one {{Eén bestand kon niet worden gelezen. Het staat hier en in het rapport vermeld.}}
* {{{$count} bestanden konden niet worden gelezen. Ze staan hier en in het rapport vermeld.}}`,
  'some-damaged': `.input {$count :integer}
.match $count
one {{Eén bestand komt niet overeen met wat zijn archief vermeldt. Het is overgenomen zoals het eruit kwam en staat hier en in het rapport vermeld.}}
* {{{$count} bestanden komen niet overeen met wat hun archief vermeldt. Ze zijn overgenomen zoals ze eruit kwamen en staan hier en in het rapport vermeld.}}`,
  'and-more': `.input {$count :integer}
.match $count
one {{… en nog één; “status” toont ze allemaal.}}
* {{… en nog {$count}; “status” toont ze allemaal.}}`,
  stopped: 'Gestopt. Voer dezelfde opdracht opnieuw uit om verder te gaan.',
  'exposure-none': 'Niemand heeft beeld te zien of geluid te horen gekregen.',
  'verification-none': 'Alle tekst is een ongecontroleerd AI-concept; over geen enkele bewering heeft een mens beslist.',
  'exposure-some': 'Getoonde beelden of geluiden: {$count :integer}.',
  'verification-some':
    'Beweringen waarover mensen hebben beslist: {$decided :integer} van {$claims :integer}. Al het andere is een ongecontroleerd AI-concept.',
  'scheme-loaded': 'Het schema {$name} ({$version}) is geladen; categorieën: {$count :integer}.',
  'export-written': 'De export staat in {$path}.',
  intact: `.input {$entries :integer}
.input {$checkpoints :integer}
.input {$rows :integer}
{{Er is niets gewijzigd. Gecontroleerd en gelijk aan wat is vastgelegd: logboekregels ({$entries}), ondertekende controlepunten ({$checkpoints}) en opgeslagen rijen ({$rows}).}}`,
  'evidence-intact': `.input {$files :integer}
{{Het bewijsmateriaal is ongewijzigd: {$files} bestanden hebben de hashwaarden die zijn vastgelegd.}}`,
  'exhibit-waits':
    'Bewijsstuk {$label} ({$name}) is niet aangesloten; de media ervan wachten daarom. Er is gezocht op {$source}. Sluit het aan en voer dezelfde opdracht opnieuw uit.',
  'check-stopped':
    'De controle is vóór het einde gestopt. Tot daar is niets gewijzigds gevonden; opnieuw gestart begint ze van voren af aan.',
  'exhibit-absent': 'Bewijsstuk {$label} is niet aangesloten; de bestanden ervan konden daarom niet worden vergeleken.',
  altered: 'Gewijzigd: {$what} – {$reason}.',
  'doctor-fit': 'Deze computer kan alles uitvoeren.',
  'doctor-lacking': 'Er ontbreekt iets; wat dat betekent, staat er telkens bij.',
  present: 'aanwezig',
  missing: 'ontbreekt',
  'model-altered': 'gewijzigd',
  remedy: 'Wat te doen: {$remedy}',
} as const satisfies AreaMessages<'command'>
