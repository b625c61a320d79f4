import type { SpanId } from '../../content/experience';

export const experience = {
  order:
    '規模の区分が同じ団体、資料の種類（事例集、事例集以外、規程や要綱、ほかの資料）、時期の確かさの順に並べています。',
  noOwnSize: '団体の基本情報に職員数か人口を入れると、規模の区分が同じ団体を先に示します。',
  sameSize: '規模の区分が同じ',
  groups: { casebook: '事例集', outside: '事例集以外', rules: '規程や要綱', mention: 'ほかの資料' },
  size: '規模',
  noSize: '規模は資料になし',
  when: '順番と時期',
  undated: '時期は資料になし',
  place: '分かっている{{of}}段階の{{position}}番目',
  after: '最初の段階から{{months}}か月後',
  took: 'かかった期間',
  time: {
    week: { one: '約1週間', more: '約{{value}}週間' },
    month: { one: '約1か月', more: '約{{value}}か月' },
  },
  // From what to what; never how long the action takes a body that plans it.
  spans: {
    debate: '計画を示すまでの議論に{{time}}',
    building: '環境の構築に{{time}}',
    'building-users': '200人が使えるようになるまでに{{time}}',
    comparing: '製品を試して比べるのに{{time}}',
    'budget-to-use': '予算の成立から利用開始まで{{time}}',
    'vendor-to-operation': '業者の選定から運用開始まで{{time}}',
    'next-year': '最初の導入から翌年度の増設まで{{time}}',
    trial: '試行の期間は{{time}}',
    'trial-to-phones': '試行を始めてから{{time}}以内',
    'trial-to-all': '試行を始めてから全業務に広げるまで{{time}}',
    'trial-to-full': '試行を始めてから{{time}}以内に本格実施',
    'trial-before-use': '本格的に使う前の試行に{{time}}',
    'managers-week': '管理職の試行は{{time}}',
    'paper-cut': '課の文書を6割減らすのに{{time}}',
  } satisfies Record<SpanId, string>,
  marks: { case: '実績', 'case-inferred': '実績、時期は推定' },
  more: 'ほかの{{count}}団体を見る',
  range: '上の{{count}}件から見た金額の幅（{{unit}}）：{{min}}〜{{max}}円',
  noPrice: 'この取組に当たる金額は、資料に見つかっていません。',
} as const;
