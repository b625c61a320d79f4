import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Guard } from './fault';

const PARTS = ['src', 'tests', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** A project folder of its own, in which code can be broken. */
export interface Copy {
  readonly folder: string;
  /** Takes a guard out while something is done; null where the patch does not fit. */
  without<T>(guard: Guard, work: () => Promise<T>): Promise<T | null>;
  remove(): void;
}

/** Copies the project as it stands, with its packages linked. */
export function copyProject(project: string): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'guards-'));
  for (const part of PARTS) cpSync(join(project, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'test-results'));
  symlinkSync(resolve(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    async without({ file, find, replace }, work) {
      const path = join(folder, file);
      const code = readFileSync(path, 'utf8');
      if (code.split(find).length !== 2) return null;
      writeFileSync(
        path,
        code.replace(find, () => replace),
      );
      try {
        return await work();
      } finally {
        writeFileSync(path, code);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
