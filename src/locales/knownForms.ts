/** What a browser that writes Japanese makes of known values; one that does not is told apart by them. */
export const knownForms = {
  /** Days, as `formatDate` writes them in each language. */
  dates: [
    { date: '2026-11-22', ja: '令和8年11月22日（2026年）', en: '22 November 2026' },
    { date: '2027-03-31', ja: '令和9年3月31日（2027年）', en: '31 March 2027' },
  ],
  /** Days on both sides of a change of era, as `formatEraDate` writes them. */
  eras: [
    { date: '2019-04-30', ja: '平成31年4月30日' },
    { date: '2019-05-01', ja: '令和元年5月1日' },
    { date: '2020-01-01', ja: '令和2年1月1日' },
  ],
  /** In the order of a Japanese dictionary. */
  order: ['あさひ', 'アジア', 'かい', 'ガイド', 'さいたま', 'テレワーク', 'ん'],
  /** A sentence, and a word in it before and after which a line may be broken. */
  breaks: { sentence: '職員が自宅で仕事をする', word: '自宅' },
  /** Signs that look different wherever the PC has a Japanese font. */
  glyphs: ['診', '断', 'あ', '髙', '﨑'],
} as const;
