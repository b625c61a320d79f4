import type { Assessment } from './assessment';
import type { Advisory } from './catalogue';
import { holds } from './conditions';
import type { Condition, Profile } from './questionnaire';
import type { Figure } from './reference';
import type { GateState, ScoredAnswer, Tally } from './scoring';

/** One class of size in the survey. */
interface SizeClass {
  readonly id: string;
  readonly introduced: Figure;
  readonly undecided: Figure;
  /** The class of the body by its number of staff. */
  readonly isOwn: boolean;
}

/** A reason of bodies without telework, and what of one's own it points to. */
interface ReasonBeside {
  readonly figure: Figure;
  readonly points: { readonly area: Tally } | { readonly gate: GateState } | null;
}

/** Survey figures beside the body's own state; nothing in it compares the two. */
export interface SurveyContext {
  readonly introduction: {
    /** Null where the question is not asked. */
    readonly own: ScoredAnswer | null;
    /** Which bodies the figures count. */
    readonly series: string;
    readonly figures: readonly Figure[];
  };
  readonly sizes: readonly SizeClass[];
  readonly use: { readonly own: ScoredAnswer | null; readonly figures: readonly Figure[] };
  readonly reasons: readonly ReasonBeside[];
  readonly laterReasons: readonly Figure[];
}

/** The figures that belong beside this body, each with what the body said; the rule is `catalogue.survey`. */
export function surveyContext(catalogue: Advisory, profile: Profile, assessment: Assessment): SurveyContext {
  const { introduction, sizes, use, reasons, laterReasons } = catalogue.survey;
  const figure = (id: string) => catalogue.figures.filter((one) => one.id === id);
  const fits = (when: Condition) => holds(when, { answers: {}, profile }, false);
  const answers = assessment.areas.flatMap(({ rows }) => rows);
  const own = (question: string) => answers.find((row) => row.question === question) ?? null;
  const series = introduction.series.find(({ when }) => !when || fits(when));
  return {
    introduction: {
      own: own(introduction.question),
      series: series?.id ?? '',
      figures: series?.figures.flatMap(figure) ?? [],
    },
    sizes: sizes.flatMap(({ id, when, introduced, undecided }) =>
      figure(introduced).flatMap((one) =>
        figure(undecided).map((other) => ({ id, introduced: one, undecided: other, isOwn: fits(when) })),
      ),
    ),
    use: { own: own(use.question), figures: use.figures.flatMap(figure) },
    reasons: reasons.flatMap((reason) =>
      figure(reason.figure).map((one) => ({ figure: one, points: pointedTo(reason, assessment) })),
    ),
    laterReasons: laterReasons.flatMap(figure),
  };
}

function pointedTo(
  reason: Advisory['survey']['reasons'][number],
  { areas, gates }: Assessment,
): ReasonBeside['points'] {
  if ('gate' in reason) {
    const gate = gates.find(({ id }) => id === reason.gate);
    return gate ? { gate } : null;
  }
  const area = areas.find(({ id }) => id === reason.area);
  return area ? { area } : null;
}
