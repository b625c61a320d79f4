import type { ActionWords } from '../actionShape';

export const actions = {
  'purpose-sheet': {
    title: '目的を一枚にまとめ、管理職の会議で確かめて各課に説明する',
  },
  'mayor-statement': {
    title: '首長が進める方針を伝え、幹部の会議で進み具合を確かめる',
  },
  'section-promoters': {
    title: '各課から推進役を選び、総務担当と情報担当につなぐ',
    notes: {
      'small-body': '職員が100人以下の団体では、推進役は複数の課に一人でも構いません。',
    },
  },
  'working-group': {
    title: '課をまたぐ作業部会を作り、次の進め方を決める',
  },
  'continuity-chapter': {
    title: '業務継続計画に優先する業務、班分け、代わりの場所を書き込み、一度試す',
  },
  'peer-inquiry': {
    title: '似た規模の団体に聞き、無料の相談窓口も使って計画に反映する',
  },
  'work-list': {
    title: '課ごとに仕事の一覧を作り、庁外での可否と条件を書く',
  },
  'half-day-plan': {
    title: '一日の仕事を工程に分け、半日分を庁外用に組み直す',
  },
  'example-list': {
    title: '経験した職員の業務例と注意点を一覧にし、更新を続ける',
  },
  'counter-slots': {
    title: '窓口に必要な人数を時間帯ごとに出し、半日の枠を交代で割り当てる',
  },
  'off-counter-work': {
    title: '資料作成、起案、確認など窓口以外の事務から、交代で始める',
  },
  'visit-levelling': {
    title: '予約やオンライン申請で来庁の集中を平準化し、受付時間と窓口の人数も見直す',
  },
  'no-writing-counter': {
    title: '書かない窓口を一つの課から始める',
    notes: {
      'core-system-renewal':
        '基幹業務システムの更新が18か月以内にあります。更新の仕様に書かない窓口を入れられるかを、先に確かめてください。',
    },
  },
  'video-advice': {
    title: '支所と本庁をビデオでつなぎ、専門の職員がどこからでも相談に出られるようにする',
  },
  'document-digitisation': {
    title: 'よく使う資料から電子化し、共有フォルダの置き場所をそろえる',
  },
  'e-approval-rollout': {
    title: '財務や庶務など一部から電子決裁にし、文書全体へ広げる',
    notes: {
      'new-office':
        '新庁舎の計画があります。移転の前に紙を減らし、電子決裁の範囲を広げておく方法があります。豊島区は、電子決裁を2009年から使い、2015年の移転の前に書類を減らしました。',
    },
  },
  'approval-free-trial': {
    title: '電子決裁を待たず、決裁の要らない仕事で試行を始める',
  },
  'paperless-meetings': {
    title: '会議の資料を電子で配り、端末で見る会議に切り替える',
  },
  'network-map': {
    title: 'ネットワークの型と端末の置き場所を一枚の図にする',
  },
  'method-choice': {
    title: '庁外から接続する系と端末に残さないデータを決め、方式を比べて選ぶ',
  },
  'information-boundary': {
    title: '庁外で扱わない情報を先に決め、業務の例を添えて示す',
  },
  'device-baseline': {
    title: '今ある端末で、暗号化か多要素認証のどちらかを先に整える',
  },
  'device-safeguards': {
    title: '多要素認証、端末の暗号化、紛失時の利用停止をそろえる',
  },
  'incident-sheet': {
    title: '紛失や漏えいの疑いがあるときの連絡先と手順を一枚にし、読み合わせる',
  },
  'policy-revision': {
    title: '情報セキュリティポリシーにテレワークを書き込み、基本方針を公表する',
  },
  'security-calendar': {
    title: 'セキュリティの研修、点検、事故時の確認を年間の予定に入れる',
  },
  'first-terminals': {
    title: '各課に数台を配るなど、小さな台数で始める',
    notes: {
      'pc-renewal':
        '業務端末（PC）の更新が18か月以内にあります。専用の端末は最小の台数にとどめ、更新で全員の端末を持ち運べるものにする案と比べてください。',
    },
  },
  'terminal-expansion': {
    title: '使う人が重なる時期を見て、端末や同時接続の数を増やす',
  },
  'line-and-wifi': {
    title: '庁外からつなぐ回線を用意し、つながることを確かめる',
    notes: {
      'new-office':
        '新庁舎の計画があります。無線LANは、庁舎の設計に入れておいてください。朝日村は、新庁舎を開いた2018年に庁舎内の無線LANを整えたとみられます（時期は推定）。',
    },
  },
  'speed-check': {
    title: '同時に使う見込みの人数で、回線の速さを確かめる',
  },
  'official-phones': {
    title: '公用スマートフォンや転送で、席にいなくても電話を受けられるようにする',
    notes: {
      'telephone-renewal':
        '電話交換機の更新が18か月以内にあります。同じものに替える前に、公用スマートフォンや転送を含めて比べてください。志免町と三豊市は、交換機の更新に合わせて電話を改めました。',
      'new-office':
        '新庁舎の計画があります。席ごとの電話配線を設計する前に、電話の受け方を決めてください。三豊市では、席に結び付いた固定電話が最後の障害になりました。',
    },
  },
  'cost-comparison': {
    title: '費用の相場を調べ、共同調達や月額の利用などを比べて取り入れる',
  },
  'savings-estimate': {
    title: '減らせる時間や電話・紙の費用を金額に直し、予算の説明に使う',
  },
  'portable-renewal': {
    title: '端末の更新に合わせ、全員の端末を持ち運べるものにする',
  },
  'branch-seats': {
    title: '支所や会議室に職員用の席を作る',
  },
  'telework-outline': {
    title: '似た規模の団体の規程を下敷きに要綱を定め、職員に周知する',
    notes: {
      'draft-ready':
        '案や試行の要綱がすでにあります。試行の結果があれば反映し、期限と対象者を確かめて、定める手続と職員への周知に進んでください。',
    },
  },
  'time-rules': {
    title: '休憩や途中で抜けるときの扱いと、始業・終業の確かめ方を決める',
  },
  'time-record': {
    title: '始業と終業の記録を、勤怠管理システムなどの客観的な記録に切り替える',
  },
  'cost-answers': {
    title: '費用、手当、公務災害、出張扱いを決め、問答集で示す',
  },
  'light-application': {
    title: '申請の様式と承認を減らし、電子で前日までに済ませる',
  },
  'wider-eligibility': {
    title: '対象者の限定と回数の上限を見直し、半日や時間単位も認める',
  },
  'chat-trial': {
    title: 'LGWANでも使えるチャットを、二、三の課で試用する',
  },
  'chat-introduction': {
    title: 'LGWANでも使えるチャットを、Web会議とともに全庁に広げる',
  },
  'contact-habits': {
    title: '始めと終わりの連絡、返事の目安を一枚にまとめる',
  },
  'visible-presence': {
    title: '在席と予定が見えるようにし、休暇と在宅勤務を見分けられるようにする',
  },
  'office-rota': {
    title: '当番と予定の共有で、庁舎にいる人の負担の偏りをなくす',
  },
  'hall-wide-trial': {
    title: '二、三か月の期間を決め、各課で一度は使ってもらう',
  },
  'manager-training': {
    title: '端末を配る時期に合わせて管理職の研修を行い、管理職が先に一週間試す',
  },
  'trial-review': {
    title: '実績とアンケートをまとめ、手続や台数を見直す',
  },
  'standing-rules': {
    title: '試行を本格実施に切り替える（要綱を規程に改め、期限を外す）',
  },
  'use-goal': {
    title: '利用の目標を決め、管理職が先に達成する',
  },
  'no-access-trial': {
    title: '庁内の情報に触れない仕事（研修、資料読み、原稿作り）で試す',
  },
} as const satisfies ActionWords;
