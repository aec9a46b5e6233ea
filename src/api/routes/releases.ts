import { setTimeout as wait } from 'node:timers/promises'
import type { CareMeans } from '../../application/care/care-means.ts'
import type { PeopleMeans } from '../../application/people/people-means.ts'
import { createSignInThrottle } from '../../application/people/sign-in-throttle.ts'
import type { ConsoleSource } from '../../application/ports/console-source.ts'
import type { ReportDesk } from '../../application/ports/report-desk.ts'
import { confirmRelease } from '../../application/release/confirm-release.ts'
import { listReleases } from '../../application/release/list-releases.ts'
import { prepareRelease } from '../../application/release/prepare-release.ts'
import { previewReport } from '../../application/release/preview-report.ts'
import { createReleaseChanges } from '../../application/release/release-changes.ts'
import { orderedChoice } from '../../application/release/report-choice.ts'
import { type CaseToReport, weighReport } from '../../application/release/weigh-report.ts'
import type { AnalyzerCard } from '../../application/report/report-input.ts'
import type { ReleaseShown, ReportChoiceShown } from '../../contract/releases.ts'
import { Problem } from '../../domain/problem.ts'
import type { Person } from '../../domain/review/person.ts'
import type { ReleaseId, ReportChoice } from '../../domain/review/release.ts'
import { realize } from '../../language/realize/realize.ts'
import { asMediaId } from '../as-media-id.ts'
import { askedLocale } from '../asked-locale.ts'
import { requireSight, type SightOf } from '../case-sight.ts'
import type { Handlers } from '../route-handlers.ts'
import { previewShown, releaseShown } from '../views/release-shown.ts'

/** What the routes of reports and releases work with. */
export interface ReleaseDeps extends PeopleMeans, CareMeans {
  readonly source: Pick<ConsoleSource, 'openCase' | 'reviewOf'>
  readonly desk: ReportDesk
  readonly version: string
  readonly analyzers: readonly AnalyzerCard[]
  readonly sightOf: SightOf
}

type ReleaseRoutes =
  | 'weighReport'
  | 'previewReport'
  | 'writeReport'
  | 'followWriting'
  | 'listReleases'
  | 'prepareRelease'
  | 'confirmRelease'

/** A confirmation is answered with its result where writing the files takes no longer, else while they are being written. */
const patienceMillis = 8000

/** Reports as they would be written, written, and released. */
export function releaseHandlers(deps: ReleaseDeps): Pick<Handlers, ReleaseRoutes> {
  const { desk, source } = deps
  const throttle = createSignInThrottle(deps.clock)
  const changes = createReleaseChanges()
  const needsTwo = async () => (await deps.care.policy()).releaseNeedsTwo
  const caseOf = (reference: string) => caseToReport(source, reference)
  const caseOpenTo = (reference: string, by: Person) => requireSight(deps.sightOf, reference, by).then(() => caseOf(reference))
  const all = async (reference: string): Promise<ReleaseShown[]> => {
    const { releases, names } = await listReleases({ of: await caseOf(reference), desk, changes }, reference)
    return releases.map((listed) => releaseShown(listed, names))
  }
  const one = async (reference: string, id: string) => {
    const found = (await all(reference)).find((release) => release.id === id)
    if (found === undefined) throw new Problem('release-missing', id)
    return found
  }
  return {
    weighReport: async ({ reference, choice }, { by }) => weightShown(await weighReport(await caseOpenTo(reference, by), choiceOf(choice))),
    previewReport: async ({ reference, choice, language, page }, { by }) => {
      const program = { name: 'Wordveil', version: deps.version }
      const means = { of: await caseOpenTo(reference, by), realize, program, models: [], analyzers: deps.analyzers }
      return previewShown(await previewReport(means, { choice: choiceOf(choice), locale: askedLocale(language), page }))
    },
    writeReport: async ({ reference, choice, formats }, { by }) => {
      await caseOpenTo(reference, by)
      const { job } = desk.begin({ by: by.id, reference, choice: choiceOf(choice), formats, release: null }, async () => {})
      return { job }
    },
    followWriting: async ({ reference }) => {
      await source.openCase(reference)
      return desk.told(reference)
    },
    listReleases: async ({ reference }) => ({ needsTwo: await needsTwo(), releases: await all(reference) }),
    prepareRelease: async ({ reference, choice, formats }, { by }) => {
      const means = { ...deps, of: await caseOf(reference), needsTwo: await needsTwo() }
      const { id } = await prepareRelease(means, by, { choice: choiceOf(choice), formats })
      return one(reference, id)
    },
    confirmRelease: async ({ reference, release, passphrase }, { by }) => {
      const means = { ...deps, of: await caseOf(reference), throttle, needsTwo: await needsTwo() }
      const { ended } = await confirmRelease(means, by, { reference, release: release as ReleaseId, passphrase })
      if (ended !== null) await Promise.race([ended, wait(patienceMillis, undefined, { ref: false })])
      return one(reference, release)
    },
  }
}

async function caseToReport(source: ReleaseDeps['source'], reference: string): Promise<CaseToReport> {
  return { reader: await source.openCase(reference), review: await source.reviewOf(reference) }
}

function choiceOf({ media, languages, sections }: ReportChoiceShown): ReportChoice {
  return orderedChoice({ media: media?.map(asMediaId) ?? null, languages: languages.map(askedLocale), sections })
}

function weightShown({ leftOut, ...weight }: Awaited<ReturnType<typeof weighReport>>) {
  return { ...weight, leftOut: { media: leftOut.media, sections: [...leftOut.sections] } }
}
