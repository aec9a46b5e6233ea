import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on verification. */
export const review = {
  verify: 'Dieses Medium prüfen',
  'verify-next': 'Nächstes Medium prüfen',
  desk: 'Aussagen und Fragen',
  progress: '{$decided} von {$claims} Aussagen entschieden.',
  blind: 'Sie lesen, ohne zu sehen, wie andere entschieden haben.',
  'all-done': 'In diesem Fall wartet sonst nichts auf Sie.',
  'kept-for-later':
    'Im Augenblick wartet sonst nichts auf Sie. Was noch offen ist, ist schweres Material; es wird weder am Anfang noch am Ende eines Arbeitstags vorgelegt.',
  'no-claims': 'Zu diesem Medium gibt es keine Aussagen zu entscheiden.',
  question: 'Frage',
  covers: `.input {$count :integer}
.match $count
* {{Eine Entscheidung hier gilt für {$count} Medien des Stapels.}}`,
  'agreement-agree': 'zwei Quellen stimmen überein',
  'agreement-one-source': 'eine Quelle',
  'agreement-disagree': 'eine andere Quelle sah es anders',
  'agreement-computed': 'aus dem Inhalt berechnet',
  'not-yours': 'Diese Aussage steht Ihnen jetzt nicht offen.',
  'not-yours-blind': 'Jemand hat diese Aussage entschieden. Sie ist nicht von Ihnen zu lesen.',
  confirm: 'Bestätigen',
  reject: 'Verwerfen',
  amend: 'Ändern',
  'cannot-tell': 'Nicht feststellbar',
  undo: 'Zurücknehmen',
  unsent:
    'Noch nicht gespeicherte Entscheidungen: {$count :integer}. Sie werden gesendet, sobald der Server antwortet. Bleiben Sie bis dahin auf dieser Seite.',
  discard: 'Nicht speichern',
  'next-medium': 'Nächstes Medium',
  'state-draft': 'Entwurf',
  'state-confirmed': 'Bestätigt',
  'state-rejected': 'Verworfen',
  'state-amended': 'Geändert',
  'state-cannot-tell': 'Nicht feststellbar',
  'state-differs': 'Uneinheitlich gelesen',
  'state-hidden': 'Entschieden',
  history: `.input {$count :integer}
.match $count
one {{{$count} Entscheidung}}
* {{{$count} Entscheidungen}}`,
  'draft-said': 'Im Entwurf stand:',
  'history-line': '{$what}: {$name}, {$date}',
  'done-confirm': 'Bestätigt',
  'done-reject': 'Verworfen',
  'done-amend': 'Geändert',
  'done-cannot-tell': 'Nicht feststellbar',
  'done-withdraw': 'Zurückgenommen',
  'reading-first': 'Erste Lesung',
  'reading-second': 'Zweite Lesung',
  'reading-adjudication': 'Abschließend entschieden',
  'through-stack': 'Über den Stapel',
  'through-sample': 'Über eine Stichprobe',
  'looks-taken': `.input {$count :integer}
.match $count
one {{{$count} Ansicht}}
* {{{$count} Ansichten}}`,
  'save-amendment': 'Änderung speichern',
  cancel: 'Abbrechen',
  'at-most': `.input {$count :integer}
.match $count
* {{Höchstens {$count}}}`,
  strip: 'Der Film in Worten',
  stack: 'Stapel: {$total} ähnliche Medien, eine Entscheidung gilt für {$covers}',
  'this-one': '(dieses)',
  'taken-out-by': 'Herausgenommen von {$name}',
  'put-back': 'Zurücklegen',
  'take-out': 'Herausnehmen',
  category: 'Kategorie',
  notes: `.input {$count :integer}
.match $count
0 {{Notizen}}
* {{Notizen ({$count})}}`,
  note: 'Notiz',
  'note-by': '{$name}, {$date}',
  'add-note': 'Notiz hinzufügen',
  'second-reading': 'Zweite Lesung',
  'second-how': 'Ein Teil der entschiedenen Aussagen wird von einer zweiten Person gelesen, die die erste Entscheidung nicht sieht.',
  'second-none': 'Auf Ihre zweite Lesung wartet nichts.',
  'second-claims': `.input {$count :integer}
.match $count
one {{{$count} Aussage}}
* {{{$count} Aussagen}}`,
  differences: 'Wo die Lesungen abweichen',
  settle: 'Dies entscheiden',
  agreement: 'Übereinstimmung der Lesungen',
  'agreement-same': '{$same} von {$total} doppelt gelesenen Aussagen wurden gleich beurteilt.',
  'agreement-unknown': 'Für ein Kappa gibt es zu wenige oder zu einheitliche Lesungen.',
  'agreement-kappa': 'Cohens Kappa {$kappa}, 95-%-Intervall {$from} bis {$to}.',
  'confirm-facts': 'Die {$count} gemessenen oder aus der Datei gelesenen Aussagen bestätigen',
} as const satisfies AreaMessages<'review'>
