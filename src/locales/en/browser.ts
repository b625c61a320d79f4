/** What stands in the page where the program cannot start; written into it when it is built. */
export const browser = {
  old: 'This browser is too old for the check. Update Microsoft Edge to its latest version, then open this page again.',
  mode: 'If the page is open in the IE mode of Edge, leave IE mode.',
  ask: 'If you cannot do either, ask your IT officer. Answers that were saved are not lost.',
  script: 'To use this check, turn on JavaScript in the browser.',
};
