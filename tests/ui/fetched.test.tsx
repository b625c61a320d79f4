// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { fetchedOnce } from '../../src/ui/fetched';

/** A part that arrives, or fails, when it is told to, and how often it was asked for. */
function lentLater() {
  const asked: { readonly arrive: (text: string) => void; readonly fail: () => void }[] = [];
  const part = fetchedOnce(
    () => new Promise<string>((arrive, fail) => asked.push({ arrive, fail: () => fail(new TypeError('refused')) })),
  );
  return { ...part, asked };
}

describe('fetchedOnce', () => {
  it('asks once, however many want it while it is on its way and after', async () => {
    const { load, asked } = lentLater();
    const both = Promise.all([load(), load()]);
    asked[0]?.arrive('here');
    await both;
    await load();
    expect(asked).toHaveLength(1);
  });

  it('asks again after it could not be had', async () => {
    const { load, asked } = lentLater();
    const first = load();
    asked[0]?.fail();
    await first;
    const second = load();
    expect(asked).toHaveLength(2);
    asked[1]?.arrive('here');
    await second;
    await load();
    expect(asked).toHaveLength(2);
  });

  it('tells those who use it that it is on its way, that it failed, and that it has come', async () => {
    const { load, useIt, asked } = lentLater();
    const Shown = () => <p>{String(useIt())}</p>;
    render(
      <StrictMode>
        <Shown />
      </StrictMode>,
    );
    expect(screen.getByText('undefined')).toBeInTheDocument();
    expect(asked).toHaveLength(1);
    await act(async () => asked[0]?.fail());
    expect(screen.getByText('null')).toBeInTheDocument();
    const again = load();
    await act(async () => {
      asked[1]?.arrive('here');
      await again;
    });
    expect(screen.getByText('here')).toBeInTheDocument();
  });
});
