import { installPackages, npm, say, stop } from './install.mjs';

installPackages();
say('画面を組み立てています。', 'building');
if (!npm('run', '--silent', 'build')) stop('組み立てに失敗しました。', 'the build failed');

const { preview } = await import('vite');
const port = Number(process.env.PORT) || 4173;
const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port } });
say(`ブラウザーで ${server.resolvedUrls?.local[0]} を開いてください。`, 'open this address in a browser');
say(
  '一つのファイルで使うときは dist/telework-check.html を渡してください。',
  'to hand round as one file: dist/telework-check.html',
);
say('終わるときは Ctrl+C を押してください。', 'Ctrl+C ends it');
