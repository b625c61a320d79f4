import type { Page } from 'playwright-core';
import { catalogue } from '../../src/content/catalogue';
import { type Document, FORMAT, type Language } from '../../src/core/document';
import { proposedPlan } from '../../src/core/plan';
import { recovery as recoveryEn } from '../../src/locales/en/recovery';
import { recovery as recoveryJa } from '../../src/locales/ja/recovery';
import {
  allIsThere,
  answersBy,
  chooseFile,
  dialogIsGone,
  documentWith,
  isSaved,
  names,
  openDocument,
  questionField,
  readyChoice,
  resultIsThere,
  speak,
  unfold,
  visit,
  words,
} from './walk';

interface Screen {
  readonly name: string;
  /** Looked at in every way, not only in the plain one. */
  readonly isMain?: true;
  /** Brings a fresh page there. */
  readonly show: (page: Page, site: string, language: Language) => Promise<void>;
}

const recoveryWords = { ja: recoveryJa, en: recoveryEn };
const all = answersBy(readyChoice);
const some = {
  purpose: 'undecided',
  leadership: 'declared',
  'peer-study': 'unknown',
  'work-inventory': 'full-list',
  'access-method': 'comparing',
  'costs-and-accidents': 'not-applicable',
  'telework-rules': 'draft',
  trial: 'volunteers',
};
const body = '朝日村';
const profile = { staff: 57, population: 4500, terminals: 200, aims: ['continuity'], renewals: { pcs: '2027-03' } };
const remarks = { purpose: { note: '要綱を確認する', evidence: '共有フォルダー', recheck: true } };

type Start = {
  readonly said?: Record<string, string>;
  readonly mode?: 'quick' | 'full';
  readonly place: string;
  readonly settled?: Partial<Document>;
};

/** Opens a document with answers and goes to a place by its address. */
function at(
  { said = some, mode = 'full', place, settled: more = {} }: Start,
  then?: (page: Page, language: Language) => Promise<unknown>,
) {
  return async (page: Page, site: string, language: Language) => {
    await visit(page, site);
    const name = language === 'ja' ? body : 'Asahi';
    const started = documentWith(said, { mode, language, profile, remarks, respondent: { body: name }, ...more });
    await openDocument(page, started);
    await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
    await page.evaluate((hash) => location.assign(`#/${hash}`), place);
    await page.waitForFunction((hash) => location.hash === `#/${hash}`, place);
    await allIsThere(page, language);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await then?.(page, language);
  };
}

const fresh =
  (then?: (page: Page, language: Language) => Promise<unknown>) =>
  async (page: Page, site: string, language: Language) => {
    await visit(page, site);
    await speak(page, language);
    await then?.(page, language);
  };

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

const chartsAreThere = async (page: Page, language: Language) => {
  await resultIsThere(page, language);
  await page.locator('.chart svg').nth(2).waitFor();
};

const planIsDrawn = async (page: Page) => {
  await page.locator('.load svg').waitFor();
  await unfold(page);
};

const plan = {
  ...proposedPlan(profile, '2026-11-22'),
  items: {
    'purpose-sheet': { owner: '総務課', due: '2026-12-01', status: 'under-way' },
    'chat-introduction': { due: '2027-03-31', status: 'not-started' },
    'incident-sheet': { status: 'done' },
  },
  dropped: ['cost-comparison'],
} as const;
const levels = { purpose: 'settling', security: 'settling', spread: 'settling' } as const;
const settled: Partial<Document> = {
  plan,
  targets: { date: '2028-03-31', levels },
  texts: { 'draft-subject': '件名' },
};

const aheadScreens: readonly Screen[] = [
  { name: 'the proposed plan', isMain: true, show: at({ said: all, place: 'plan' }, planIsDrawn) },
  { name: 'a settled plan', show: at({ place: 'plan', settled }, planIsDrawn) },
  { name: 'the empty plan', show: at({ said: {}, place: 'plan' }) },
  {
    name: 'an action of the plan being changed',
    isMain: true,
    show: at({ place: 'plan', settled }, async (page, language) => {
      await page.getByRole('button', { name: words[language].plan.edit.open }).first().click();
      await page.getByRole('dialog').waitFor();
    }),
  },
  { name: 'targets that are met or not', isMain: true, show: at({ place: 'targets', settled }, unfold) },
  { name: 'no targets yet', show: at({ said: all, place: 'targets' }, unfold) },
  { name: 'no targets without answers', show: at({ said: {}, place: 'targets' }) },
  { name: 'the text for approval', isMain: true, show: at({ place: 'texts', settled }) },
  ...(['mayor', 'managers', 'handover', 'briefing'] as const).map(
    (text): Screen => ({ name: `the text ${text}`, show: at({ said: all, place: `texts/${text}` }) }),
  ),
  { name: 'no text without answers', show: at({ said: {}, place: 'texts' }) },
  { name: 'how the self-check reasons', isMain: true, show: at({ place: 'reasoning' }) },
  { name: 'one entry of the reasoning', show: at({ place: 'reasoning' }, unfold) },
];

