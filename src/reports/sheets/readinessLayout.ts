import { levels } from '../../core/scoring';
import type { Matter } from '../texts/matter';
import { leadLines } from './wrapping';

/** The first row of each table of the sheet, from 1. */
export interface Layout {
  readonly overall: number;
  readonly areas: number;
  readonly phases: number;
  readonly caps: number;
  readonly levels: number;
  /** Where each level begins, and its name, as formulas of this sheet name them. */
  readonly limits: string;
  readonly levelNames: string;
}

/** An empty row, the title of a table and its column names. */
const BETWEEN = 3;
/** The overall score, and the level that it alone would give. */
const OVERALL_ROWS = 2;

/** The lines over the tables, the title first. */
export function readinessLead({ speech: { t } }: Matter): readonly string[] {
  return [t('sheets:names.readiness'), ...leadLines(t('sheets:readiness.lead'))];
}

export function readinessLayout(matter: Matter): Layout {
  const { areas, phases, gates, ceilings } = matter.catalogue;
  const overall = readinessLead(matter).length + BETWEEN + 1;
  const firstArea = overall + OVERALL_ROWS + BETWEEN;
  const firstPhase = firstArea + areas.length + BETWEEN;
  const firstCap = firstPhase + phases.length + BETWEEN;
  const firstLevel = firstCap + gates.length + ceilings.length + BETWEEN;
  const last = firstLevel + levels.length - 1;
  return {
    overall,
    areas: firstArea,
    phases: firstPhase,
    caps: firstCap,
    levels: firstLevel,
    limits: `$B$${firstLevel}:$B$${last}`,
    levelNames: `$A$${firstLevel}:$A$${last}`,
  };
}
