import { bundle } from './building/bundle';

await bundle(process.argv[2] ?? 'dist');
