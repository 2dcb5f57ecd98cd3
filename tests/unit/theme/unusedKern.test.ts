import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { UNUSED_KERN } from '../../../src/theme/unusedKern';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));

it('no class whose rules the build leaves out stands in the markup', () => {
  const markup = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.svelte'))
    .map((file) => readFileSync(join(SRC, file), 'utf8'))
    .join();
  const classes = new Set(markup.match(/kern-[\w-]+/g));
  expect(classes).toContain('kern-btn');
  expect(UNUSED_KERN.filter((name) => classes.has(name))).toEqual([]);
});
