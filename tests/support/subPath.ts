import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface SubPath {
  /** Address of the folder, with a slash at its end. */
  readonly site: string;
  /** Paths that any browser asked for. */
  readonly asked: readonly string[];
  close(): void;
}

/** Serves a folder as any plain server does, below a path, and writes down what it is asked for. */
export async function serveBelow(path: string, folder: string): Promise<SubPath> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://own');
    asked.push(pathname);
    const inside = pathname.startsWith(path) ? pathname.slice(path.length) || 'index.html' : null;
    const file = inside === null ? null : join(folder, normalize(`/${decodeURIComponent(inside)}`));
    const missing = () => response.writeHead(404).end();
    if (file === null) return missing();
    const send = (body: Buffer) =>
      response.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'application/octet-stream' }).end(body);
    readFile(file).then(send, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { site: `http://127.0.0.1:${port}${path}`, asked, close: () => server.close() };
}
