import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, say, stop } from './install.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];

/** Where a program lies on the path; undefined where it does not. */
export function onPath(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
}

function usualPlaces() {
  const { env } = process;
  const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  const mac = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  );
  return { win32: windows, darwin: mac }[process.platform] ?? [];
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

async function findBrowser() {
  const places = [...names.map(onPath), ...usualPlaces(), await playwrightsOwn()];
  return places.find((path) => path && existsSync(path));
}

/** What stands before apt-get to run it as root; undefined where that is not possible. */
function rootPrefix() {
  if (process.platform !== 'linux' || !onPath('apt-get')) return undefined;
  if (process.getuid() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

/** Installs packages of Debian or Ubuntu; false where that is not possible. */
export function aptInstall(...names) {
  const prefix = rootPrefix();
  if (prefix === undefined) return false;
  const list = names.join(' ');
  say(`${list} を apt で入れます。`, `installing: ${list}, with apt`);
  const [program, ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  const stdio = ['ignore', 'ignore', 'inherit'];
  // A repository that does not answer must not stop the package that another one has.
  run(program, [...args, 'update'], { stdio });
  return run(program, [...args, 'install', '-y', '--no-install-recommends', ...names], { stdio });
}

function installPlaywrights() {
  say('Playwright の Chromium を入れます。', "installing: Playwright's own Chromium");
  return run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
}

/** The path of a browser for the tests, installed when there is none. */
export async function prepareBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen && existsSync(chosen)) return chosen;
  if (chosen) stop(`CHROME_PATH の場所にブラウザーがありません: ${chosen}`, 'CHROME_PATH names no file');
  const found = (await findBrowser()) ?? ((aptInstall('chromium') || installPlaywrights()) && (await findBrowser()));
  if (found) return found;
  return stop(
    'ブラウザーがありません。Chrome、Edge、Chromium のどれかを入れるか、環境変数 CHROME_PATH に場所を書いてください。',
    'no browser: install Chrome, Edge or Chromium, or set CHROME_PATH',
  );
}

/** Without a Japanese font every picture and printed page shows boxes. */
export function prepareFonts() {
  const list = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  if (list.error || list.stdout.trim() !== '' || aptInstall('fonts-noto-cjk')) return;
  say('注意: 日本語の書体がないため、画面の絵では文字が四角になります。', 'warning: no Japanese font');
}
