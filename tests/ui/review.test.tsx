// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ui } from '../../src/locales/ja/ui';
import { documentWith } from '../support/invented';
import { completeWindow, stage } from './stage';

beforeEach(() => {
  completeWindow();
});

describe('ReviewScreen', () => {
  it('leads on to the paper and to the files, as the result does', async () => {
    await stage(documentWith({}, { cursor: { at: 'review' } }));
    for (const place of ['paper', 'exports'] as const)
      await waitFor(() =>
        expect(document.querySelector(`main a[href="#/${place}"]`)).toHaveTextContent(ui.places[place]),
      );
  });
});
