// How the harness for side-by-side measurements walks through this program: in the full version, one question a page.
// Every function runs inside the page and is sent there as text, so each stands by itself.
export default {
  total: 41,
  resumeAt: 14,
  startSelector: 'button[data-early=full]',
  /** Which of its choices a question is answered with; such that every other question is asked. */
  value: (i) => 1 + (i % 3),
  questionReady: (i) => {
    const radio = document.querySelector('fieldset[data-question] input[type=radio]');
    const place = document.querySelector('.where')?.textContent ?? '';
    return place.includes(`問中${i + 1}問目`) && radio.getClientRects().length > 0;
  },
  optionTarget: (_i, v) => document.querySelectorAll('fieldset[data-question] input[type=radio]')[v].closest('label'),
  /** `data-answer` is what the program has, or the page keeps for it; the native radio alone does not set it. */
  answered: (i, v) => {
    const question = document.querySelector('fieldset[data-question]');
    const place = document.querySelector('.where')?.textContent ?? '';
    const value = question?.querySelectorAll('input[type=radio]')[v]?.value;
    return place.includes(`問中${i + 1}問目`) && question.dataset.answer === value;
  },
  nextTarget: (i) => (i < 40 ? document.querySelector('main .buttons button[data-kind=primary]') : null),
  /** On the last question the way to the review, there the one to the result. */
  finishTarget: () =>
    location.hash === '#/result' ? null : document.querySelector('main .buttons button[data-kind=primary]'),
  chartPainted: () => {
    const { width = 0, height = 0 } =
      document.querySelector('main .chart-radar[data-whole]')?.getBoundingClientRect() ?? {};
    return width > 5 && height > 5;
  },
  resumeReady: null,
  scores: null,
};
