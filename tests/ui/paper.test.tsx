// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import type { Document } from '../../src/core/document';
import { paper } from '../../src/locales/ja/paper';
import { word } from '../../src/locales/ja/word';
import { arrange } from '../../src/ui/paper/arrange';
import { documentWith } from '../support/invented';
import { completeWindow, stage } from './stage';

beforeEach(() => void completeWindow());
afterEach(cleanup);

const answered = (more: Partial<Document> = {}) =>
  documentWith(
    Object.fromEntries(
      catalogue.questions.map(({ id, choices }) => [id, { state: 'chosen', choice: choices[0] } as const]),
    ),
    more,
  );

async function open(document: Document, topic: string | null = 'mayor', readOnly = false) {
  const staged = await stage(document, { input: { readOnly } });
  staged.send({ type: 'visit', place: 'paper', topic });
  return staged;
}

const boxes = () => [...document.querySelectorAll('.paper-stamps li')].map(({ textContent }) => textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const below = [word.stamps.division, word.stamps.section, word.stamps.subsection, word.stamps.drafter];

describe('PaperPlace', () => {
  it('offers four papers and marks the one that is shown', async () => {
    await open(answered(), 'managers');
    const links = within(screen.getByRole('navigation', { name: paper.choose })).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(Object.values(paper.kinds).map(({ name }) => name));
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'page', null, null]);
    expect(document.querySelectorAll('.paper-page')).toHaveLength(2);
  });

  it('says what to do where nothing is answered, but for the question sheets', async () => {
    const { send } = await open(documentWith({}));
    expect(screen.getByText(paper.empty)).toBeDefined();
    expect(document.querySelector('.paper')).toBeNull();
    send({ type: 'visit', place: 'paper', topic: 'blank' });
    expect(document.querySelectorAll('.paper-question')).toHaveLength(catalogue.questions.length);
  });

  it('prints', async () => {
    window.print = vi.fn();
    await open(answered());
    press(paper.print);
    expect(window.print).toHaveBeenCalledOnce();
  });

  it('prints parts of the text as they were edited', async () => {
    await open(answered({ texts: { 'mayor-request': '直した文をそのまま刷る。' } }));
    expect(document.querySelector('[data-part="mayor-request"]')?.textContent).toContain('直した文をそのまま刷る。');
  });

  it.each([
    ['village', '村長'],
    ['town', '町長'],
    ['city', '市長'],
  ])('begins with the seal boxes that are usual in a %s', async (bodyType, head) => {
    await open(answered({ profile: { bodyType } }));
    expect(boxes()).toEqual([head, `副${head}`, ...below]);
  });

  it('names, adds, moves and removes seal boxes, and keeps them', async () => {
    const { document: kept } = await open(answered({ paper: { stamps: ['甲', '乙'], docNumber: '' } }));
    press(paper.settings.add);
    fireEvent.change(screen.getByLabelText(paper.settings.stamp.replace('{{place}}', '3')), {
      target: { value: '丙' },
    });
    press(paper.settings.up.replace('{{title}}', '丙'));
    press(paper.settings.remove.replace('{{title}}', '甲'));
    expect(kept().paper?.stamps).toEqual(['丙', '乙']);
    expect(boxes()).toEqual(['丙', '乙']);
    press(paper.settings.clear);
    expect(document.querySelector('.paper-stamps')).toBeNull();
  });

  it('takes no thirteenth box', async () => {
    await open(answered({ paper: { stamps: Array.from({ length: 12 }, (_, place) => `${place}`), docNumber: '' } }));
    expect(screen.queryByRole('button', { name: paper.settings.add, hidden: true })).toBeNull();
    expect(screen.getByText(paper.settings.most)).toBeDefined();
  });

  it('keeps the document number and prints it', async () => {
    const { document: kept } = await open(answered());
    fireEvent.change(screen.getByLabelText(paper.settings.docNumber), { target: { value: '総第1号' } });
    expect(kept().paper?.docNumber).toBe('総第1号');
    expect(document.querySelector('.paper-facts')?.textContent).toContain('総第1号');
  });

  it('shows a file that can only be read, and lets its boxes stand', async () => {
    await open(answered(), 'mayor', true);
    expect(document.querySelector('.paper-page')).not.toBeNull();
    expect(document.querySelector<HTMLFieldSetElement>('.paper-settings fieldset')?.disabled).toBe(true);
  });
});

describe('arrange', () => {
  const heights = (size: number) => [size * 10, size * 20, size * 30];

  it('takes the largest type that fits, and the best place to part', () => {
    expect(arrange([10, 9], heights, [2, 1], 500)).toEqual({ size: 10, split: 2, fits: true });
    expect(arrange([10, 9], heights, [2, 1], 280)).toEqual({ size: 9, split: 2, fits: true });
  });

  it('says where nothing fits', () => {
    expect(arrange([10, 9], heights, [2, 1], 100)).toEqual({ size: 9, split: 2, fits: false });
  });
});
