import type { ReleaseShown } from '../../../contract/releases.ts'
import { digestGroups } from '../../lib/digest-groups.ts'
import { useWords } from '../interface/words-context.tsx'
import { ReportFile } from './report-file.tsx'

interface ReleaseFilesProps {
  readonly reference: string
  readonly release: Pick<ReleaseShown, 'files' | 'writing'>
}

/** The files of a release, each with its SHA-256 and whether it still has it. */
export function ReleaseFiles({ reference, release: { files, writing } }: ReleaseFilesProps) {
  const { say } = useWords()
  return (
    <>
      <output>{writing ? <p className="muted">{say('release.files-writing')}</p> : null}</output>
      {files.length === 0 ? null : (
        <ul className="plain-list" aria-label={say('release.files')}>
          {files.map((file) => (
            <li key={file.name}>
              <ReportFile reference={reference} file={file} />{' '}
              <span className={file.intact ? 'muted' : 'release-note'}>{say(file.intact ? 'release.intact' : 'release.altered')}</span>
              <p className="release-digest">
                <span className="muted">SHA-256</span> <bdi dir="ltr">{digestGroups(file.sha256)}</bdi>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
