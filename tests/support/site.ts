import { existsSync } from 'node:fs';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { INTRANET_HOST } from './browser';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    site: string;
  }
}

/** Serves the built site; `SITE_DIST` names another folder than `dist`. */
export default async function serveSite(project: TestProject) {
  const outDir = process.env.SITE_DIST ?? 'dist';
  if (!existsSync(`${outDir}/index.html`))
    throw new Error(`${outDir}/index.html is missing: run "npm run bundle" first`);
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, allowedHosts: [INTRANET_HOST] },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the built site has no address');
  project.provide('site', address);
  return () => server.close();
}
