// Plural rules are costly to make and hold no state; a sentence asks for several.
const rules = new Map<string, Intl.PluralRules>()

/** The plural category of a count in a language: `one`, `few`, `other` … */
export function pluralCategory(intl: string, count: number): Intl.LDMLPluralRule {
  const rule = rules.get(intl) ?? new Intl.PluralRules(intl)
  rules.set(intl, rule)
  return rule.select(count)
}
