/** Every expected failure, by code. The words for each are in the locales; the code is what scripts and tests match on. */
export const problemCodes = {
  'file-missing': 'The file was listed but could not be opened.',
  'file-changed': 'The file changed while it was read.',
  'path-unreadable': 'The operating system refused to read the path.',
  'not-media': 'The content is no photo, film or sound.',
  'empty-file': 'The file has no bytes.',
  'format-unsupported': 'The format is recognised but no decoder here reads it.',
  'content-broken': 'The content is damaged beyond what a decoder can read.',
  'no-picture-stream': 'The container holds no picture and no sound that can be decoded.',
  'too-large': 'The picture has more pixels than the limit allows.',
  'time-limit': 'Reading it took longer than the limit allows.',
  'memory-limit': 'Reading it needed more memory than the limit allows.',
  'decoder-crashed': 'The decoder stopped without an answer.',
  'worker-crashed': 'The analysis process stopped without an answer.',
  'worker-unfit': 'Analysis processes cannot be started on this machine.',
  'model-missing': 'The weights of a model are not installed.',
  'model-altered': 'The weights of a model differ from its manifest.',
  'model-unreachable': 'The model server gave no answer.',
  'model-refused': 'The model would not answer.',
  'model-answer-invalid': 'The model did not answer in the form that was asked for.',
  'analyzer-failed': 'An analyzer stopped with an error.',
  'archive-broken': 'The archive is damaged; what could be read was taken.',
  'archive-too-long': 'The archive lists more than is taken from one archive; what comes before the limit was taken.',
  'archive-entry-damaged': 'The bytes of an archive entry are not those that the archive recorded; they were taken as they came out.',
  'archive-entry-refused': 'An archive entry was refused: unsafe path, encrypted or too large.',
  'link-not-followed': 'A symbolic link was found and not followed.',
  'special-file': 'A device, pipe or socket was found and not opened.',
  'case-missing': 'There is no case with this reference.',
  'case-busy': 'Another process is working on this case.',
  'medium-missing': 'There is no such medium in the case.',
  'decision-overtaken': 'Somebody else decided the same claim in the meantime.',
  'reading-closed': 'This reading of the claim is not open to this person.',
  'reading-blind': 'Claims of the case wait for a blind reading by this person.',
  'amendment-invalid': 'The amendment is not one that the vocabulary allows.',
  'scheme-invalid': 'The category scheme does not have the expected form.',
  'category-missing': 'There is no such category in the schemes of this case.',
  'report-missing': 'There is no report with this name.',
  'release-not-verified': 'The report is a draft, which is not released.',
  'release-overtaken': 'The case changed since the release was prepared.',
  'release-own-second': 'The same person confirmed the release before.',
  'release-missing': 'There is no such release.',
  'report-busy': 'A report of this case is being written.',
  'report-altered': 'A file of a release differs from what was written.',
  'address-missing': 'There is nothing at this address.',
  'request-invalid': 'The request does not have the expected form.',
  'request-refused': 'The request was refused.',
  'too-many-requests': 'Too many requests came in a short time.',
  'not-signed-in': 'Nobody is signed in.',
  'sign-in-failed': 'Name and passphrase do not belong together.',
  'sign-in-held': 'Too many tries to sign in failed; the detail is the seconds to wait.',
  'passphrase-wrong': 'The present passphrase is another one.',
  'passphrase-length': 'The passphrase is shorter or longer than is allowed.',
  'passphrase-given': 'The person has not yet chosen a passphrase of their own.',
  'role-lacking': 'The role of this person does not allow it.',
  'work-covered': 'Nothing of a case may be shown to this person now; the detail says why.',
  'name-taken': 'Somebody else has this name.',
  'profile-exists': 'There is a profile already, so no first one can be made.',
  'person-missing': 'There is no such person.',
  'last-supervisor': 'The only supervisor can neither leave nor take another role.',
  'evidence-missing': 'The evidence path does not exist.',
  'inside-evidence': 'The evidence and a folder that Wordveil writes to lie one within the other.',
  'exhibit-lost': 'The exhibit was disconnected while it was being read.',
  altered: 'Something stored differs from what was recorded.',
  'not-writable': 'A folder that has to be written to is read-only, or closed to this account.',
  'disk-full': 'There is no space left on the disk.',
  usage: 'The command was not understood.',
  'isolation-missing': 'Decoders cannot be walled off as required.',
  'tls-missing': 'The console would be open to a network without encryption.',
  'tls-unfit': 'The certificate and its key cannot be used; the detail says why.',
  stopped: 'The work was stopped.',
  'look-gone': 'The look was taken, or nobody took it in time.',
  'look-refused': 'The policy in force does not allow this look.',
  'claim-missing': 'There is no such claim in the description.',
  'sample-needless': 'A sample of this population would hold all of it.',
  'runtime-unfit': 'This Node.js cannot run Wordveil.',
} as const satisfies Record<string, string>

export type ProblemCode = keyof typeof problemCodes

/** What went wrong with one thing, as stored and reported. `detail` holds ids and technical facts, never content or names. */
export interface ProblemRecord {
  readonly code: ProblemCode
  readonly detail: string | null
}

/** An expected failure on its way to the edge that words it. Bugs are plain errors. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly detail: string | null

  constructor(code: ProblemCode, detail: string | null = null, cause?: unknown) {
    super(detail === null ? problemCodes[code] : `${problemCodes[code]} (${detail})`, cause === undefined ? undefined : { cause })
    this.name = 'Problem'
    this.code = code
    this.detail = detail
  }

  record(): ProblemRecord {
    return { code: this.code, detail: this.detail }
  }
}
