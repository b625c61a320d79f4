// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { lists } from '../../src/locales/ja/lists';
import { ui } from '../../src/locales/ja/ui';
import { documentWith } from '../support/invented';
import { completeWindow, heading, stage } from './stage';

const { population } = ui.profile.numbers;
const field = () => screen.getByLabelText<HTMLInputElement>(population.label);
const profile = () => stage(documentWith({}, { cursor: { at: 'profile' }, profile: { population: 4500 } }));

beforeEach(() => {
  completeWindow();
});

describe('a number of the profile', () => {
  it.each(['3万人', '3千', '約5'])('is not known while %s stands there, which stays on screen', async (typed) => {
    const { document: kept } = await profile();
    await userEvent.clear(field());
    await userEvent.type(field(), typed);
    expect(field()).toHaveValue(typed);
    expect(field()).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByText(ui.profile.numberError.replace('{{label}}', population.label))).toBeInTheDocument();
    expect(kept().profile).not.toHaveProperty('population');
    await userEvent.click(screen.getByRole('button', { name: ui.moves.next }));
    expect(heading()).toHaveTextContent(ui.profile.title);
    expect(field()).toHaveFocus();
  });

  it('is known with its unit behind it, and unknown again once emptied', async () => {
    const { document: kept } = await profile();
    await userEvent.clear(field());
    await userEvent.type(field(), '２，４００人');
    expect(kept().profile.population).toBe(2400);
    await userEvent.clear(field());
    expect(kept().profile).toEqual({});
    expect(field()).not.toHaveAttribute('aria-invalid');
  });
});

describe('the profile', () => {
  it('offers every tool and every access method of the catalogue', async () => {
    await profile();
    const offered = within(screen.getByRole('group', { name: ui.profile.tools })).getAllByRole('checkbox');
    expect(offered).toHaveLength(catalogue.tools.length);
    for (const { id } of catalogue.tools)
      expect(screen.getByRole('checkbox', { name: lists.tools[id] })).toBeInTheDocument();
    for (const { id } of catalogue.methods)
      expect(screen.getByRole('option', { name: lists.methods[id] })).toBeInTheDocument();
  });

  it('forgets the renewals when the last of them is emptied', async () => {
    const { document: kept } = await stage(
      documentWith({}, { cursor: { at: 'profile' }, profile: { renewals: { pcs: '2027-03' } } }),
    );
    const month = document.querySelector<HTMLInputElement>('input[type=month][value="2027-03"]');
    if (month) await userEvent.clear(month);
    expect(kept().profile).toEqual({});
  });
});
