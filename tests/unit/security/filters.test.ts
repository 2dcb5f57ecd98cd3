/** The index and its counts against the plainest possible filter, with texts and choices of any kind. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, dropped, FACETS, toggled, type Facet, type Filter } from '../../../src/domain/filter';
import type { Project } from '../../../src/domain/project';
import { fold, queryWords } from '../../../src/domain/search';
import { indexOf } from '../../fixtures/dataset';
import { carries, matchesText, passesFilter, searchText } from '../../fixtures/plainFilter';
import { arbitraryProject, project } from '../../fixtures/projects';
import { arbitraryFilter } from '../../fixtures/views';

const RUNS = { numRuns: 10_000 };
const TIMEOUT = 180_000;

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '.*',
    '[',
    '(a+)+$',
    '\\',
    '__proto__',
    'toString',
    'İ',
    'ß',
    'e\u0301',
    '\ud800',
    '\u0000',
  ),
);
const hostileFilter: fc.Arbitrary<Filter> = fc
  .tuple(arbitraryFilter, anyText, fc.constantFrom(...FACETS), fc.array(anyText, { maxLength: 3 }))
  .map(([filter, text, facet, values]) => ({
    ...filter,
    text,
    [facet]: choiceOf([...filter[facet].include, ...values], filter[facet].exclude),
  }));
const someProjects: fc.Arbitrary<Project[]> = fc
  .integer({ min: 0, max: 6 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, index) => arbitraryProject(`p-${index}`))));

function plainRows(projects: readonly Project[], filter: Filter, left: Facet | 'text' | null): number[] {
  return projects.flatMap((item, row) => (passesFilter(item, filter, null, left) ? [row] : []));
}

describe('a filter', () => {
  it(
    'leaves what the plain one leaves, with the counts of the plain one',
    () => {
      fc.assert(
        fc.property(
          someProjects,
          fc.oneof(arbitraryFilter, hostileFilter),
          fc.constantFrom(...FACETS),
          (projects, filter, facet) => {
            const index = indexOf(projects);
            const result = index.apply(filter);
            expect([...result.rows]).toEqual(plainRows(projects, filter, null));
            expect(result.countWithout('text')).toBe(plainRows(projects, filter, 'text').length);
            const others = plainRows(projects, filter, facet).map((row) => projects[row]!);
            expect(result.countWithout(facet)).toBe(others.length);
            for (const value of [...index.values(facet, filter.scheme), '__proto__', 'constructor']) {
              const carriers = others.filter((item) => carries(item, facet, value, filter.scheme));
              expect(result.count(facet, value)).toBe(carriers.length);
            }
          },
        ),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'takes a value in and out again without a trace',
    () => {
      const choice = fc.tuple(fc.array(anyText), fc.array(anyText)).map(([a, b]) => choiceOf(a, b));
      fc.assert(
        fc.property(choice, anyText, (before, value) => {
          const once = toggled(before, value);
          expect(once.include.includes(value)).toBe(!before.include.includes(value));
          expect(once.exclude).not.toContain(value);
          expect(toggled(toggled(once, value), value)).toEqual(once);
          const without = dropped(before, value);
          expect([...without.include, ...without.exclude]).not.toContain(value);
          expect(choiceOf(once.include, once.exclude)).toEqual(once);
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );
});

describe('the search', () => {
  it(
    'finds a project by any title that it may have',
    () => {
      fc.assert(
        fc.property(anyText, (title) => {
          expect(matchesText(queryWords(title), searchText(project({ title })))).toBe(true);
          expect(fold(title)).toMatch(/^[\p{L}\p{N} ]*$/u);
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it('costs less than a second on a text of a million characters', { timeout: TIMEOUT }, () => {
    for (const piece of ['a', 'ae', ' ', 'a\u0301', '\u0301', '-', 'aeß ']) {
      const start = performance.now();
      queryWords(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - start, JSON.stringify(piece)).toBeLessThan(1000);
    }
  });
});
