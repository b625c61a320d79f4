import { readFileSync, rmSync } from 'node:fs';
import { prepareBrowser, prepareFonts } from './browser.mjs';
import { installPackages, npm, say } from './install.mjs';
import { prepareOffice } from './office.mjs';

const steps = [
  { script: 'types', title: '型の検査' },
  { script: 'lint', title: '書き方の検査' },
  { script: 'imports', title: '読み込みの向きの検査' },
  { script: 'unused', title: '使われていないものの検査' },
  { script: 'unit', title: '部品ごとのテスト', counts: true },
  { script: 'office', title: 'Word と Excel のファイルのテスト', counts: true, isLeftOut: () => !prepareOffice() },
  { script: 'bench', title: '速さの検査' },
  { script: 'bundle', title: '組み立て' },
  { script: 'e2e', title: 'ブラウザーでのテスト', counts: true },
];

function readCounts(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function runTests(script) {
  const report = `test-results/${script}.json`;
  rmSync(report, { force: true });
  const ok = npm(
    'run',
    '--silent',
    script,
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  const counts = readCounts(report);
  return { ...counts, ok: ok && counts.passed > 0 };
}

function runStep({ script, title, counts }) {
  console.log(`\n== ${title} (${script})`);
  const start = performance.now();
  const result = counts ? runTests(script) : { ok: npm('run', '--silent', script), passed: 0, failed: 0 };
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(
    `-- ${title}: ${result.ok ? '合格' : '不合格'}、${seconds} 秒`,
    `${script}: ${result.ok ? 'ok' : 'failed'}, ${seconds} s`,
  );
  return result;
}

installPackages();
process.env.CHROME_PATH = await prepareBrowser();
prepareFonts();

const total = { passed: 0, failed: 0 };
for (const step of steps) {
  if (step.isLeftOut?.()) continue;
  const { ok, passed, failed } = runStep(step);
  total.passed += passed;
  // A failed step in which no test failed still counts as one.
  total.failed += ok ? 0 : Math.max(failed, 1);
  if (!ok) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
