import { describe, expect, it } from 'vitest';
import { personalDataIn } from '../../src/core/personalData';

describe('personalDataIn', () => {
  it.each([
    ['0261-22-1234に電話', ['phone']],
    ['０２６１－２２－１２３４', ['phone']],
    ['携帯は090-1234-5678です', ['phone']],
    ['09012345678', ['phone']],
    ['(03)1234-5678', ['phone']],
    ['03(1234)5678', ['phone']],
    ['+81-90-1234-5678', ['phone']],
    ['taro.yamada@town.example.lg.jp', ['mail']],
    ['ｔａｒｏ＠ｔｏｗｎ．ｅｘａｍｐｌｅ．ｊｐ', ['mail']],
    ['123456789018', ['my-number']],
    ['１２３４ ５６７８ ９０１８', ['my-number']],
    ['〒390-1188', ['address']],
    ['小野沢2丁目3番4号', ['address']],
    ['小野沢1234番地', ['address']],
    ['担当 a@b.jp 090-1234-5678', ['phone', 'mail']],
  ])('finds in %j %j', (text, kinds) => {
    expect(personalDataIn(text)).toEqual(kinds);
  });

  it.each([
    '',
    '令和8年11月22日',
    '2026-11-22',
    '2026/11/22 14:05',
    '総務第0123号',
    '第0312345678号',
    '令和8年度から令和10年度まで',
    '予算は1,234,567円、10年で12,345,678円',
    '123456789012円',
    '1234567890120',
    '内線 2134',
    '様式第3号の2',
    '10.0.0.1',
    '192.168.100.200',
    '人口24602人、職員57人',
    '2026-2027',
    '第3条第2項第1号',
    '0.5人日',
    'Windows 11 24H2 26100.4061',
  ])('finds nothing in %j', (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });
});
