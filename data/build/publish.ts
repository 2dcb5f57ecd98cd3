/**
 * `npm run data`: checks what stands in `data/` and writes `public/data/`. Every mistake is one line; with any,
 * nothing is written and the exit code is 1.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeProblem } from '../../src/domain/problem';
import { compile } from './compile';
import { readSourceFiles, root } from './sourceFiles';

const outputFolder = new URL('public/data/', root);

const { files, problems } = compile(readSourceFiles());
if (problems.length > 0) {
  for (const problem of problems) console.error(describeProblem(problem));
  process.exitCode = 1;
} else {
  for (const [name, text] of Object.entries(files)) {
    const url = new URL(name, outputFolder);
    mkdirSync(fileURLToPath(new URL('.', url)), { recursive: true });
    writeFileSync(url, text);
  }
  console.log(`${Object.keys(files).length} files written to public/data`);
}
