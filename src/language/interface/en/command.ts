/** Words of the command line, as MessageFormat 2 sources. */
export const command = {
  'nothing-new': 'Nothing new to describe.',
  'reports-written': 'The reports are in {$folder}:',
  'console-address': 'The console is at {$address}. Ctrl-C ends it.',
  'console-unencrypted': 'Not encrypted: passphrases and all that the console shows can be read on the network.',
  'first-profile': 'Nobody has a profile yet. The first person makes one in the browser.',
  'type-passphrase': 'Passphrase for {$name} (at least 12 characters, not shown): ',
  'again-passphrase': 'Once more: ',
  'passphrase-differs': 'The two were not the same. Nothing was changed.',
  'no-people': 'Nobody has a profile yet.',
  'person-added': '{$name} has been added as {$role}. At the first sign-in they choose a passphrase of their own.',
  'person-left': '{$name} can no longer sign in.',
  'person-back': '{$name} can sign in again.',
  'passphrase-given': '{$name} has a new passphrase and replaces it at the next sign-in. Older sign-ins have ended.',
  'told-pause': 'Held up: what is under way is finished first. “resume” lets it go on.',
  'told-go': 'The run goes on.',
  'told-stop': 'The run ends. Run the same command again to continue.',
  'no-run': 'No run is at work on case {$reference}. “status” shows where the case stands; “run” continues it.',
  'none-named': 'None of these files is in the case.',
  'brought-forward': `.input {$count :integer}
.match $count
0 {{All of them are analysed already.}}
one {{One medium is next in line.}}
* {{{$count} media are next in line.}}`,
  'case-summary': `.input {$media :integer}
.input {$files :integer}
.match $media $files
one one {{Case {$reference}: one file.}}
* * {{Case {$reference}: {$files} files, {$media} different.}}`,
  'outcome-described': '{$count :integer} described',
  'outcome-partly': '{$count :integer} partly described',
  'outcome-unreadable': '{$count :integer} unreadable',
  'outcome-unsupported': '{$count :integer} not photos, films or sound, or in a format that nothing here reads',
  'outcome-known': '{$count :integer} known before',
  'outcome-waiting': '{$count :integer} waiting',
  'some-unreadable': `.input {$count :integer}
.match $count
one {{One file could not be read. It is listed here and in the report.}}
* {{{$count} files could not be read. They are listed here and in the report.}}`,
  'some-damaged': `.input {$count :integer}
.match $count
one {{One file does not match what its archive recorded. It was taken as it came out, and is listed here and in the report.}}
* {{{$count} files do not match what their archives recorded. They were taken as they came out, and are listed here and in the report.}}`,
  'and-more': `.input {$count :integer}
.match $count
one {{… and one more; “status” lists all.}}
* {{… and {$count} more; “status” lists all.}}`,
  stopped: 'Stopped. Run the same command again to continue.',
  'exposure-none': 'No picture or sound has been shown to anyone.',
  'verification-none': 'All text is an unverified AI draft; no claim has been decided by a person.',
  'exposure-some': 'Pictures or sound were shown: {$count :integer}.',
  'verification-some': 'Claims decided by people: {$decided :integer} of {$claims :integer}. All else is an unverified AI draft.',
  'scheme-loaded': 'The scheme {$name} ({$version}) is loaded; categories: {$count :integer}.',
  'export-written': 'The export is in {$path}.',
  intact: `.input {$entries :integer}
.input {$checkpoints :integer}
.input {$rows :integer}
{{Nothing was altered: the audit entries ({$entries}), signed checkpoints ({$checkpoints}) and stored rows ({$rows}) are as they were recorded.}}`,
  'evidence-intact': `.input {$files :integer}
{{The evidence is unchanged: {$files} files have the hashes that were recorded.}}`,
  'exhibit-waits':
    'Exhibit {$label} ({$name}) is not connected, so its media wait. It was looked for at {$source}. Connect it and run the same command again.',
  'check-stopped': 'The check was stopped before its end. Up to there nothing altered was found; started again, it begins from the start.',
  'exhibit-absent': 'Exhibit {$label} is not connected, so its files could not be compared.',
  altered: 'Altered: {$what} – {$reason}.',
  'doctor-fit': 'This machine can do all of it.',
  'doctor-lacking': 'Some things are missing; what they cost is said beside each.',
  present: 'present',
  missing: 'missing',
  'model-altered': 'altered',
  remedy: 'What to do: {$remedy}',
} as const
