import type { Action } from '../../core/advice';
import type { AreaId, CaseId, ContentCondition, OwnerId, Raise, ToolId } from '../ids';

/** An action whose questions, choices, owners, tools and cases exist: a misspelt id does not compile. */
export type ContentAction = Omit<
  Action,
  'when' | 'afterIf' | 'raises' | 'area' | 'owners' | 'tools' | 'cases' | 'notes'
> & {
  readonly when: ContentCondition;
  readonly afterIf?: readonly { readonly action: string; readonly when: ContentCondition }[];
  readonly raises: readonly Raise[];
  readonly area: AreaId;
  readonly owners: readonly OwnerId[];
  readonly tools: readonly ToolId[];
  readonly cases: readonly CaseId[];
  readonly notes?: readonly { readonly id: string; readonly when: ContentCondition }[];
};