const placeScreens = (['doubts', 'cases', 'methods', 'glossary', 'about'] as const).map(
  (place): Screen => ({ name: `the place ${place}`, show: at({ place }, unfold) }),
);

const topics = [
  ...catalogue.doubts.slice(0, 1).map(({ id }) => `doubts/${id}`),
  'cases/noboribetsu',
  'cases/nagayo',
  ...(['outside', 'rules', 'mention'] as const).flatMap((group) =>
    catalogue.cases
      .filter((entry) => entry.group === group)
      .slice(0, 1)
      .map(({ id }) => `cases/${id}`),
  ),
];

const topicScreens = topics.map((place): Screen => ({ name: `the page ${place}`, show: at({ place }, unfold) }));

/** So that no window waits for another: each may write. */
const withoutLocks = (page: Page) =>
  page.context().addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));

const ofShared = (page: Page) => page.addInitScript((key) => localStorage.setItem(key, 'yes'), `${FORMAT}/shared-pc`);

const keepingScreens: readonly Screen[] = [
  {
    name: 'where the answers are kept',
    isMain: true,
    show: at({ place: '' }, async (page, language) => {
      await chooseFile(page, JSON.stringify(documentWith(all, { id: 'other', language, cursor: { at: 'review' } })));
      await page.getByRole('dialog').getByRole('button').first().click();
      // Opening waits for the restore point, and then leads to where the file stood.
      await page.waitForFunction(() => location.hash === '#/review');
      await page.evaluate(() => location.assign('#/keeping'));
      await page.getByText(words[language].keeping.reasons.open).waitFor();
    }),
  },
  {
    name: 'the page of the kept data',
    isMain: true,
    show: at({ place: 'review' }, async (page, language) => {
      await isSaved(page);
      await page.evaluate(() => location.assign('#/recover'));
      await page.getByRole('heading', { level: 1, name: recoveryWords[language].title }).waitFor();
      await press(page, recoveryWords[language].show);
    }),
  },
  {
    name: 'an answer taken back',
    isMain: true,
    show: at({ place: 'questions/driving-team' }, async (page, language) => {
      await page.getByRole('radio').first().check();
      await press(page, words[language].ui.undo.undo);
      await page.locator('.undo-said:not(:empty)').waitFor();
    }),
  },
  {
    name: 'a window that only reads',
    isMain: true,
    show: async (page, site, language) => {
      const other = await page.context().newPage();
      await visit(other, site);
      await openDocument(other, documentWith(some, { language }));
      await isSaved(other);
      await visit(page, site, 'questions/purpose');
      await page.getByText(words[language].ui.save.elsewhereHint).waitFor();
    },
  },
  {
    name: 'the choice between two windows',
    isMain: true,
    show: async (page, site, language) => {
      await withoutLocks(page);
      await at({ place: 'questions/driving-team' }, isSaved)(page, site, language);
      const other = await page.context().newPage();
      await visit(other, site, 'questions/purpose');
      await other.getByRole('radio').nth(2).check();
      await isSaved(other);
      await page.bringToFront();
      await page.getByRole('radio').first().check();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'the dialog before everything is erased',
    isMain: true,
    show: async (page, site, language) => {
      await ofShared(page);
      await at({ place: 'review' }, (shown) => press(shown, words[language].ui.shared.end))(page, site, language);
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'the reminder of the save file',
    isMain: true,
    show: at({ place: 'questions/purpose' }, async (page, language) => {
      // The first of them stands already.
      for (let change = 0; change < 16; change += 1)
        await page
          .getByRole('radio')
          .nth(change % 3)
          .check();
      await page.getByText(words[language].ui.reminder.text).waitFor();
    }),
  },
];

const runSelfTest = async (page: Page, language: Language) => {
  const { check, test } = words[language].file;
  const bytes = Buffer.from('<!doctype html>');
  const picker = page.locator('input[type=file]').first();
  await picker.setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: bytes });
  await page.getByLabel(check.pasted).fill('0'.repeat(64));
  await page.getByText(check.verdicts.different).waitFor();
  await press(page, test.run);
  await page.locator('[data-check]').first().waitFor();
  // One licence stands for all of them.
  await page.evaluate(() => {
    for (const folded of [...document.querySelectorAll('details')].slice(0, 3)) folded.open = true;
  });
};

