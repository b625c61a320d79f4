// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ui as english } from '../../src/locales/en/ui';
import { ui } from '../../src/locales/ja/ui';
import { chosen, documentWith, unknown } from '../support/invented';
import { completeWindow, heading, stage } from './stage';

const on = (question: string) => ({ at: 'question', question }) as const;
const begun = documentWith({ purpose: chosen('written') }, { cursor: on('purpose') });
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  completeWindow();
});

describe('the heading', () => {
  it('leaves the focus alone on the front page', async () => {
    await stage(documentWith({}));
    expect(document.body).toHaveFocus();
    expect(document.title).toContain(heading()?.textContent);
  });

  it('takes the focus where a visit goes on', async () => {
    await stage(begun);
    expect(heading()).toHaveFocus();
  });

  it('takes the focus with each move, also where the title stays the same', async () => {
    const { send } = await stage(documentWith({}, { cursor: { at: 'profile' } }));
    for (const event of [
      { type: 'next' },
      { type: 'next' },
      { type: 'review' },
      { type: 'finish' },
      { type: 'visit', place: 'cases', topic: null },
      { type: 'visit', place: 'cases', topic: 'minowa' },
      { type: 'leave' },
      { type: 'home' },
    ] as const) {
      send(event);
      expect(heading()).toHaveFocus();
    }
  });

  it('takes the focus when the layout changes', async () => {
    const { send } = await stage(begun);
    send({ type: 'lay', layout: 'section' });
    expect(heading()).toHaveFocus();
  });

  it('does not take the focus when the language changes, and names the window in it', async () => {
    const { settle } = await stage(documentWith({ purpose: unknown }, { cursor: { at: 'review' } }));
    const language = button('English');
    await userEvent.click(language);
    await settle();
    await screen.findByRole('heading', { level: 1, name: english.review.title });
    expect(language).toHaveFocus();
    expect(document.title).toContain(english.review.title);
  });

  it('does not take the focus when an answer changes', async () => {
    await stage(begun);
    const [first] = screen.getAllByRole('radio');
    if (first) await userEvent.click(first);
    expect(first).toHaveFocus();
  });

  it.each(['question', 'section'] as const)('is read out with the place among the questions (%s)', async (layout) => {
    await stage(begun, { input: { layout } });
    expect(heading()).toHaveAccessibleDescription(expect.stringMatching(/^\d+問中1問目$/));
  });
});

describe('a dialog', () => {
  const home = async () => {
    const side = await stage(begun);
    side.send({ type: 'home' });
    return side;
  };

  it.each([ui.cancel, 'Escape'])('gives the focus back to the button that opened it on %s', async (way) => {
    await home();
    const opener = button(ui.welcome.startOver);
    await userEvent.click(opener);
    expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement);
    if (way === 'Escape') screen.getByRole<HTMLDialogElement>('dialog').close();
    else await userEvent.click(button(way));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(opener).toHaveFocus();
  });

  it('stays open though effects run twice', async () => {
    await home();
    await userEvent.click(button(ui.welcome.startOver));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(screen.getByRole<HTMLDialogElement>('dialog').open).toBe(true);
  });

  it('that starts over leads the focus to the heading', async () => {
    const { document: kept } = await home();
    await userEvent.click(button(ui.welcome.startOver));
    await userEvent.click(button(ui.welcome.startOverConfirm));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(kept().answers).toEqual({});
    expect(heading()).toHaveFocus();
  });
});
