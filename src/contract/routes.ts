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
import { listSchemes, setCategory, showCategories } from './categories.ts'
import { showHealth } from './health.ts'
import { showInterface } from './interface.ts'
import { endLook, openLook, showLook } from './looks.ts'
import { listMedia, showMedium } from './media.ts'
import { addNote, listNotes } from './notes.ts'
import { addPerson, changePassphrase, changePerson, listPeople, makeFirstProfile, showMe, signIn, signOut } from './people.ts'
import { confirmRelease, followWriting, listReleases, prepareRelease, previewReport, weighReport, writeReport } from './releases.ts'
import { listReportMedia } from './report-media.ts'
import { downloadReport, listReports } from './reports.ts'
import { changeStack, decideClaims, followReview, nextToReview, showReview, undoDecision } from './review.ts'
import type { Route } from './route.ts'
import { drawSampleOf, listSamples, weighSample } from './sampling.ts'
import { dropSearch, keepSearch, listSearches, showDays, showFacets, showPlaces } from './search.ts'
import { listDifferences, listSecondReadings, showAgreement } from './second-reading.ts'

/** Every address that the server answers under `/api`. What is not listed here does not exist. */
export const routes = {
  addNote,
  addPerson,
  changePassphrase,
  changePerson,
  changeStack,
  confirmRelease,
  decideClaims,
  downloadReport,
  drawSampleOf,
  dropSearch,
  endLook,
  followCase,
  followReview,
  followWriting,
  listCases,
  listDifferences,
  listFilesWithoutMedium,
  listMedia,
  listNotes,
  listOutcomes,
  listPeople,
  keepSearch,
  listReleases,
  listReportMedia,
  listReports,
  listSearches,
  listSamples,
  listSchemes,
  listSecondReadings,
  makeFirstProfile,
  nextToReview,
  noteWork,
  openLook,
  prepareRelease,
  previewReport,
  readOutcome,
  savePolicy,
  saveWishes,
  setCategory,
  showAgreement,
  showCase,
  showDays,
  showFacets,
  showPlaces,
  showCategories,
  showClock,
  showDay,
  showGroupExposure,
  showHealth,
  showInterface,
  showLook,
  showMe,
  showMedium,
  showOwnExposure,
  showPolicy,
  showReview,
  signIn,
  signOut,
  undoDecision,
  weighReport,
  weighSample,
  writeOutcome,
  writeReport,
} as const satisfies Record<string, Route>

export type RouteName = keyof typeof routes
