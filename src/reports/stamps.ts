import type { Matter } from './texts/matter';

/** Those who approve below the head and the deputy, where the body has not said it. */
const below = ['division', 'section', 'subsection', 'drafter'] as const;

/** Titles over the seal boxes from the highest down: as the body settled them, else those usual in its kind of body. */
export function stampTitles({ catalogue, document, speech: { t } }: Pick<Matter, 'catalogue' | 'document' | 'speech'>) {
  const { bodyType } = document.profile;
  const isKnown = bodyType !== undefined && catalogue.profileOptions.bodyTypes.includes(bodyType);
  const kind = (isKnown ? bodyType : 'other') as 'other';
  const usual: readonly string[] = [
    t(`word:stamps.heads.${kind}`),
    t(`word:stamps.vices.${kind}`),
    ...below.map((id) => t(`word:stamps.${id}`)),
  ];
  return document.paper?.stamps ?? usual;
}
