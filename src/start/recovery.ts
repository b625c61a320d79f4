import { questionnaire } from '../content/questionnaire';
import { FORMAT } from '../core/document';
import { recovery as english } from '../locales/en/recovery';
import { formatDate, formatTime } from '../locales/format';
import { recovery as japanese } from '../locales/ja/recovery';
import { onErased } from '../storage/erase';
import { type Keeper, openKeeper } from '../storage/keeper';
import { copyText } from '../ui/toClipboard';
import { now } from './clock';
import { element } from './page';
import { type Remnant, reinstate, remnantsIn } from './remains';
import { keptText, takeOut } from './takeOut';

const words = { ja: japanese, en: english };

interface Page {
  readonly keeper: Keeper;
  readonly language: keyof typeof words;
  readonly say: (sentence: string) => void;
  readonly show: (text: string) => void;
}

function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_hole, name: string) => String(values[name] ?? ''));
}

const button = (textContent: string, onclick: () => void, kind?: 'primary') => {
  const made = element('button', { type: 'button', className: 'button', textContent, onclick });
  if (kind) made.setAttribute('data-kind', kind);
  return made;
};

/** The first page of the program, whatever screen the document stands at. */
function openProgram(): void {
  window.location.hash = '#/';
  window.location.reload();
}

function nameOf({ kind, at }: Remnant, { language }: Page): string {
  const { kinds, named, unknownTime } = words[language];
  const when = at === null ? unknownTime : `${formatDate(at, language)} ${formatTime(at)}`;
  return filled(named, { kind: kinds[kind], when });
}

function summaryOf({ document }: Remnant, { language }: Page): string {
  const { summary, unnamed, unreadable } = words[language];
  if (!document) return unreadable;
  const { respondent, answers, rev } = document;
  return filled(summary, { body: respondent.body || unnamed, count: Object.keys(answers).length, rev });
}

const headingId = ({ key }: Remnant) => `kept-${key.replace('/', '-')}`;

function toolsOf(remnant: Remnant, { keeper, language, say, show }: Page): readonly HTMLElement[] {
  const said = words[language];
  const { document, kind } = remnant;
  const takeAway = async () => {
    const name = await takeOut(keeper, remnant, { prefix: said.prefix, now: now() });
    say(name === null ? said.failed : filled(said.takenOut, { name }));
  };
  const showText = async () => show((await keptText(keeper, remnant)) ?? '');
  const open = async () => {
    if (document && (kind === 'current' || (await reinstate(keeper, document)))) openProgram();
    else say(said.failed);
  };
  const tools = [
    button(said.takeOut, () => void takeAway()),
    button(said.show, () => void showText()),
    ...(document ? [button(said.openThis, () => void open())] : []),
  ];
  for (const tool of tools) tool.setAttribute('aria-describedby', headingId(remnant));
  return tools;
}

function entryOf(remnant: Remnant, page: Page): HTMLElement {
  return element(
    'li',
    { className: 'card' },
    element('h2', { id: headingId(remnant), textContent: nameOf(remnant, page) }),
    element('p', { textContent: summaryOf(remnant, page) }),
    element('div', { className: 'buttons' }, ...toolsOf(remnant, page)),
  );
}

/** Where a text is shown to be copied, for browsers that let nothing be downloaded. */
function textField(language: Page['language'], say: Page['say']) {
  const said = words[language];
  const field = element('textarea', { id: 'kept-text', rows: 10, readOnly: true });
  field.onfocus = () => field.select();
  const copy = async () => say((await copyText(field.value)) ? said.copied : said.notCopied);
  const box = element(
    'div',
    { className: 'field', hidden: true },
    element('label', { htmlFor: 'kept-text', textContent: said.text }),
    element('p', { className: 'hint', textContent: said.textHint }),
    field,
    element(
      'div',
      { className: 'buttons' },
      button(said.copy, () => void copy()),
    ),
  );
  const show = (text: string) => {
    box.hidden = false;
    field.value = text;
    field.focus();
  };
  return { box, show };
}

/** What is left of the page once another window has erased everything: nothing to read, nothing to open. */
function endPage(main: HTMLElement, language: Page['language']): void {
  const { erased, erasedHint } = words[language];
  const heading = element('h1', { textContent: erased, tabIndex: -1 });
  document.title = erased;
  main.replaceChildren(heading, element('p', { textContent: erasedHint }));
  heading.focus();
}

/** Everything that the browser has of the program, to be taken out or opened, without any of its screens. */
export async function recoveryPage(): Promise<HTMLElement> {
  const keeper = await openKeeper(questionnaire);
  const remnants = await remnantsIn(keeper);
  const language = remnants.find(({ document }) => document)?.document?.language ?? 'ja';
  const said = words[language];
  const status = element('p', { className: 'hint', role: 'status' });
  const say = (sentence: string) => {
    status.textContent = sentence;
  };
  const { box, show } = textField(language, say);
  document.title = said.title;
  document.documentElement.lang = language;
  const page: Page = { keeper, language, say, show };
  const isOpenable = remnants.some(({ document }) => document);
  const main = element(
    'main',
    { className: 'column', lang: language },
    element('h1', { textContent: said.title, tabIndex: -1 }),
    element('p', { className: 'lead', textContent: said.lead }),
    element('p', { textContent: remnants.length > 0 ? said.advice : said.none }),
    element('div', { className: 'buttons' }, button(isOpenable ? said.open : said.back, openProgram, 'primary')),
    status,
    box,
    element('ul', { className: 'cards' }, ...remnants.map((remnant) => entryOf(remnant, page))),
  );
  onErased(FORMAT, () => endPage(main, language));
  return main;
}
