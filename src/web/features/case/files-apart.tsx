import { listFilesWithoutMedium } from '../../../contract/cases.ts'
import { useCall } from '../../lib/use-call.ts'
import { PathText } from '../../ui/path-text.tsx'
import { useWords } from '../interface/words-context.tsx'

/** Files that led to no medium, each with its reason, behind one line that counts them. */
export function FilesApart({ reference }: { readonly reference: string }) {
  const { say, problem, formats } = useWords()
  const { data } = useCall(listFilesWithoutMedium, { reference })
  if (data === undefined || data.total === 0) return null
  return (
    <details className="files-apart">
      <summary className="small-heading">
        {say('files-apart')} <span className="count">{new Intl.NumberFormat(formats).format(data.total)}</span>
      </summary>
      <ul className="plain-list">
        {data.files.map((file) => (
          <li key={`${file.exhibit} ${file.path}`}>
            <span className="exhibit-label">{file.exhibit}</span> <PathText path={file.path} />
            {file.problem === null ? null : <p className="muted">{problem(file.problem.code)?.happened}</p>}
          </li>
        ))}
      </ul>
      {data.total > data.files.length ? <p className="muted">{say('files-more', { count: data.total - data.files.length })}</p> : null}
    </details>
  )
}
