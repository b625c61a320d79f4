import type { CasebookCaseWords } from '../../casebookShape';

export const casebookCases = {
  minowa: {
    name: '箕輪町（長野県）',
    headline: '業務継続に強い危機感を持ったシステム担当者が、テレワーク導入のきっかけをつくった町です。',
  },
  asahi: {
    name: '朝日村（長野県）',
    headline:
      'ほかの自治体に後れを取らないよう、まず試すという考えで進め、多くの職員が気兼ねなく使える職場をつくった村です。',
  },
  nagayo: {
    name: '長与町（長崎県）',
    headline: '町長の発案を受け、総務課と各課の若手職員「プロモーター」がテレワークを広めた町です。',
  },
  noboribetsu: {
    name: '登別市（北海道）',
    headline: 'どこでも働ける職場を目指し、テレワークの障害となる課題を手早く解決していった市です。',
  },
} as const satisfies CasebookCaseWords;
