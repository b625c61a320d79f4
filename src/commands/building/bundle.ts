import { build, type ConfigEnv, type UserConfig } from 'vite';

/** The mode of Vite that makes the single file. */
export const ONE_FILE_MODE = 'one-file';

/** Whether a plugin of the single file has its turn. */
export const inOneFile = (_config: UserConfig, { command, mode }: ConfigEnv): boolean =>
  command === 'build' && mode === ONE_FILE_MODE;

/** Makes the normal site in a folder, which is emptied before, and the single file beside its first page. */
export async function bundle(outDir: string): Promise<void> {
  await build({ build: { outDir, emptyOutDir: true } });
  await build({ mode: ONE_FILE_MODE, build: { outDir } });
}
