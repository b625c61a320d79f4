import { existsSync } from 'node:fs';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    site: string;
  }
}

export default async function serveSite(project: TestProject) {
  if (!existsSync('dist/index.html')) throw new Error('dist/index.html is missing: run "npm run bundle" first');
  const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the built site has no address');
  project.provide('site', address);
  return () => server.close();
}
