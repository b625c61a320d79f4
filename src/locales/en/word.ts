import type { word as japanese } from '../ja/word';
import type { Widen } from '../widen';

export const word = {
  contents: 'Contents',
  approval: 'Approval',
  annex: 'Annex {{number}} ({{name}})',
  figure: 'Figure {{number}}',
  table: 'Table {{number}}',
  docNumber: 'Document number',
  writtenOn: 'Date of this paper',
  assessedOn: 'Date of the check',
  drafter: 'Drafted by',
  document: 'Document ID: {{id}}, edition of the questions: {{edition}}',
  stamps: {
    heads: {
      village: 'Mayor',
      town: 'Mayor',
      city: 'Mayor',
      'core-city': 'Mayor',
      'designated-city': 'Mayor',
      'special-ward': 'Mayor',
      other: 'Mayor',
    },
    vices: {
      village: 'Deputy mayor',
      town: 'Deputy mayor',
      city: 'Deputy mayor',
      'core-city': 'Deputy mayor',
      'designated-city': 'Deputy mayor',
      'special-ward': 'Deputy mayor',
      other: 'Deputy mayor',
    },
    division: 'Director',
    section: 'Section chief',
    subsection: 'Subsection chief',
    drafter: 'Officer',
  },
} as const satisfies Widen<typeof japanese>;
