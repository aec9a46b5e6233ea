import type { Command } from 'commander'
import type { EvidenceVerification } from '../application/evidence/verify-evidence.ts'
import type { CaseStore, Verification } from '../application/ports/case-store.ts'
import type { ReleasesVerification, VerifiedRelease } from '../application/release/verify-releases.ts'
import type { LocaleTag } from '../domain/id.ts'
import { formatTag } from '../language/format-tag.ts'
import { formatMessage } from '../language/interface/format-message.ts'
import { printable } from './case-lines.ts'
import { type CommandContext, exitCodes, type Installation } from './command-context.ts'
import { createProgressLine } from './progress-line.ts'

interface VerifyOptions {
  case: string
  evidence: boolean
  data: string
  json: boolean
}

/** `verify --case REF`: whether anything stored, or the evidence itself, differs from what was recorded. */
export function addVerify(program: Command, context: CommandContext): void {
  program
    .command('verify')
    .description(
      'check the audit log, its checkpoints, every stored row, the files of releases and the evidence; exit code 4 names the first thing altered',
    )
    .requiredOption('--case <ref>', 'reference of the case')
    .option('--no-evidence', 'do not read the exhibits again')
    .option('--data <dir>', 'workspace', context.defaultData)
    .option('--json', 'print one JSON document', false)
    .action(async (options: VerifyOptions) => {
      process.exitCode = await verify(options, context)
    })
}

async function verify(options: VerifyOptions, context: CommandContext): Promise<number> {
  const { terminal, locale } = context
  await using installation = await context.open({ data: options.data, date: null, faces: true, workers: null, create: false })
  await using store = await installation.openCase(options.case)
  const checked = await check(installation, store, { ...context, evidence: options.evidence }).catch(stopped(context.signal))
  if (checked === null) {
    terminal.err(formatMessage(locale, 'command.check-stopped'))
    return exitCodes.failed
  }
  const { log, releases, evidence } = checked
  const result = firstBroken(log, releases, evidence)
  if (options.json) terminal.out(JSON.stringify({ log, releases, evidence }, null, 2))
  else for (const line of verifyLines(result, { releases, evidence }, context)) terminal.out(line)
  return result.intact ? exitCodes.done : exitCodes.altered
}

type CheckMeans = CommandContext & { readonly evidence: boolean }

async function check(installation: Installation, store: CaseStore, means: CheckMeans): Promise<Checked & { readonly log: Verification }> {
  const { terminal, locale, signal } = means
  const log = await installation.verifyCase(store)
  signal.throwIfAborted()
  const releases = log.intact ? await installation.verifyReleases(store) : null
  signal.throwIfAborted()
  const progress = createProgressLine({ terminal, locale, now: () => performance.now() })
  const sound = log.intact && releases?.intact !== false
  const evidence = sound && means.evidence ? await installation.verifyEvidence(store, progress, signal) : null
  return { log, releases, evidence }
}

/** Null where a person stopped it; any other failure passes. */
function stopped(signal: AbortSignal): (error: unknown) => null {
  return (error) => {
    if (signal.aborted && error === signal.reason) return null
    throw error
  }
}

function firstBroken(log: Verification, releases: ReleasesVerification | null, evidence: EvidenceVerification | null): Verification {
  if (log.intact && releases?.intact === false) return releases
  return evidence !== null && !evidence.verification.intact ? evidence.verification : log
}

interface Checked {
  readonly releases: ReleasesVerification | null
  readonly evidence: EvidenceVerification | null
}

function verifyLines(result: Verification, { releases, evidence }: Checked, { locale }: CommandContext): string[] {
  if (!result.intact) return [formatMessage(locale, 'command.altered', { what: printable(result.broken), reason: result.reason })]
  const { entries, checkpoints, rows } = result
  const read =
    evidence?.verification.intact === true ? [formatMessage(locale, 'command.evidence-intact', { files: evidence.verification.rows })] : []
  const absent = (evidence?.absent ?? []).map((label) => formatMessage(locale, 'command.exhibit-absent', { label }))
  const released = releases?.intact === true ? releases.releases.flatMap((release) => releaseLines(release, locale)) : []
  return [formatMessage(locale, 'command.intact', { entries, checkpoints, rows }), ...released, ...read, ...absent]
}

/** Each file stands below its release as the usual tools print it. */
function releaseLines({ id, digest, names, files }: VerifiedRelease, locale: LocaleTag): string[] {
  const listed = new Intl.ListFormat(formatTag(locale), { type: 'conjunction' }).format(names.map(printable))
  const kept = formatMessage(locale, 'verified.kept', { id, names: listed, digest, count: files.length })
  return [kept, ...files.map(({ name, sha256 }) => `  ${sha256}  ${printable(name)}`)]
}
