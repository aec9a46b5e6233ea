import type { AreaMessages } from '../interface-message.ts'

/** Words of reports on who verified and released them. */
export const verified = {
  'notice-part': 'KI-Entwurf, verfasst von {$program} (künstliche Intelligenz). Von Menschen nur zum Teil geprüft.',
  'notice-verified': 'Verfasst von {$program} (künstliche Intelligenz). Von Menschen geprüft, nicht freigegeben.',
  'notice-released':
    'Verfasst von {$program} (künstliche Intelligenz). Freigegeben am {$date} von {$names}. Freigabe {$release}, Prüfsumme {$digest}.',
  'state-part': 'Entwurf, zum Teil geprüft',
  'state-verified': 'Von Menschen geprüft, nicht freigegeben',
  'state-released': 'Freigegeben',
  'text-part':
    'KI-Entwurf, von Menschen nur zum Teil geprüft. Die Tabelle nach jeder Beschreibung gibt an, welche Sätze sie geprüft haben. Die übrigen dürfen nicht als Tatsachen verwendet werden.',
  'text-verified':
    'Von Menschen geprüft: Über jede Aussage hat ein Mensch entschieden, oder eine Stichprobe, die ihre Grenze gehalten hat, deckt sie. Die Tabelle nach jeder Beschreibung gibt an, was jeweils zutrifft. Dieser Bericht ist nicht freigegeben.',
  'text-released':
    'Freigegeben von den unter „Freigabe“ genannten Personen. Über jede Aussage hat ein Mensch entschieden, oder eine Stichprobe, die ihre Grenze gehalten hat, deckt sie. Die Tabelle nach jeder Beschreibung gibt an, was jeweils zutrifft.',
  'sign-verified': 'Dieser Bericht ist nicht freigegeben. Bis zur Freigabe bleiben die Zeilen leer.',
  'sign-released':
    'Die Freigabe wurde von den unter „Freigabe“ genannten Personen bestätigt. Die Zeilen sind für eine handschriftliche Unterschrift bestimmt, wo eine solche verlangt wird.',
  'limits-verified':
    'Menschen haben über die Aussagen anhand dessen entschieden, was bei jedem Satz als angesehen genannt ist, oder allein anhand des Textes; durch eine Stichprobe gedeckte Aussagen wurden nicht einzeln angesehen. Die rechtliche Bewertung nehmen Menschen vor, niemals dieses Programm.',
  'reading-decided':
    'Wörter des Zweifels geben an, wie unsicher die Software war. Was ein Mensch bestätigt oder geändert hat, steht ohne sie da, wie unsicher die Software auch war; nur das Alter dem Anschein nach bleibt eine Schätzung.',
  'signature-text':
    'Ich habe diesen Bericht geprüft und stehe für seinen Inhalt ein, so wie über ihn entschieden wurde. Das Material selbst wurde nur so weit angesehen, wie dieser Bericht es angibt.',
  'how-text': 'allein anhand des Textes',
  'how-stack': 'an einem anderen Medium desselben Stapels',
  'how-looks': 'nach Ansicht: {$looks}',
  covered:
    'nicht einzeln angesehen: in einer Grundgesamtheit von {$size :integer} Aussagen höchstens {$upper :integer} falsche, Konfidenz {$confidence} (entschiedene Aussagen der Stichprobe: {$decided :integer}, davon falsch: {$wrong :integer})',
  release: 'Freigabe',
  'release-id': 'Freigabe',
  prepared: 'Vorbereitet',
  confirmed: 'Bestätigt',
  'by-at': '{$name}, {$date}',
  digest: 'Prüfsumme (SHA-256) des Standes des Falls, den dieser Bericht wiedergibt',
  'confirmed-how': 'Jede Person hat die Freigabe unter eigenem Namen bestätigt und dafür ihre Passphrase eingegeben.',
  check:
    'Zur Überprüfung dieser Freigabe dient der Befehl „wordveil verify --case {$reference}“. Er nennt jede Freigabe mit ihrer Prüfsumme und gibt an, ob ihre Dateien und alles, woraus sie entstanden sind, dem Aufgezeichneten entsprechen. Der Befehl wird dort ausgeführt, wo der Fall aufbewahrt wird, und nennt auch die SHA-256 jeder Datei: Eine Kopie dieses Berichts ist unverändert, wenn ihre eigene SHA-256 darunter ist.',
  'left-out': 'Was dieser Bericht weglässt',
  'left-out-media': 'Medien des Falls, die nicht in diesem Bericht stehen: {$count :integer}.',
  'left-out-sections': 'Abschnitte, die nicht in diesem Bericht stehen: {$sections}.',
  'in-report': 'Medien in diesem Bericht',
  exposure: 'Was Menschen zum Prüfen angesehen haben',
  'exposure-none': 'Niemand hat ein Bild angesehen oder einen Ton angehört.',
  'from-text': 'Allein anhand des Textes entschiedene Aussagen',
  'from-looks': 'Nach Ansicht entschiedene Aussagen',
  'from-stack': 'An einem anderen Medium desselben Stapels entschiedene Aussagen',
  'by-sample': 'Nur durch eine Stichprobe gedeckte Aussagen',
  'still-open': 'Aussagen, die noch Entwurf sind',
  disputed: 'Von zwei Personen uneinheitlich gelesene Aussagen',
  'by-verdict': 'Wie über Aussagen entschieden wurde',
  'read-twice': 'Von einer zweiten Person gelesene Aussagen',
  settled: 'Davon uneinheitlich gelesen und seither geklärt',
  'not-told':
    'Die Beschreibungen lassen weg, was Menschen verworfen haben oder nicht feststellen konnten. Der Fall bewahrt jede dieser Aussagen mit ihren Entscheidungen auf, und der JSON-Export des Falls enthält sie.',
  'by-tier': 'Ansichten nach Art',
  'by-person': 'Ansichten nach Person',
  looks: `.input {$count :integer}
.match $count
one {{eine Ansicht, {$time}}}
* {{{$count} Ansichten, {$time}}}`,
  sampling: 'Stichproben',
  'sampling-none': 'Es wurde keine Stichprobe gezogen.',
  formula:
    'Die Grenze ist einseitig und ergibt sich durch Umkehrung des hypergeometrischen Tests; k falsche Aussagen haben das Risiko α/((k + 1)(k + 2)), sodass sie zu jedem Zeitpunkt der Ziehung gilt. Quellen: Konijn 1973; Buonaccorsi 1987; Wright 1991; Wang 2015; Waudby-Smith & Ramdas 2020.',
  sample: 'Stichprobe {$number :integer}',
  population: 'Aussagen der Grundgesamtheit',
  conditions: 'Welche Aussagen sie umfasst',
  'conditions-none': 'alle, über die niemand entschieden hatte',
  drawn: 'Gezogen',
  bound: 'Auszuschließender Anteil falscher Aussagen',
  confidence: 'Konfidenz',
  seed: 'Startwert der Auslosung',
  list: 'SHA-256 der Liste der Aussagen',
  decided: 'Entschieden',
  wrong: 'Davon falsch',
  result: 'Ergebnis',
  'result-held': 'Die Grenze hält: höchstens {$upper :integer} falsche unter {$size :integer} Aussagen.',
  'result-open': 'Die Grenze ist noch nicht nachgewiesen.',
  'result-failed': 'Die Stichprobe kann die Grenze nicht nachweisen; über jede Aussage ist zu entscheiden.',
  'preview-long':
    'Zusammenfassung und Modelle stehen im erstellten Bericht. Eine Vorschau von mehr als {$count :integer} Medien lässt sie weg.',
  kept: 'Freigabe {$id} von {$names}: Prüfsumme {$digest}, unveränderte Dateien: {$count :integer}.',
  'population-size': '{$count :integer}',
} as const satisfies AreaMessages<'verified'>
