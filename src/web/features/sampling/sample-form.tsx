import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { call } from '../../../contract/call.ts'
import { consoleWords } from '../../../contract/console-words.ts'
import { drawSampleOf, type PopulationShown, weighSample } from '../../../contract/sampling.ts'
import { certainties } from '../../../domain/description.ts'
import { useCall } from '../../lib/use-call.ts'
import { FailureWords } from '../../ui/failure-words.tsx'
import { useWords } from '../interface/words-context.tsx'
import { claimWord } from '../medium/claim-word.ts'

const everything: PopulationShown = { kind: null, certainty: 'stated', model: null, from: null, to: null }
const bounds = [0.01, 0.02, 0.05, 0.1]
const confidences = [0.9, 0.95, 0.99]

/** Chooses a population, a bound and a confidence, says what a sample would cost, and draws it. */
export function SampleForm({ reference, drawn }: { readonly reference: string; readonly drawn: () => void }) {
  const { say, formats } = useWords()
  const [population, setPopulation] = useState(everything)
  const [goal, setGoal] = useState({ bound: 0.05, confidence: 0.95 })
  const [failed, setFailed] = useState<Error | null>(null)
  const { data } = useCall(weighSample, { reference, population, ...goal })
  const share = new Intl.NumberFormat(formats, { style: 'percent', maximumFractionDigits: 1 })
  const shares = (values: readonly number[]) => values.map((value) => [String(value), share.format(value)] as const)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    try {
      setFailed(null)
      await call(drawSampleOf, { reference, population, ...goal })
      drawn()
    } catch (cause) {
      setFailed(cause instanceof Error ? cause : new Error(String(cause)))
    }
  }
  return (
    <form className="amend-form sample-form" onSubmit={(event) => void send(event)}>
      <PopulationFields population={population} change={setPopulation} />
      <Select
        label={say('sampling.bound')}
        value={String(goal.bound)}
        options={shares(bounds)}
        choose={(bound) => setGoal({ ...goal, bound: Number(bound) })}
      />
      <Select
        label={say('sampling.confidence')}
        value={String(goal.confidence)}
        options={shares(confidences)}
        choose={(confidence) => setGoal({ ...goal, confidence: Number(confidence) })}
      />
      <output className="sample-weight">
        {data === undefined ? null : <p>{say('sampling.size', { size: data.size })}</p>}
        {data === undefined ? null : <p>{data.asked === null ? say('sampling.needless') : say('sampling.asked', { asked: data.asked })}</p>}
      </output>
      {failed === null ? null : <FailureWords error={failed} />}
      <div className="actions">
        <button type="submit" className="button primary" disabled={data === undefined || data.asked === null}>
          {say('sampling.draw')}
        </button>
      </div>
    </form>
  )
}

interface PopulationFieldsProps {
  readonly population: PopulationShown
  readonly change: (population: PopulationShown) => void
}

function PopulationFields({ population, change }: PopulationFieldsProps) {
  const { say } = useWords()
  const kinds = consoleWords.flatMap((word) => (word.startsWith('claim-') ? [word.slice('claim-'.length)] : []))
  const any = ['', say('sampling.any')] as const
  const named = (kind: string) => {
    const word = claimWord(kind)
    return word === null ? kind : say(word)
  }
  return (
    <>
      <Select
        label={say('sampling.kind')}
        value={population.kind ?? ''}
        options={[any, ...kinds.map((kind) => [kind, named(kind)] as const)]}
        choose={(kind) => change({ ...population, kind: kind === '' ? null : kind })}
      />
      <Select
        label={say('sampling.certainty')}
        value={population.certainty ?? ''}
        options={[any, ...certainties.map((one) => [one, say(`certainty-${one}`)] as const)]}
        choose={(chosen) => change({ ...population, certainty: certainties.find((one) => one === chosen) ?? null })}
      />
      <Field label={say('sampling.from')}>
        {(id) => (
          <input
            id={id}
            type="date"
            value={population.from ?? ''}
            onChange={({ target }) => change({ ...population, from: target.value || null })}
          />
        )}
      </Field>
      <Field label={say('sampling.to')}>
        {(id) => (
          <input
            id={id}
            type="date"
            value={population.to ?? ''}
            onChange={({ target }) => change({ ...population, to: target.value || null })}
          />
        )}
      </Field>
    </>
  )
}

interface SelectProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, word: string])[]
  readonly choose: (value: string) => void
}

function Select({ label, value, options, choose }: SelectProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
          {options.map(([one, word]) => (
            <option key={one} value={one}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
