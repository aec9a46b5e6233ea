import type { ShownTier } from '../../../domain/review/tier.ts'
import { useWords } from '../interface/words-context.tsx'

interface TierSecondsProps {
  readonly tiers: readonly ShownTier[]
  readonly seconds: Readonly<Record<ShownTier, number>>
}

/** Seconds of each tier that was shown, as numbers and words; no bars to compare and no colours that judge. */
export function TierSeconds({ tiers, seconds }: TierSecondsProps) {
  const { say, formats } = useWords()
  const unit = new Intl.NumberFormat(formats, { style: 'unit', unit: 'second', unitDisplay: 'short', maximumFractionDigits: 1 })
  return (
    <dl className="tally">
      {tiers
        .filter((tier) => seconds[tier] > 0)
        .map((tier) => (
          <div key={tier}>
            <dt>{say(`care.tier-${tier}`)}</dt>
            <dd>{unit.format(seconds[tier])}</dd>
          </div>
        ))}
    </dl>
  )
}
