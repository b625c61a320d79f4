/** What stands in the page where the program cannot start; written into it when it is built. */
export const browser = {
  old: 'このブラウザは古いため、診断を使えません。Microsoft Edgeを最新の版に更新してから、開き直してください。',
  mode: 'EdgeのIEモードで開いているときは、IEモードを解除してください。',
  ask: '更新や解除ができないときは、情報システムの担当者に相談してください。保存した回答は消えません。',
  script: 'この診断を使うには、ブラウザのJavaScriptを有効にしてください。',
};
