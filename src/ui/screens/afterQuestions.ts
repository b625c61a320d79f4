import { ResultScreen } from './Result';
import { ReviewScreen } from './Review';

/** What comes after the questions, in a chunk of its own. */
export const afterQuestions = { review: ReviewScreen, result: ResultScreen };
