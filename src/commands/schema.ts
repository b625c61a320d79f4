import { writeFileSync } from 'node:fs';
import { SCHEMA_NAME, saveFileSchema } from './schema/saveFileSchema';

const path = `public/${SCHEMA_NAME}`;

writeFileSync(path, `${JSON.stringify(saveFileSchema(), null, 2)}\n`);
console.log(`Written: ${path}`);
