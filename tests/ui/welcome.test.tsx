// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ui } from '../../src/locales/ja/ui';
import { chosen, documentWith } from '../support/invented';
import { completeWindow, stage } from './stage';

beforeEach(() => {
  completeWindow();
});

const { quick, full } = ui.welcome.modes;
const heading = () => screen.getByRole('heading', { level: 1 });
const button = (name: string) => screen.getByRole('button', { name });
const primary = () =>
  [...document.querySelectorAll('main [data-kind="primary"]')].map(({ textContent }) => textContent);

/** The ways into a version. */
function waysOf(name: string): readonly string[] {
  const card = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (!card) throw new Error(`${name} is no choice`);
  return within(card)
    .getAllByRole('button')
    .map((way) => way.getAttribute('aria-label') ?? way.textContent ?? '');
}

describe('WelcomeScreen', () => {
  it('offers either version as one of two choices, each with its own ways in, and one primary button', async () => {
    await stage();
    expect(waysOf(quick.name)).toEqual([quick.begin, quick.withQuestions]);
    expect(waysOf(full.name)).toEqual([full.begin, full.withQuestions]);
    expect(primary()).toEqual([quick.begin]);
  });

  it.each(['quick', 'full'] as const)('begins the %s version with the profile', async (mode) => {
    const { actor } = await stage();
    await userEvent.click(button(ui.welcome.modes[mode].begin));
    expect(heading()).toHaveTextContent(ui.profile.title);
    expect(actor.getSnapshot().context.document.mode).toBe(mode);
  });

  it.each(['quick', 'full'] as const)('begins the %s version with its questions', async (mode) => {
    const { actor } = await stage();
    await userEvent.click(button(ui.welcome.modes[mode].withQuestions));
    expect(actor.getSnapshot().context.document).toMatchObject({ mode, cursor: { at: 'question' } });
  });

  it.each([quick, full])(
    'names the way to the questions by what is seen on it: $withQuestions',
    ({ withQuestions }) => {
      expect(withQuestions.startsWith(ui.welcome.beginWithQuestions)).toBe(true);
      expect(withQuestions).not.toBe(ui.welcome.beginWithQuestions);
    },
  );

  it('goes on first where something was begun, and keeps the answers where a version is begun again', async () => {
    const { actor } = await stage(
      documentWith({ purpose: chosen('talked') }, { cursor: { at: 'review' }, mode: 'full' }),
    );
    actor.send({ type: 'home' });
    await screen.findByRole('heading', { level: 3, name: quick.name });
    expect(primary()).toEqual([ui.welcome.resume]);
    expect(waysOf(quick.name)).toEqual([quick.begin]);
    expect(waysOf(full.name)).toEqual([full.begin]);
    expect(screen.getByText(ui.welcome.beginHint)).toBeInTheDocument();
    await userEvent.click(button(quick.begin));
    const { mode, answers } = actor.getSnapshot().context.document;
    expect(mode).toBe('quick');
    expect(answers.purpose?.answer).toEqual(chosen('talked'));
  });

  it('leaves only the version of a document that may not be changed', async () => {
    await stage(documentWith({}, { cursor: { at: 'welcome' }, mode: 'full' }), { input: { readOnly: true } });
    for (const name of [quick.begin, quick.withQuestions]) expect(button(name)).toBeDisabled();
    for (const name of [full.begin, full.withQuestions]) expect(button(name)).toBeEnabled();
    expect(primary()).toEqual([full.begin]);
  });
});
