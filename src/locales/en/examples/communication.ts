import type { ExampleWords } from '../../shapes';

export const communication = {
  'contact-tools': {
    basis:
      'The casebook of the Ministry of Internal Affairs and Communications (MIC) names the doubt whether work can go on without seeing one another, but its answer could not be read. It states that all four cases introduced chat, and that Minowa began with it. That Minowa began in May 2020 is inferred.',
    examples: {
      'private-phones': 'When something urgent comes up, the manager rings the private mobile of whoever is out.',
      'few-official': 'Managers carry official mobiles, but nobody else can be reached while out.',
      'some-sections': 'Some sections use chat while out, but the others have only extensions and internal mail.',
      all: 'Staff of every section make contact by chat from outside and switch to a web meeting when needed.',
    },
  },
  'communication-habits': {
    basis:
      'The MIC casebook quotes Minowa’s officer on preparing beforehand and keeping in frequent contact. According to the press, Asahi held training in web meetings for all staff in June 2021, and Matsumoto used web meetings for the morning meeting in its 2020 scheme. That agreed habits make work easier to see is our reading.',
    examples: {
      none: 'Plans are in people’s own diaries, and one can only wait until the other person answers the telephone.',
      individual: 'There is chat, but some reply at once and others do not look until the next day.',
      section: 'One section sends a word by chat at the start and end of work; the section next door does not.',
      'hall-wide':
        'One page sets out contact and replies, and staff who are transferred or newly appointed are taught it first.',
    },
  },
  'office-load': {
    basis:
      'In Machida’s survey during the COVID period, staff said that those in the office were hard to contact (press; year unknown). In the MIC casebook Asahi names a workplace where telework can be used without awkwardness, and Nagayo’s round-table speaks of the importance of meeting colleagues in person. That the load on those in the office makes others hold back is our inference.',
    examples: {
      unconsidered: 'Who takes the calls on a day at home has never been discussed.',
      recognised: 'Everyone knows that those at their desks are busy with calls and visitors, but nothing has changed.',
      rota: 'The section has a telephone rota, but it still runs as first drawn up.',
      balanced:
        'The rota is drawn up from the shared calendar, calls are forwarded, and the section meeting reviews the balance each month.',
    },
  },
} as const satisfies ExampleWords<'communication'>;
