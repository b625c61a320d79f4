import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

export function say(japanese, english) {
  console.log(`${japanese} (${english})`);
}

export function stop(japanese, english) {
  say(japanese, english);
  process.exit(1);
}

/** Runs a program with its output shown; true when it succeeded. */
export function run(program, args, options = {}) {
  return spawnSync(program, args, { stdio: 'inherit', ...options }).status === 0;
}

/** On Windows npm is a script, which only a shell starts; no argument of ours holds a space. */
export function npm(...args) {
  return run('npm', args, { shell: process.platform === 'win32' });
}

function packagesIn(lockFile) {
  try {
    const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'));
    return Object.entries(packages).filter(([path]) => path !== '');
  } catch {
    return [];
  }
}

function missingPackages() {
  const installed = new Map(packagesIn('node_modules/.package-lock.json'));
  return packagesIn('package-lock.json').filter(
    ([path, { version, optional }]) => !optional && installed.get(path)?.version !== version,
  );
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Node.js 20.19 以上が必要です。今の版は ${process.versions.node} です。`,
    `Node.js 20.19 or newer is needed; this is ${process.versions.node}`,
  );
}

/** Brings node_modules in line with package-lock.json, only when they differ. */
export function installPackages() {
  checkNode();
  const missing = missingPackages().length;
  if (missing === 0) return;
  say(
    `足りない部品 ${missing} 個を npm で入れます。`,
    `installing: ${missing} npm packages are missing or of another version`,
  );
  if (npm('ci', '--ignore-scripts', '--no-audit', '--no-fund')) return;
  stop(
    '部品を入れられませんでした。インターネットか、組織の npm の置き場につながるか確かめてください。',
    'npm could not install the packages; check the connection to the npm registry',
  );
}
