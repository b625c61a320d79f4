import type { CasebookCaseWords } from '../../casebookShape';

export const casebookCases = {
  minowa: {
    name: 'Minowa Town (Nagano)',
    headline: 'A town where the system officer’s strong fear for the continuity of operations led to telework.',
  },
  asahi: {
    name: 'Asahi Village (Nagano)',
    headline:
      'A village that went ahead in the spirit of trying first, so as not to fall behind others, and made a workplace where many staff can use telework without feeling awkward.',
  },
  nagayo: {
    name: 'Nagayo Town (Nagasaki)',
    headline:
      'A town where, on the mayor’s proposal, the general affairs section and young “promoters” in each section spread telework.',
  },
  noboribetsu: {
    name: 'Noboribetsu City (Hokkaido)',
    headline:
      'A city that aims at a workplace where one can work anywhere and quickly removed what stood in the way of telework.',
  },
} as const satisfies CasebookCaseWords;
