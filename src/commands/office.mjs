import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, onPath } from './browser.mjs';
import { say } from './install.mjs';

/** What Debian and Ubuntu call the parts of LibreOffice that turn files without a screen, and the readers of PDF. */
const officePackages = ['libreoffice-calc-nogui', 'libreoffice-writer-nogui'];
const pdfPackages = ['poppler-utils'];
const pdfPrograms = ['pdftotext', 'pdfimages', 'pdfinfo'];

function usualPlaces() {
  const { env } = process;
  const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
    .filter(Boolean)
    .map((folder) => join(folder, 'LibreOffice', 'program', 'soffice.com'));
  const mac = ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  return { win32: windows, darwin: mac }[process.platform] ?? [];
}

function findOffice() {
  const places = [process.env.SOFFICE, onPath('soffice'), onPath('libreoffice'), ...usualPlaces()];
  return places.find((path) => path && existsSync(path));
}

const canReadPdf = () => pdfPrograms.every(onPath);

function missingPackages() {
  return [...(findOffice() ? [] : officePackages), ...(canReadPdf() ? [] : pdfPackages)];
}

/**
 * Whether LibreOffice and the readers of PDF are there, installed when they are not; the tests find LibreOffice by the
 * variable SOFFICE. Without them the step is left out, which is said and fails nothing.
 */
export function prepareOffice() {
  const missing = missingPackages();
  if (missing.length > 0) aptInstall(...missing);
  const office = findOffice();
  if (office && canReadPdf()) {
    process.env.SOFFICE = office;
    return true;
  }
  say(
    '\n-- Word と Excel のファイルのテスト: LibreOffice と poppler-utils がないため、省きます。ほかの検査は続けます。',
    'office: skipped, LibreOffice and poppler-utils are neither there nor to be installed',
  );
  return false;
}
