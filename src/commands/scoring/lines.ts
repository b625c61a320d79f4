/** Answer sets per second of everybody who was measured. */
export interface Rates {
  readonly scores: { readonly few: number; readonly many: number };
  readonly assess: { readonly few: number; readonly many: number };
  readonly rules: number;
  readonly survey: number;
}

/** A line that must be met: a ratio, and the least that it may be. */
export interface Line {
  readonly what: string;
  readonly ratio: number;
  readonly least: number;
}

/** Each line of the comparison; a rate that could not be measured meets none. */
export function linesOf({ scores, assess, rules, survey }: Rates): readonly Line[] {
  const faster = Math.max(rules, survey);
  return [
    { what: 'scores ÷ the faster of the two', ratio: scores.few / faster, least: 50 },
    { what: 'assess ÷ json-rules-engine', ratio: assess.few / rules, least: 1 },
    { what: 'scores: 100,000 ÷ 1,000 sets', ratio: scores.many / scores.few, least: 0.7 },
    { what: 'assess: 100,000 ÷ 1,000 sets', ratio: assess.many / assess.few, least: 0.7 },
  ];
}

export function isMet({ ratio, least }: Line): boolean {
  return Number.isFinite(ratio) && ratio >= least;
}
