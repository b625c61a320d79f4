import { readFileSync } from 'node:fs';
import { dependencies, version } from '../../../package.json';
import { catalogue } from '../../content/catalogue';
import { FORMAT } from '../../core/document';
import { keeping } from '../../locales/ja/keeping';
import { kit } from '../../locales/ja/kit';
import { ui } from '../../locales/ja/ui';
import { STORE } from '../../storage/connection';
import { accepted } from '../building/licences';
import { ONE_FILE } from '../building/oneFile';
import type { Built } from './built';
import { nginxConf, objectStorageText, webConfig } from './hostingFiles';
import { hostingPage } from './hostingPage';
import { licencesText } from './licencesText';
import { headerPolicy, policyIn } from './policyIn';
import { responseHeaders } from './responseHeaders';
import { SPEC_VERSION, sbomText } from './sbom';
import { securityPage } from './securityPage';
import type { Values } from './sentence';
import { sha256, sumsText } from './sums';
import type { Entry } from './zipped';

/** The small entries of local storage, after what all of them begin with. */
export const settings: readonly string[] = ['begun', 'shared-pc', 'filed', 'early'];

const names = { sums: 'SHA256SUMS.txt', sbom: 'sbom.cdx.json', licences: 'THIRD-PARTY-LICENSES.txt' };

export const ZIP_NAME = `${kit.name}-${version}.zip`;

function valuesOf({ page, packages }: Built): Values {
  return {
    name: kit.name,
    version,
    edition: catalogue.edition,
    file: ONE_FILE,
    size: Buffer.byteLength(page).toLocaleString('en'),
    sum: sha256(page),
    database: FORMAT,
    store: STORE,
    prefix: `${FORMAT}/`,
    names: settings.map((setting) => `\`${setting}\``).join(' '),
    count: packages.length,
    spec: SPEC_VERSION,
    accepted: accepted.join('、'),
    keeping: keeping.title,
    erase: keeping.erase,
    shared: ui.shared.check,
    ...names,
  };
}

function sbomOf({ page, packages }: Built): string {
  const lock: { readonly packages: Readonly<Record<string, { readonly integrity?: string }>> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  const integrity = (folder: string) => lock.packages[folder]?.integrity;
  return sbomText({
    name: FORMAT,
    version,
    sha256: sha256(page),
    packages,
    integrity,
    needs: Object.keys(dependencies),
  });
}

/** Everything that the kit holds, in the order in which it stands there. */
export function kitEntries(built: Built): readonly Entry[] {
  const values = valuesOf(built);
  const policy = policyIn(built.page);
  const headers = responseHeaders(headerPolicy(policy));
  const entries: readonly Entry[] = [
    { path: ONE_FILE, content: built.page },
    { path: `${kit.files.security}.html`, content: securityPage(values, policy) },
    { path: `${kit.files.hosting}.html`, content: hostingPage(values, headers) },
    { path: 'hosting/web.config', content: webConfig(headers) },
    { path: 'hosting/nginx.conf', content: nginxConf(headers) },
    { path: 'hosting/object-storage.txt', content: objectStorageText(headers) },
    { path: names.sbom, content: sbomOf(built) },
    { path: names.licences, content: licencesText(built, values) },
    { path: 'LICENSE.txt', content: readFileSync('LICENSE', 'utf8') },
  ];
  return [...entries, { path: names.sums, content: sumsText(entries) }];
}
