import { ExportsPlace } from './Exports';
import { FilePlace } from './File';
import { KeepingPlace } from './Keeping';
import { PaperPlace } from './Paper';
import { PlanPlace } from './Plan';
import { ReasoningPlace } from './Reasoning';
import { TargetsPlace } from './Targets';
import { TextsPlace } from './Texts';

/** The places that look ahead, in a chunk of their own. */
export const ahead = {
  plan: PlanPlace,
  targets: TargetsPlace,
  texts: TextsPlace,
  paper: PaperPlace,
  exports: ExportsPlace,
  keeping: KeepingPlace,
  file: FilePlace,
  reasoning: ReasoningPlace,
};
