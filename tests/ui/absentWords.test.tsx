// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { words as details } from '../../src/locales/ja/details';
import { words as result } from '../../src/locales/ja/result';
import { ui } from '../../src/locales/ja/ui';
import { chosen, documentWith } from '../support/invented';
import { completeWindow, stage } from './stage';

/** Whether the network refuses the words. */
const refused = vi.hoisted(() => ({ words: false }));

vi.mock('../../src/locales/i18n', async (original) => {
  const real = await original<typeof import('../../src/locales/i18n')>();
  return {
    ...real,
    loadWords: (...args: Parameters<typeof real.loadWords>) =>
      refused.words ? Promise.reject(new TypeError('Failed to fetch')) : real.loadWords(...args),
  };
});

const { examples } = details;
const tryAgain = () => screen.findByRole('button', { name: ui.absent.tryAgain });
const answered = documentWith({ purpose: chosen('written') }, { cursor: { at: 'result' } });

beforeEach(() => {
  completeWindow();
  refused.words = false;
});

/** The program with its first words, the rest refused. */
async function cutOff(document = answered) {
  const side = stage(document, { without: ['details', 'result', 'beside', 'ahead'] });
  await Promise.resolve();
  refused.words = true;
  return side;
}

describe('words that do not arrive', () => {
  it('are said to be missing on the result, and come when tried again', async () => {
    await cutOff();
    const button = await tryAgain();
    expect(screen.getByText(ui.absent.words)).toBeInTheDocument();
    expect(screen.queryByText(ui.loading)).toBeNull();
    refused.words = false;
    await userEvent.click(button);
    const name = new RegExp(result.result.title);
    expect(await screen.findByRole('heading', { level: 1, name }, { timeout: 5000 })).toHaveFocus();
    expect(screen.queryByText(ui.absent.words)).toBeNull();
  });

  it('say so again where they fail again', async () => {
    await cutOff();
    await userEvent.click(await tryAgain());
    expect(await tryAgain()).toBeInTheDocument();
  });

  it('leave a question to be answered, and its details to be fetched again', async () => {
    await cutOff(documentWith({}, { cursor: { at: 'question', question: 'purpose' } }));
    expect(screen.getByText(ui.remark.summary)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: ui.question.showExamples }));
    const button = await tryAgain();
    expect(screen.getAllByRole('radio')[0]).toBeEnabled();
    refused.words = false;
    await userEvent.click(button);
    expect(await screen.findByText(Object.values(examples.purpose.examples)[0] ?? '', { exact: false })).toBeVisible();
    expect(screen.queryByText(ui.absent.words)).toBeNull();
  });

  it('leave the way out of a place beside the journey', async () => {
    const { send } = await cutOff();
    send({ type: 'visit', place: 'cases', topic: null });
    await tryAgain();
    await userEvent.click(screen.getByRole('button', { name: ui.leave }));
    expect(await tryAgain()).toBeInTheDocument();
  });
});
