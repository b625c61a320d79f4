import type { FigureWords } from '../referenceShape';

export const figures = {
  'introduced-2020-03':
    'Approximate share of municipalities (without designated cities) that had introduced telework, 26 March 2020',
  'introduced-2020': 'Share of municipalities (without designated cities) that had introduced telework, 1 October 2020',
  'introduced-2021': 'Share of municipalities (without designated cities) that had introduced telework, 1 October 2021',
  'introduced-2022': 'Share of municipalities (without designated cities) that had introduced telework, 1 October 2022',
  'introduced-2023': 'Share of municipalities (without designated cities) that had introduced telework, 1 October 2023',
  'introduced-all-2020':
    'Share of all local bodies (prefectures, designated cities and municipalities) that had introduced telework, 1 October 2020',
  'introduced-all-2021':
    'Share of all local bodies (prefectures, designated cities and municipalities) that had introduced telework, 1 October 2021',
  'introduced-all-2022':
    'Share of all local bodies (prefectures, designated cities and municipalities) that had introduced telework, 1 October 2022',
  'introduced-all-2023':
    'Share of all local bodies (prefectures, designated cities and municipalities) that had introduced telework, 1 October 2023',
  'introduced-prefectures-2020': 'Share of prefectures that had introduced telework, 1 October 2020',
  'introduced-prefectures-2021': 'Share of prefectures that had introduced telework, 1 October 2021',
  'introduced-prefectures-2022': 'Share of prefectures that had introduced telework, 1 October 2022',
  'introduced-prefectures-2023': 'Share of prefectures that had introduced telework, 1 October 2023',
  'introduced-designated-2020': 'Share of designated cities that had introduced telework, 1 October 2020',
  'introduced-designated-2021': 'Share of designated cities that had introduced telework, 1 October 2021',
  'introduced-designated-2022': 'Share of designated cities that had introduced telework, 1 October 2022',
  'introduced-designated-2023': 'Share of designated cities that had introduced telework, 1 October 2023',
  'size-large-2021': 'Approximate share of bodies with 101 staff or more that had introduced telework, October 2021',
  'size-small-2021': 'Share of bodies with 100 staff or fewer that had introduced telework, October 2021',
  'undecided-large-2021':
    'Approximate share of bodies with 101 staff or more that had no plan or were undecided, October 2021',
  'undecided-small-2021':
    'Approximate share of bodies with 100 staff or fewer that had no plan or were undecided, October 2021',
  'form-home-2021': 'Of the bodies with telework, share that had working from home, October 2021',
  'form-satellite-2021': 'Of the bodies with telework, share that had satellite-office work, October 2021',
  'form-mobile-2021': 'Of the bodies with telework, share that had mobile work, October 2021',
  'form-home-2022': 'Of the bodies with telework, share that had working from home, October 2022',
  'form-satellite-2022': 'Of the bodies with telework, share that had satellite-office work, October 2022',
  'form-mobile-2022': 'Of the bodies with telework, share that had mobile work, October 2022',
  'use-low-2022': 'Of the bodies with telework, share in which 0–30% of staff used it, October 2022',
  'use-30-50-2022': 'Of the bodies with telework, share in which 30–50% of staff used it, October 2022',
  'use-50-80-2022': 'Of the bodies with telework, share in which 50–80% of staff used it, October 2022',
  'use-high-2022': 'Of the bodies with telework, share in which 80% or more of staff used it, October 2022',
  'use-unknown-2022':
    'Of the bodies with telework, share that did not know what part of their staff used it, October 2022',
  'effect-continuity-2022':
    'Of the bodies with telework, share that named continuity of work in a disaster as an effect (the most named), October 2022',
  'reason-counter-2020':
    'Of the bodies without telework, share that gave as a reason that counter and consultation work does not suit telework, October 2020',
  'reason-security-2020':
    'Of the bodies without telework, share that gave as a reason worry about securing information security, October 2020',
  'reason-cost-2020':
    'Of the bodies without telework, share that gave as a reason the cost of introduction, October 2020',
  'reason-personal-data-2020':
    'Of the bodies without telework, share that gave as a reason that work with personal information or My Number cannot be done, October 2020',
  'reason-onsite-2020':
    'Of the bodies without telework, share that gave as a reason that on-site work does not suit telework, October 2020',
  'reason-counter-2021':
    'One of the main reasons for not having telework was counter work, October 2021 (percentage unknown)',
  'reason-security-2021':
    'One of the main reasons for not having telework was information security, October 2021 (percentage unknown)',
  'reason-security-2022':
    'The first reason for not having telework was worry about information security, October 2022 (percentage unknown)',
  'reason-counter-2022':
    'The second reason for not having telework was counter work, October 2022 (percentage unknown)',
  'staff-hurdle-network-2020':
    'In a survey of 1,000 public servants, share who named IT and network as a hurdle to telework (Deloitte, July 2020)',
  'staff-hurdle-work-2020':
    'In a survey of 1,000 public servants, share who named the kind of work as a hurdle to telework (Deloitte, July 2020)',
  'staff-hurdle-security-2020':
    'In a survey of 1,000 public servants, share who named security as a hurdle to telework (Deloitte, July 2020)',
  'staff-system-2020':
    'In a survey of public servants, share of municipal staff whose workplace had a telework system (Deloitte, July 2020)',
  'staff-weekly-2020':
    'In a survey of public servants, share of municipal staff who used telework every week (Deloitte, July 2020)',
  'staff-tax-never-2020':
    'In a survey of public servants, share of those in tax work who had never teleworked (Deloitte, July 2020)',
} as const satisfies FigureWords;
