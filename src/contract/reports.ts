import { z } from 'zod'
import { language, reference } from './parts.ts'
import { defineRoute, documentTypes, json } from './route.ts'

const reportFormats = ['pdf', 'html', 'json', 'docx'] as const
const reportFormat = z.enum(reportFormats)

const report = z.object({
  name: z.string(),
  format: reportFormat,
  /** Null where one file holds all languages. */
  language: language.nullable(),
  bytes: z.number(),
  writtenAt: z.iso.datetime(),
  /** What the report says of itself; null where an earlier version wrote it, which did not say. */
  state: z.enum(['draft', 'verified', 'released']).nullable(),
})

/** The reports written for a case. */
export const listReports = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/reports',
  input: z.object({ reference }),
  reply: json(z.object({ reports: z.array(report) })),
})

/** One report as a file to keep; never shown inside the console. */
export const downloadReport = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/reports/:name',
  input: z.object({ reference, name: z.string().regex(/^[^/\\\0]{1,200}$/) }),
  reply: { as: 'document', types: documentTypes },
})

export type ReportShown = z.output<typeof report>
