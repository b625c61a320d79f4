import type { ExampleWords } from '../../shapes';

export const spread = {
  trial: {
    basis:
      'The casebook of the Ministry of Internal Affairs and Communications (MIC) lists a trial among the steps of Minowa, Nagayo and Noboribetsu, while Asahi held a briefing and went into operation in July 2021. According to the press and similar records, Nichinan (2021) held a trial of about two and a half months, and Matsumoto (2020 to 2021, all regular staff in turns) and Soka (2021 to 2022) of about three. That much shows early when everyone tries it once is our reading.',
    examples: {
      'not-started': 'Terminals and rules are being discussed, but nobody has worked outside the office yet.',
      volunteers:
        'There is no set period and no rule; staff who wish to work at home now and then if the section head agrees.',
      'section-trial': 'General affairs and planning are trying it for a set period and noting down what goes wrong.',
      established: 'Under the rules, staff of any section may ask for it and use it, with no end date.',
    },
  },
  'manager-practice': {
    basis:
      'The MIC casebook states that Minowa trained its managers and that Noboribetsu saw their understanding as the key. According to the press, managers in Toshima tried it first in July 2018, and in Kobe, where section heads and above were asked to use it, users among managers went from 0 in 2016 to 50 in 2017. That managers’ experience leads their staff to use it more is our inference.',
    examples: {
      none: 'Managers have not been approached yet, and section heads take it in different ways.',
      handout: 'The outline was handed out at the section heads’ meeting, but no time was given to explaining it.',
      either: 'Training was held for managers, but no section head has tried it yet.',
      both: 'Section heads who were trained have tried meetings and approvals from home, and tell their staff what they noticed.',
    },
  },
  'use-review': {
    basis:
      'The MIC casebook states that Asahi surveyed its staff (before operation began, we infer). Soka answered what was said in its trial in fiscal 2021 with a simpler procedure, the use of external monitors and more (a council member’s record). In MIC’s survey of 2022, 33.0% of the bodies that had telework gave their rate of use as unknown (as quoted in an article).',
    examples: {
      none: 'Neither who used it for how many days nor what was hard to use reaches the section in charge.',
      headcount: 'Applications are counted every month, but staff have never been asked what they think.',
      survey: 'Staff said in a survey that applying was a nuisance, but the procedure is as it was.',
      improved:
        'Entries that many complained of were dropped from the form, and terminals were moved to sections short of them.',
    },
  },
  'use-target': {
    basis:
      'In MIC’s surveys, 33.0% of the bodies that had telework gave their rate of use as unknown (2022), and the share of municipalities (designated cities aside) that have it fell from 62.9% (2022) to 60.1% (2023) (as quoted in articles). According to the press, Toshima, after its managers had tried it first, reached about 30% a day against a target of 20%, and Kobe too asked section heads and above to use it. The reason for the fall is not given; that habits may drift back is our reading.',
    examples: {
      none: 'Use after the start is left to the sections, and nobody sees whether it rises or falls.',
      felt: 'People say that fewer seem to use it lately, but nobody has checked the numbers.',
      counted: 'Days of use are added up every month, but how far they should rise has not been decided.',
      targeted:
        'Managers and sections have targets, use is counted every month, and sections below theirs are asked why.',
    },
  },
} as const satisfies ExampleWords<'spread'>;
