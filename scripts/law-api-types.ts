/**
 * Makes the types of e-Gov's 法令API Version 2 from its OpenAPI description, without its prose.
 * `npm run generate:law-api -- DESCRIPTION.yaml`
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const [description] = process.argv.slice(2);
if (description === undefined) throw new Error('expected the path of the OpenAPI description');

// openapi-typescript needs the compiler's API as TypeScript 5 has it; so it is no dependency.
const generator = ['-p', 'typescript@5.9', '-p', 'openapi-typescript@7.13', 'openapi-typescript'];
const types = execFileSync('npx', ['--yes', ...generator, description], {
  encoding: 'utf8',
  maxBuffer: 10_000_000,
});
const header =
  '// Made by `npm run generate:law-api` from the OpenAPI description of 法令API Version 2.\n';
writeFileSync(
  new URL('../src/sources/egov/api/generated/description.ts', import.meta.url),
  header + types.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, ''),
);
