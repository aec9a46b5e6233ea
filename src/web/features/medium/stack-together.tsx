import type { MediumShown } from '../../../contract/media.ts'
import { useWords } from '../interface/words-context.tsx'

/** What this medium and those that are almost the same hold together. */
export function StackTogether({ together }: Pick<MediumShown, 'together'>) {
  const { say } = useWords()
  if (together.length === 0) return null
  return (
    <section>
      <h2 className="small-heading">{say('together')}</h2>
      <ul className="plain-list">
        {together.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
