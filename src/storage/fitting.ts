import type { Questionnaire } from '../core/catalogue';
import type { Document } from '../core/document';
import type { Answer, Profile, ProfileChoice } from '../core/questionnaire';

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

function fittingProfile(profile: Profile, { profileOptions, methods, tools }: Questionnaire): Profile {
  const offered: Record<ProfileChoice, readonly string[]> = {
    bodyType: profileOptions.bodyTypes,
    networkModel: profileOptions.networkModels,
    remoteMethod: ['none', ...idsOf(methods)],
    ownDevices: profileOptions.ownDevices,
    newOffice: profileOptions.newOffice,
  };
  const isOffered = ([field, value]: readonly [string, unknown]) =>
    Object.entries(offered).every(([name, choices]) => name !== field || choices.some((choice) => choice === value));
  const known = (given: readonly string[], choices: readonly string[]) => given.filter((id) => choices.includes(id));
  return {
    ...Object.fromEntries(Object.entries(profile).filter(isOffered)),
    ...(profile.aims && { aims: known(profile.aims, profileOptions.aims) }),
    ...(profile.tools && { tools: known(profile.tools, idsOf(tools)) }),
  };
}

/** Whether a question of the catalogue offers an answer; 該当なし counts as offered where it ever is. */
function offers(catalogue: Questionnaire): (entry: readonly [string, { readonly answer: Answer }]) => boolean {
  const questions = new Map(catalogue.questions.map((question) => [question.id, question]));
  return ([id, { answer }]) => {
    const question = questions.get(id);
    if (!question || answer.state === 'unknown') return question !== undefined;
    return answer.state === 'chosen' ? question.choices.includes(answer.choice) : question.notApplicable !== undefined;
  };
}

/**
 * The document as far as this edition of the catalogue offers what it says. Answers that are not offered are kept
 * apart, and come back with an edition that offers them where none was given meanwhile; what the profile chose
 * from a list that no longer has it counts as not said.
 */
export function fitting(document: Document, catalogue: Questionnaire): Document {
  const isOffered = offers(catalogue);
  const given = Object.entries(document.answers);
  const all = Object.entries({ ...document.orphaned, ...document.answers });
  const apart = [...Object.entries(document.orphaned), ...given].filter((entry) => !isOffered(entry));
  return {
    ...document,
    profile: fittingProfile(document.profile, catalogue),
    answers: Object.fromEntries(all.filter(isOffered)),
    orphaned: Object.fromEntries(apart),
  };
}
