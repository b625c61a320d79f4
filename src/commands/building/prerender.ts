import { build, type Plugin, runnerImport } from 'vite';
import { withoutUnnamed } from './styles.ts';

/** The script that watches the first page until the program is there, as one line without imports. */
async function earlyScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: 'src/start/early.ts', formats: ['iife'], name: 'early', fileName: 'early' },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('src/start/early.ts was not built');
  return chunk.code.trim();
}

/** What brings the program of the normal site; the single file has it inside. */
const programTag = /[^\S\n]*<(?:script type="module"[^>]*src=[^>]*><\/script>|link rel="modulepreload"[^>]*>)\n?/g;
const styleLink = /<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)"[^>]*>/g;

/**
 * Puts into the page what it shows first, to be taken over by the program: the first question of either version in a
 * template, the welcome that asks for one, the styles, and the script that keeps what is answered before the program is
 * there.
 */
export function prerender(): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const { module } = await runnerImport<typeof import('./firstPage')>('/src/commands/building/firstPage.tsx');
        const { title, welcome, questions } = module.firstPage;
        const templates = Object.entries(questions).map(
          ([mode, { html: page, address }]) =>
            `<template data-mode="${mode}" data-address="${address}">${page}</template>`,
        );
        const early = await earlyScript();
        const withStyles = html.replace(styleLink, (link, file: string) => {
          const asset = bundle[file];
          if (asset?.type !== 'asset') return link;
          delete bundle[file];
          return `<style>${withoutUnnamed(asset.source.toString().trim())}</style>`;
        });
        const program = (withStyles.match(programTag) ?? []).map((tag) => tag.trim()).join('');
        const head = `<title>${title}</title><template id="program">${program}</template>`;
        const page = `${templates.join('')}<div id="root">${welcome.html}</div>`;
        return withStyles
          .replace(programTag, '')
          .replace('<title></title>', () => head)
          .replace('<div id="root"></div>', () => `<script>${early}</script>${page}`);
      },
    },
  };
}
