import { describe, expect, it } from 'vitest';
import { type CheckId, checks, type Outcome } from '../../src/core/selfTest';
import { type SelfTestMatter, selfTestText, totalOf } from '../../src/reports/selfTestText';
import { findingsWith, storageWith } from '../support/selfTested';
import { speechIn } from '../support/speech';

const matter: SelfTestMatter = {
  version: '1.2.3',
  edition: '2026-11-1',
  opened: 'http',
  browser: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/140.0.0.0',
  shelf: 'local',
  storage: storageWith(2),
  findings: findingsWith({ database: 'fails', zone: 'copes' }, { zone: 'Asia/Seoul' }),
  seen: { print: 'yes', download: 'no' },
  at: '2026-11-22T14:05:00+09:00',
};

describe('selfTestText', () => {
  it('says which program, which browser, how it was opened, what is kept and when', async () => {
    const text = selfTestText(matter, await speechIn('ja'));
    for (const part of [
      'プログラムの版：1.2.3',
      '質問の版：2026-11-1',
      '開き方：サーバー（暗号化なし）',
      `ブラウザ：${matter.browser}`,
      '点検した日時：令和8年11月22日（2026年） 14:05',
      '保存しているもの：12件、1,200バイト',
      'ブラウザの見積もり：1.5MB／2,000MB',
    ])
      expect(text.split('\n')).toContain(part);
  });

  it('says of each check how it went and how long it took, and what a person saw', async () => {
    const lines = selfTestText(matter, await speechIn('ja')).split('\n');
    expect(lines).toContain('問題あり｜データベースへの保存（12ミリ秒）');
    expect(lines).toContain('代わりの方法｜PCの時間帯：Asia/Seoul（12ミリ秒）');
    expect(lines.filter((line) => line.includes('ミリ秒'))).toHaveLength(Object.keys(checks).length);
    expect(lines.slice(-2)).toEqual(['はい｜紙（またはPDF）は出ましたか', 'いいえ｜ファイルは出ましたか']);
  });

  it.each(['ja', 'en'] as const)('has a word for everything that can be found, in %s', async (language) => {
    const speech = await speechIn(language);
    const most = Math.max(...Object.values(checks).map(({ length }) => length));
    for (let nth = 0; nth < most; nth += 1) {
      const others = Object.fromEntries(
        Object.entries<readonly Outcome[]>(checks).map(([id, outcomes]) => [id, outcomes[nth % outcomes.length]]),
      ) as Record<CheckId, Outcome>;
      for (const opened of ['file', 'https', 'http'] as const)
        for (const shelf of ['database', 'local', 'memory'] as const) {
          const text = selfTestText({ ...matter, opened, shelf, findings: findingsWith(others) }, speech);
          expect(text).not.toMatch(/file:|undefined|\{\{/);
        }
    }
  });

  it('says that there is no estimate where the browser gives none', async () => {
    const text = selfTestText({ ...matter, storage: storageWith(0, { estimate: null }) }, await speechIn('en'));
    expect(text).toContain('The browser’s estimate: not known');
  });
});

describe('totalOf', () => {
  it('adds every kind', () => {
    expect(totalOf(storageWith(3))).toEqual({ count: 18, bytes: 1800 });
  });
});
