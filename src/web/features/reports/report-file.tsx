import { addressOf } from '../../../contract/address.ts'
import { downloadReport } from '../../../contract/reports.ts'
import { punctuationOf } from '../../../domain/punctuation.ts'
import { formatBytes } from '../../lib/format-bytes.ts'
import { useWords } from '../interface/words-context.tsx'

interface ReportFileProps {
  readonly reference: string
  readonly file: {
    readonly name: string
    readonly format: string
    /** Null where one file holds all languages. */
    readonly language: string | null
    readonly bytes: number
  }
}

/** One written file to keep: its kind, its language and its size. */
export function ReportFile({ reference, file: { name, format, language, bytes } }: ReportFileProps) {
  const { say, language: own, formats } = useWords()
  const tongue = language === null ? say('all-languages') : new Intl.DisplayNames(own, { type: 'language' }).of(language)
  return (
    <>
      <a href={addressOf(downloadReport, { reference, name })} download={name}>
        {format.toUpperCase()}
        {punctuationOf(own).item}
        {tongue}
      </a>{' '}
      <span className="muted">{formatBytes(bytes, formats)}</span>
    </>
  )
}
