/** Writes the JSON Schema of curated files, which editors use, from the format that the program checks. */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { seedFileFormat } from '../src/sources/seed/format.ts';

const schema = z.toJSONSchema(seedFileFormat, { io: 'input' });
const file = new URL('../seed/seed.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
