/** Words of reports on who verified and released them. */
export const verified = {
  'notice-part': 'AI draft, written by {$program} (artificial intelligence). Verified by people only in part.',
  'notice-verified': 'Written by {$program} (artificial intelligence). Verified by people, not released.',
  'notice-released':
    'Written by {$program} (artificial intelligence). Released on {$date} by {$names}. Release {$release}, digest {$digest}.',
  'state-part': 'Draft, verified in part',
  'state-verified': 'Verified by people, not released',
  'state-released': 'Released',
  'text-part':
    'AI draft, verified by people only in part. The table after each description says which sentences they verified. Do not rely on the others as fact.',
  'text-verified':
    'Verified by people: every claim was decided by a person, or a sample that held its bound speaks for it. The table after each description says which. This report has not been released.',
  'text-released':
    'Released by the people named under “Release”. Every claim was decided by a person, or a sample that held its bound speaks for it. The table after each description says which.',
  'sign-verified': 'This report has not been released. The lines stay empty until it is.',
  'sign-released':
    'The release was confirmed by the people named under “Release”. The lines are for a signature by hand where one is required.',
  'limits-verified':
    'People decided the claims on what each sentence names as looked at, or on the text alone; claims told by a sample were not looked at one by one. The legal assessment is made by people, never by this program.',
  'reading-decided':
    'Words of doubt tell how unsure the software was. What a person confirmed or amended stands without them, however unsure the software was; only an apparent age stays an estimate.',
  'signature-text':
    'I have reviewed this report, and I stand for its content as it was decided. The material itself was looked at only as far as this report says.',
  'how-text': 'from the text alone',
  'how-stack': 'on another medium of the same stack',
  'how-looks': 'after looking: {$looks}',
  covered: `.input {$upper :integer}
.match $upper
one {{not looked at one by one: in a population of {$size :integer} claims at most {$upper} is wrong, with {$confidence} confidence (claims decided in the sample: {$decided :integer}, wrong: {$wrong :integer})}}
* {{not looked at one by one: in a population of {$size :integer} claims at most {$upper} are wrong, with {$confidence} confidence (claims decided in the sample: {$decided :integer}, wrong: {$wrong :integer})}}`,
  release: 'Release',
  'release-id': 'Release',
  prepared: 'Prepared',
  confirmed: 'Confirmed',
  'by-at': '{$name}, {$date}',
  digest: 'Digest (SHA-256) of the state of the case that this report tells',
  'confirmed-how': 'Each person confirmed the release under their own name and entered their passphrase for it.',
  check:
    'To check this release, run “wordveil verify --case {$reference}”. It names each release with its digest and says whether its files, and all they were made from, are as they were recorded. The command is run where the case is kept, and lists the SHA-256 of each file as well: a copy of this report is unaltered if its own SHA-256 is among them.',
  'left-out': 'What this report leaves out',
  'left-out-media': 'Media of the case that are not in this report: {$count :integer}.',
  'left-out-sections': 'Sections that are not in this report: {$sections}.',
  'in-report': 'Media in this report',
  exposure: 'What people looked at to verify',
  'exposure-none': 'Nobody looked at a picture or listened to sound.',
  'from-text': 'Claims decided from the text alone',
  'from-looks': 'Claims decided after looking',
  'from-stack': 'Claims decided on another medium of the same stack',
  'by-sample': 'Claims that only a sample speaks for',
  'still-open': 'Claims that are still a draft',
  disputed: 'Claims on which two readers differ',
  'by-verdict': 'How claims were decided',
  'read-twice': 'Claims that a second person read',
  settled: 'Of these, differences settled since',
  'not-told':
    'The descriptions leave out what people rejected or could not tell. The case keeps each of these claims with its decisions, and the JSON export of the case holds them.',
  'by-tier': 'Looks by kind',
  'by-person': 'Looks by person',
  looks: `.input {$count :integer}
.match $count
one {{one look, {$time}}}
* {{{$count} looks, {$time}}}`,
  sampling: 'Samples',
  'sampling-none': 'No sample was drawn.',
  formula:
    'The bound is one-sided and comes from inverting the hypergeometric test; k wrong claims have the risk α/((k + 1)(k + 2)), so that it holds at every moment of the sampling. Sources: Konijn 1973; Buonaccorsi 1987; Wright 1991; Wang 2015; Waudby-Smith & Ramdas 2020.',
  sample: 'Sample {$number :integer}',
  population: 'Claims in the population',
  conditions: 'What claims it is of',
  'conditions-none': 'all that nobody had decided',
  drawn: 'Drawn',
  bound: 'Share of wrong claims to be excluded',
  confidence: 'Confidence',
  seed: 'Seed of the lot',
  list: 'SHA-256 of the list of claims',
  decided: 'Decided',
  wrong: 'Of these found wrong',
  result: 'Result',
  'result-held': `.input {$upper :integer}
.match $upper
one {{The bound holds: at most {$upper} of {$size :integer} claims is wrong.}}
* {{The bound holds: at most {$upper} of {$size :integer} claims are wrong.}}`,
  'result-open': 'The bound is not shown yet.',
  'result-failed': 'The sample cannot show the bound; every claim has to be decided.',
  'preview-long':
    'The summary and the models are told in the written report. A preview of more than {$count :integer} media leaves them out.',
  kept: 'Release {$id} by {$names}: digest {$digest}, unaltered files: {$count :integer}.',
  'population-size': '{$count :integer}',
} as const satisfies Record<string, string>
