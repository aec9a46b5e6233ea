import type { AreaMessages } from '../interface-message.ts'

/** Wörter der Befehlszeile. */
export const command = {
  'nothing-new': 'Es gibt nichts Neues zu beschreiben.',
  'reports-written': 'Die Berichte liegen in {$folder}:',
  'console-address': 'Die Konsole ist unter {$address} erreichbar. Strg-C beendet sie.',
  'console-unencrypted': 'Unverschlüsselt: Passphrasen und alles, was die Konsole zeigt, sind im Netzwerk lesbar.',
  'first-profile': 'Noch hat niemand ein Profil. Die erste Person legt es im Browser an.',
  'type-passphrase': 'Passphrase für {$name} (mindestens 12 Zeichen, wird nicht angezeigt): ',
  'again-passphrase': 'Noch einmal: ',
  'passphrase-differs': 'Die beiden stimmten nicht überein. Es wurde nichts geändert.',
  'no-people': 'Noch hat niemand ein Profil.',
  'person-added': '{$name} wurde mit der Rolle {$role} hinzugefügt. Bei der ersten Anmeldung wird eine eigene Passphrase gewählt.',
  'person-left': '{$name} kann sich nicht mehr anmelden.',
  'person-back': '{$name} kann sich wieder anmelden.',
  'passphrase-given': '{$name} hat eine neue Passphrase und ersetzt sie bei der nächsten Anmeldung. Frühere Anmeldungen sind beendet.',
  'told-pause': 'Wird angehalten: Was gerade läuft, wird noch fertiggestellt. „resume“ setzt die Arbeit fort.',
  'told-go': 'Die Arbeit wird fortgesetzt.',
  'told-stop': 'Die Arbeit wird beendet. Mit demselben Befehl geht sie später weiter.',
  'no-run': 'Am Fall {$reference} wird gerade nicht gearbeitet. „status“ zeigt, wie weit er ist; „run“ setzt die Arbeit fort.',
  'none-named': 'Keine dieser Dateien gehört zum Fall.',
  'brought-forward': `.input {$count :integer}
.match $count
0 {{Alle sind bereits analysiert.}}
one {{Ein Medium ist als Nächstes an der Reihe.}}
* {{{$count} Medien sind als Nächstes an der Reihe.}}`,
  'case-summary': `.input {$media :integer}
.input {$files :integer}
.match $media $files
one one {{Fall {$reference}: eine Datei.}}
* * {{Fall {$reference}: {$files} Dateien, davon {$media} verschiedene.}}`,
  'outcome-described': '{$count :integer} beschrieben',
  'outcome-partly': '{$count :integer} teilweise beschrieben',
  'outcome-unreadable': '{$count :integer} nicht lesbar',
  'outcome-unsupported': '{$count :integer} weder Foto noch Video noch Ton oder in einem hier nicht lesbaren Format',
  'outcome-known': '{$count :integer} bereits bekannt',
  'outcome-waiting': '{$count :integer} noch offen',
  'some-unreadable': `.input {$count :integer}
.match $count
one {{Eine Datei konnte nicht gelesen werden. Sie ist hier und im Bericht aufgeführt.}}
* {{{$count} Dateien konnten nicht gelesen werden. Sie sind hier und im Bericht aufgeführt.}}`,
  'some-damaged': `.input {$count :integer}
.match $count
one {{Eine Datei stimmt nicht mit den Angaben ihres Archivs überein. Sie wurde so übernommen, wie sie herauskam, und ist hier und im Bericht aufgeführt.}}
* {{{$count} Dateien stimmen nicht mit den Angaben ihres Archivs überein. Sie wurden so übernommen, wie sie herauskamen, und sind hier und im Bericht aufgeführt.}}`,
  'and-more': `.input {$count :integer}
.match $count
one {{… und eine weitere; „status“ zeigt alle.}}
* {{… und {$count} weitere; „status“ zeigt alle.}}`,
  stopped: 'Abgebrochen. Mit demselben Befehl geht die Arbeit weiter.',
  'exposure-none': 'Niemandem wurde ein Bild gezeigt oder ein Ton vorgespielt.',
  'verification-none': 'Der gesamte Text ist ein ungeprüfter KI-Entwurf; über keine Aussage hat ein Mensch entschieden.',
  'exposure-some': 'Gezeigte Bilder oder Töne: {$count :integer}.',
  'verification-some':
    'Von Personen entschiedene Aussagen: {$decided :integer} von {$claims :integer}. Alles andere ist ein ungeprüfter KI-Entwurf.',
  'scheme-loaded': 'Das Schema {$name} ({$version}) ist geladen; Kategorien: {$count :integer}.',
  'export-written': 'Der Export liegt in {$path}.',
  intact: `.input {$entries :integer}
.input {$checkpoints :integer}
.input {$rows :integer}
{{Nichts wurde verändert. Geprüft und wie aufgezeichnet vorgefunden: Protokolleinträge ({$entries}), signierte Prüfpunkte ({$checkpoints}) und gespeicherte Zeilen ({$rows}).}}`,
  'evidence-intact': `.input {$files :integer}
{{Das Beweismaterial ist unverändert: {$files} Dateien haben die aufgezeichneten Hashwerte.}}`,
  'exhibit-waits':
    'Das Asservat {$label} ({$name}) ist nicht angeschlossen; seine Medien warten daher. Gesucht wurde es unter {$source}. Schließen Sie es an und führen Sie denselben Befehl noch einmal aus.',
  'check-stopped':
    'Die Prüfung wurde vor ihrem Ende abgebrochen. Bis dahin fand sich nichts Verändertes; ein neuer Aufruf beginnt von vorn.',
  'exhibit-absent': 'Das Asservat {$label} ist nicht angeschlossen; seine Dateien konnten daher nicht verglichen werden.',
  altered: 'Verändert: {$what} – {$reason}.',
  'doctor-fit': 'Dieser Rechner kann alles ausführen.',
  'doctor-lacking': 'Einiges fehlt; was das jeweils bedeutet, steht daneben.',
  present: 'vorhanden',
  missing: 'fehlt',
  'model-altered': 'verändert',
  remedy: 'Abhilfe: {$remedy}',
} as const satisfies AreaMessages<'command'>
