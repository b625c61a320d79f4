import type { QuestionWords } from '../../shapes';

export const spread = {
  trial: {
    ask: 'Have you held a trial of telework, or introduced it fully?',
    hint: 'A trial is one with a set period (one under way counts). Fully introduced means that telework can be used without an end date, on the basis of rules or an outline.',
    why: 'When everyone has tried it once, both the difficulties and the good uses tend to show early.',
    choices: {
      'not-started': 'Neither',
      volunteers: 'Only volunteers use it now and then, with no set period and no rules',
      'section-trial': 'A trial with a set period, but only in some sections or with the findings not written up',
      established: 'A trial in all sections with the findings written up, or full introduction',
    },
  },
  'manager-practice': {
    ask: 'Have managers been trained, and have managers themselves teleworked?',
    hint: 'Training includes briefings. Practice means that several managers have teleworked themselves.',
    why: 'Staff find it easier to ask when their manager has done it.',
    choices: {
      none: 'Neither, and no papers handed out',
      handout: 'Papers handed out, but neither training nor practice',
      either: 'One of the two: training or practice',
      both: 'Both training and practice',
    },
  },
  'use-review': {
    ask: 'Are records of use and the views of staff collected and turned into improvements?',
    hint: 'Records of use are the number of users, days and the like.',
    why: 'Once it is known what makes telework hard to use, the procedure, the number of terminals and so on can be put right.',
    choices: {
      none: 'Neither is collected',
      headcount: 'Use is counted and no more; staff have not been asked',
      survey: 'Staff have been asked, by survey or otherwise, but nothing has been changed',
      improved: 'Procedure, number of terminals, rules or the like were changed on that basis',
    },
  },
  'use-target': {
    ask: 'Is there a target for use, and do you check whether working habits have drifted back?',
    hint: 'Examples of a target are “managers use it once a week” and “every section uses it each month”.',
    why: 'In the 2022 survey by MIC (the Ministry of Internal Affairs and Communications), a third of the bodies that had telework did not know their rate of use. In 2023 the share of bodies that have it fell as well.',
    choices: {
      none: 'Neither a target nor a check',
      felt: 'There is an impression of it, but nothing is counted',
      counted: 'Use is counted, but there is no target, or sections below it are not asked why',
      targeted: 'Use is counted, and any section below the target is asked why',
    },
  },
} as const satisfies QuestionWords<'spread'>;
