import type { MediumShown } from '../../../contract/media.ts'
import { PathText } from '../../ui/path-text.tsx'
import { useWords } from '../interface/words-context.tsx'
import { MediumFactList } from './medium-fact-list.tsx'
import { NotAnalysed } from './not-analysed.tsx'
import { StackTogether } from './stack-together.tsx'

/** Beside the text: facts, files, hashes, the accounting of frames, and what was not analysed. */
export function MediumAside({ medium }: { readonly medium: MediumShown }) {
  return (
    <div className="medium-aside">
      <MediumFactList medium={medium} />
      <FrameAccount ledger={medium.ledger} />
      <StackTogether together={medium.together} />
      <NotAnalysed medium={medium} />
      <FileList files={medium.files} />
      <HashList medium={medium} />
    </div>
  )
}

function FrameAccount({ ledger }: Pick<MediumShown, 'ledger'>) {
  const { say, formats } = useWords()
  if (ledger === null) return null
  const { frames, stills, examined } = ledger
  const share = new Intl.NumberFormat(formats, { maximumFractionDigits: 3 })
  return (
    <section>
      <h2 className="small-heading">{say('ledger')}</h2>
      <p>{say(ledger.examined < ledger.stills ? 'ledger-text-part' : 'ledger-text', { frames, stills, examined })}</p>
      <p className="muted">{say('ledger-bound', { distance: share.format(ledger.greatestDistance), bound: share.format(ledger.bound) })}</p>
    </section>
  )
}

function FileList({ files }: Pick<MediumShown, 'files'>) {
  const { say, formats } = useWords()
  const dates = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23', timeZone: 'UTC' })
  return (
    <section>
      <h2 className="small-heading">{say('files')}</h2>
      <ul className="plain-list">
        {files.map(({ exhibit, path, modifiedAt }) => (
          <li key={`${exhibit} ${path}`}>
            <span className="exhibit-label">{exhibit}</span> <PathText path={path} />
            {modifiedAt === null ? null : <p className="muted">{say('modified', { date: `${dates.format(new Date(modifiedAt))} UTC` })}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function HashList({ medium }: { readonly medium: MediumShown }) {
  const { say } = useWords()
  const hashes = [
    ['SHA-256', medium.id],
    ['SHA-1', medium.sha1],
    ['MD5', medium.md5],
  ]
  return (
    <section>
      <h2 className="small-heading">{say('hashes')}</h2>
      <dl className="hash-list">
        {hashes.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
