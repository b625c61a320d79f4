import type { ExampleWords } from '../../shapes';

export const paperless = {
  'paper-dependence': {
    basis:
      'MIC’s casebook raises the doubt that telework is hard where papers and approvals are not electronic, but its answer could not be read. In Nagayo’s round-table it was said to be inconvenient that some things, for example at meetings held with paper, could not be seen from outside. Toshima ward has used e-approval since 2009, before its move in 2015 (press report), and Nakano cut section documents by 60% over about three years (a vendor’s document, date of information unknown).',
    examples: {
      most: 'Drafts, vouchers and meetings are all on paper, and people go from desk to desk for seals.',
      half: 'Notices and enquiries are handled electronically, but approvals and meetings are mainly on paper.',
      some: 'Only contracts and papers for the council are on paper; the rest goes on screen.',
      exception: 'Apart from documents whose originals must be kept, everything from receipt to filing is electronic.',
    },
  },
  'e-approval': {
    basis:
      'Noboribetsu introduced e-approval for documents and finance in October 2021 (MIC’s casebook and a press report agree), after a trial (inferred to be April 2021). Asahi had e-approval before it began operation in July 2021 (its date is inferred), whereas Minowa adopted e-approval in 2022 (a vendor’s document), after its formal start (inferred to be April 2021). From this we infer that telework can start before e-approval is complete.',
    examples: {
      none: 'Drafts are printed and passed round for one seal after another.',
      partial: 'Leave requests and payment vouchers are done on screen, but documents are passed round on paper.',
      mixed: 'Drafts are electronic, but when there are many attachments a paper copy goes round as well.',
      full: 'Even on days at home, managers check the content on screen and approve it.',
    },
  },
  'document-access': {
    basis:
      'In MIC’s casebook, Nagayo’s round-table says it was inconvenient that a document needed midway could not be seen from outside. Nagayo moved to a document management system in April 2022 (inferred), after formal operation (inferred to be June 2021), and Asahi uses a file-sharing system. Nakano cut section documents by 60% over about three years (a vendor’s document, date of information unknown).',
    examples: {
      scattered: 'Last year’s papers can only be found by searching the officer’s binders or PC.',
      untidy:
        'The shared folder holds several files of the same name, and only their author knows which is the latest.',
      findable: 'Most papers can be found in the folder of their year, but everyone names files differently.',
      ordered:
        'How to sort folders and name files is settled, and paper that will be used is scanned by the day before.',
    },
  },
  'paper-fallback': {
    basis:
      'In MIC’s casebook, Nagayo’s round-table says it was inconvenient that some things, for example at meetings held with paper, could not be seen from outside. Asahi’s plan of October 2020 included paperless internal meetings and a paperless council among its pillars (press report). That the need for paper becomes a reason to hold back is our reading.',
    examples: {
      none: 'When an enquiry can only be answered from a paper file, people break off working from home and come in.',
      colleagues: 'A colleague in the office is rung up and asked to read out the file.',
      partial: 'Some sections send meeting papers in advance, but at other sections’ meetings paper is handed out.',
      'default-electronic':
        'The rule is to attach electronic papers to the notice of a meeting, and paper that will be used is scanned and saved the day before.',
    },
  },
} as const satisfies ExampleWords<'paperless'>;