const fileScreens: readonly Screen[] = [
  { name: 'the page about the file', show: at({ place: 'file' }) },
  { name: 'the file checked and the PC tested', isMain: true, show: at({ place: 'file' }, runSelfTest) },
];

/** Every screen and every state in which it can be. */
export const screens: readonly Screen[] = [
  { name: 'the first page', isMain: true, show: fresh() },
  { name: 'the first page with a resumption', show: at({ place: '' }) },
  {
    name: 'the start-over dialog',
    show: at({ place: '' }, (page, language) => press(page, words[language].ui.welcome.startOver)),
  },
  {
    name: 'the notice of a refused file',
    show: fresh(async (page, language) => {
      await chooseFile(page, 'null');
      await page.getByText(words[language].ui.save.refusedFile).waitFor();
    }),
  },
  {
    name: 'the replace dialog',
    isMain: true,
    show: at({ place: '' }, async (page) => {
      await chooseFile(page, JSON.stringify({ ...documentWith(all), checksum: 'other' }));
      await page.getByRole('dialog').waitFor();
    }),
  },
  {
    name: 'the profile',
    isMain: true,
    show: at({ place: 'profile' }, (page, language) =>
      page.getByLabel(words[language].ui.profile.remoteMethod, { exact: true }).waitFor(),
    ),
  },
  {
    name: 'the profile with a wrong number',
    show: at({ place: 'profile' }, async (page, language) => {
      await page.getByLabel(words[language].ui.profile.numbers.staff.label, { exact: true }).fill('many');
      await page.locator('[aria-invalid=true]').waitFor();
    }),
  },
  { name: 'a question', isMain: true, show: at({ place: 'questions/purpose' }) },
  { name: 'a question that is not answered', show: at({ place: 'questions/driving-team' }) },
  { name: 'a question that is a gate', show: at({ place: 'questions/access-method' }) },
  { name: 'a question with 該当なし', show: at({ place: 'questions/costs-and-accidents' }) },
  {
    name: 'a question with its examples',
    show: at({ place: 'questions/purpose' }, (page, language) => press(page, words[language].ui.question.showExamples)),
  },
  {
    name: 'a question with all its details',
    show: at({ place: 'questions/counter-stance' }, async (page, language) => {
      await unfold(page);
      await allIsThere(page, language);
      await questionField(page, 'counter-stance').getByRole('link').first().waitFor();
    }),
  },
  {
    name: 'a whole section',
    isMain: true,
    show: at({ place: 'questions/purpose' }, async (page, language) => {
      await press(page, words[language].ui.layout.section);
      await questionField(page, 'peer-study').waitFor();
    }),
  },
  { name: 'the review with questions missing', isMain: true, show: at({ place: 'review' }) },
  { name: 'the review with nothing missing', show: at({ said: all, place: 'review' }) },
  {
    name: 'the review of a quick version with answers not in use',
    show: at({ said: all, mode: 'quick', place: 'review' }, unfold),
  },
  { name: 'the complete result', isMain: true, show: at({ said: all, place: 'result' }, chartsAreThere) },
  {
    name: 'the interim result with all unfolded',
    show: at({ place: 'result' }, async (page, language) => {
      await chartsAreThere(page, language);
      await unfold(page);
    }),
  },
  { name: 'the empty result', show: at({ said: {}, place: 'result' }) },
  {
    name: 'a calculation',
    isMain: true,
    show: at({ place: 'result' }, async (page, language) => {
      await chartsAreThere(page, language);
      await page.getByRole('table', { name: names[language].areas }).getByRole('button').first().click();
      await page.getByRole('dialog').waitFor();
    }),
  },
  {
    name: 'the calculation of the overall score',
    show: at({ place: 'result' }, async (page, language) => {
      await chartsAreThere(page, language);
      await page.locator('.overall-score').getByRole('button').click();
      await page.getByRole('dialog').waitFor();
    }),
  },
  {
    name: 'a question that may only be read',
    show: async (page, site, language) => {
      await visit(page, site);
      await chooseFile(page, JSON.stringify({ ...documentWith(some, { language }), version: 2 }));
      await page.getByRole('dialog').getByRole('button').first().click();
      await dialogIsGone(page);
      await page.evaluate(() => location.assign('#/questions/purpose'));
      await page.getByText(words[language].ui.save.readOnlyHint).waitFor();
    },
  },
  {
    name: 'the warning that nothing can be stored',
    show: async (page, site, language) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', { value: undefined });
        Object.defineProperty(window, 'localStorage', { value: undefined });
      });
      await visit(page, site);
      await speak(page, language);
      await press(page, names[language].begin);
      await page.getByText(words[language].ui.save.refused).waitFor();
    },
  },
  ...keepingScreens,
  ...fileScreens,
  ...aheadScreens,
  ...placeScreens,
  ...topicScreens,
];
