import { AboutPlace } from './About';
import { CasesPlace } from './Cases';
import { DoubtsPlace } from './Doubts';
import { GlossaryPlace } from './Glossary';
import { MethodsPlace } from './Methods';

/** The places to look things up, in a chunk of their own. */
export const references = {
  doubts: DoubtsPlace,
  cases: CasesPlace,
  methods: MethodsPlace,
  glossary: GlossaryPlace,
  about: AboutPlace,
};
