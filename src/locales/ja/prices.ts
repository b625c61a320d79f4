import type { PriceWords } from '../referenceShape';

export const prices = {
  'saza-phones-initial': '佐々町：公用スマートフォンを導入するときの費用（2025年1月開始予定の計画額）',
  'saza-phones-ten-years':
    '佐々町：公用スマートフォンの10年間の費用（2025年1月開始予定の計画額。固定電話より約250万円少ない見込み）',
  'katsuyama-phones': '勝山市：固定電話の廃止に伴う費用（約200台、2023年3月）',
  'gamagori-running-2021': '蒲郡市：端末50台分の運用費（2021年度）',
  'gamagori-total-2022': '蒲郡市：テレワークの費用の総額（2022年度）',
  'gamagori-terminals-2022': '蒲郡市：総額のうち、追加した端末75台と設定の費用（2022年度）',
  'gamagori-network-2021': '蒲郡市：端末50台分の閉域モバイル網の費用（2021年度）',
  'gamagori-network-2022': '蒲郡市：総額のうち、端末125台分の閉域モバイル網の費用（2022年度）',
  'gamagori-terminal-2022': '蒲郡市：端末と設定の一台当たりの費用（2022年度、75台分の額から計算）',
  'gamagori-line-2021': '蒲郡市：閉域モバイル網の一台当たりの年額（2021年度、50台分の額から計算）',
  'gamagori-line-2022': '蒲郡市：閉域モバイル網の一台当たりの年額（2022年度、125台分の額から計算）',
  'higashimurayama-service': '東村山市：設定済みのPCと閉域網を含むサービス、100台分の年額（2020年、およその額）',
  'higashimurayama-user':
    '東村山市：設定済みのPCと閉域網を含むサービスの、一人当たりの年額（2020年、100台分の額から計算）',
  'soka-supplementary': '草加市：端末25台を追加した補正予算の額（2022年6月の記録）',
  'soka-terminals': '草加市：端末25台の費用（2022年6月の記録。補正予算の額との差の内訳は未確認）',
  'soka-terminal':
    '草加市：業務システムも使えるように設定した端末の一台当たりの費用（2022年6月の記録、25台分の額から計算）',
  'lgwan-service-first-year':
    '市販のLGWAN向けテレワークサービス：50人以上で使う場合の初年度の最低額（2020年12月の記事）',
} as const satisfies PriceWords;
