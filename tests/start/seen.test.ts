// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMAT } from '../../src/core/document';
import { forgetSeen, keepSeen, lastSeen, pictureOf } from '../../src/start/seen';

const KEY = `${FORMAT}/seen`;
const root = document.createElement('div');

const PAGE = `<p class="where">41問中15問目</p>
  <fieldset data-question="mail" data-answer="yes"><label><input type="radio" value="no" checked="">いいえ</label>
  <label><input type="radio" value="yes">はい</label></fieldset><textarea>前のメモ</textarea>`;

function leave(hash = '#/questions/mail'): void {
  location.hash = hash;
  root.id = 'root';
  root.innerHTML = PAGE;
  const [no, yes] = root.querySelectorAll('input');
  if (no) no.checked = false;
  if (yes) yes.checked = true;
  const note = root.querySelector('textarea');
  if (note) note.value = '要綱を <b>確認</b>';
  keepSeen(pictureOf(root));
}

beforeEach(() => {
  sessionStorage.clear();
  document.body.replaceChildren();
  // Not in jsdom; that it draws nothing which runs is seen in the browser, in tests/e2e/firstPage.test.ts.
  Element.prototype.setHTML = function setHTML(text) {
    this.innerHTML = text;
  };
});

afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'setHTML');
});

describe('the picture of a page that is left', () => {
  it('shows what was chosen and typed, and can only be looked at', () => {
    leave();
    const seen = lastSeen();
    expect(seen?.id).toBe('seen');
    expect(seen?.inert).toBe(true);
    expect(seen?.querySelector('.where')?.textContent).toBe('41問中15問目');
    expect(seen?.querySelector('fieldset')?.dataset).toMatchObject({ question: 'mail', answer: 'yes' });
    expect([...(seen?.querySelectorAll('input') ?? [])].map(({ checked }) => checked)).toEqual([false, true]);
    expect(seen?.querySelector('textarea')?.value).toBe('要綱を <b>確認</b>');
  });

  it('leaves out what is folded away', () => {
    location.hash = '#/questions/mail';
    root.innerHTML =
      '<details><summary>メモ</summary><textarea>庁内のメモ</textarea></details><details open><summary>例</summary><p>開いた例</p></details>';
    keepSeen(pictureOf(root));
    expect(sessionStorage.getItem(KEY)).not.toContain('庁内のメモ');
    const folds = [...(lastSeen()?.querySelectorAll('details') ?? [])];
    expect(folds.map(({ open, textContent }) => [open, textContent])).toEqual([
      [false, 'メモ'],
      [true, '例開いた例'],
    ]);
  });

  it('is shown once', () => {
    leave();
    expect(lastSeen()).not.toBeNull();
    expect(sessionStorage.getItem(KEY)).toBeNull();
    expect(lastSeen()).toBeNull();
  });

  it('is shown at its own address only, and is gone all the same', () => {
    leave();
    location.hash = '#/questions/other';
    expect(lastSeen()).toBeNull();
    expect(sessionStorage.getItem(KEY)).toBeNull();
  });

  it.each(['', 'null', '{}', '{"hash":"#/questions/mail"}', '{"hash":"#/questions/mail","page":[1,2,3]}'])(
    'is none where what was kept is not one: %s',
    (text) => {
      location.hash = '#/questions/mail';
      sessionStorage.setItem(KEY, text);
      expect(lastSeen()).toBeNull();
    },
  );

  it('is none where the browser cannot draw it safely', () => {
    leave();
    Reflect.deleteProperty(Element.prototype, 'setHTML');
    expect(lastSeen()).toBeNull();
    expect(sessionStorage.getItem(KEY)).toBeNull();
  });

  it('is taken away by name', () => {
    leave();
    document.body.append(lastSeen() ?? '');
    forgetSeen();
    expect(document.body.childElementCount).toBe(0);
  });
});
