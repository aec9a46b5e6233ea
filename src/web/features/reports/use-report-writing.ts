import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { CallFailure, call } from '../../../contract/call.ts'
import { followWriting, type ReportChoiceShown, writeReport } from '../../../contract/releases.ts'
import { listReports } from '../../../contract/reports.ts'
import { useAsked } from '../../lib/use-asked.ts'
import { type WritingStep, writingStep } from './release-acts.ts'
import type { WrittenFormat } from './report-wish.ts'

interface ReportWriting {
  readonly step: WritingStep
  readonly done: number
  readonly of: number
  readonly failed: Error | null
  readonly begin: (choice: ReportChoiceShown, formats: readonly WrittenFormat[]) => Promise<void>
}

const everyMillis = 700

/** Has a report written, and follows how it comes along; also one that somebody else began. */
export function useReportWriting(reference: string): ReportWriting {
  const queries = useQueryClient()
  const [asked, setAsked] = useState<'no' | 'sending' | 'taken'>('no')
  const [refused, setRefused] = useState<Error | null>(null)
  const { data, refetch } = useAsked({
    route: followWriting,
    input: { reference },
    pace: ({ writing }) => (writing === null ? null : everyMillis),
  })
  const writing = data?.writing ?? null
  const isWriting = writing !== null
  useEffect(() => {
    if (!isWriting) void queries.invalidateQueries({ queryKey: [listReports.path] })
  }, [isWriting, queries])
  const begin = async (choice: ReportChoiceShown, formats: readonly WrittenFormat[]) => {
    setAsked('sending')
    setRefused(null)
    try {
      await call(writeReport, { reference, choice, formats: [...formats] })
      await refetch()
      setAsked('taken')
      await queries.invalidateQueries({ queryKey: [listReports.path] })
    } catch (cause) {
      setAsked('no')
      setRefused(cause instanceof Error ? cause : new Error(String(cause)))
    }
  }
  const failure = data?.failed ?? null
  const step = writingStep({ asked, isWriting, hasFailed: failure !== null })
  const failed = step === 'failed' && failure !== null ? new CallFailure(failure.code, failure.detail) : refused
  return { step, done: writing?.done ?? 0, of: writing?.of ?? 0, failed, begin }
}
