import {
  listOutcomes,
  noteWork,
  readOutcome,
  savePolicy,
  saveWishes,
  showClock,
  showDay,
  showGroupExposure,
  showOwnExposure,
  showPolicy,
  writeOutcome,
} from './care.ts'
import { followCase, listCases, listFilesWithoutMedium, showCase } from './cases.ts'
import { showHealth } from './health.ts'
import { showInterface } from './interface.ts'
import { listMedia, showMedium } from './media.ts'
import { addPerson, changePassphrase, changePerson, listPeople, makeFirstProfile, showMe, signIn, signOut } from './people.ts'
import { downloadReport, listReports } from './reports.ts'
import type { Route } from './route.ts'

/** Every address that the server answers under `/api`. What is not listed here does not exist. */
export const routes = {
  addPerson,
  changePassphrase,
  changePerson,
  downloadReport,
  followCase,
  listCases,
  listFilesWithoutMedium,
  listMedia,
  listOutcomes,
  listPeople,
  listReports,
  makeFirstProfile,
  noteWork,
  readOutcome,
  savePolicy,
  saveWishes,
  showCase,
  showClock,
  showDay,
  showGroupExposure,
  showHealth,
  showInterface,
  showMe,
  showMedium,
  showOwnExposure,
  showPolicy,
  signIn,
  signOut,
  writeOutcome,
} as const satisfies Record<string, Route>

export type RouteName = keyof typeof routes
