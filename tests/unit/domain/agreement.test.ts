import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, NO_CHOICE, type Facet, type Filter } from '../../../src/domain/filter';
import { AreaTree } from '../../../src/domain/region';
import { regionStatistics, type SharedRow } from '../../../src/domain/regionStatistics';
import { roundStatistics, roundTotals } from '../../../src/domain/roundStatistics';
import type { Area } from '../../../src/domain/schema';
import { grantsInView, keyFigures } from '../../../src/domain/statistics';
import { ProjectPoints } from '../../../src/geo/features';
import { indexOf, projectsOf } from '../../fixtures/dataset';
import { arbitraryProjects, KREISE } from '../../fixtures/projects';
import { arbitraryFilter } from '../../fixtures/views';

const RUNS = 300;

const area = (code: string, level: Area['level'], parent: string | null): Area => ({
  code,
  level,
  name: `Gebiet ${code}`,
  art: level,
  parent,
  population: null,
  areaKm2: null,
  label: [9, 52],
});
/** One Region and one Kreis are not on file: what lies there must not fall out of a sum. */
const AREAS = new AreaTree([
  area('03', 'land', null),
  area('031', 'region', '03'),
  area('034', 'region', '03'),
  ...KREISE.slice(1)
    .filter((code) => !code.startsWith('032'))
    .map((code) => area(code, 'kreis', code.slice(0, 3))),
]);

/** A filter in all its parts leaves next to nothing of the list; one in a few of them leaves something. */
const narrowed = fc
  .tuple(arbitraryFilter, fc.option(fc.subarray<Facet | 'text'>([...FACETS, 'text'], { maxLength: 2 })))
  .map(([filter, kept]): Filter => {
    if (kept === null) return filter;
    const dropped = FACETS.filter((facet) => !kept.includes(facet)).map((facet) => [facet, NO_CHOICE]);
    return { ...filter, ...Object.fromEntries(dropped), text: kept.includes('text') ? filter.text : '' };
  });

function amountsIn(rows: readonly SharedRow[]) {
  const add = (key: keyof SharedRow['amounts']) => rows.reduce((sum, row) => sum + row.amounts[key], 0);
  return { sum: add('sum'), known: add('known'), rounded: add('rounded'), total: add('total') };
}

describe('one filter, several views', () => {
  it('map, list and charts agree for generated filters', () => {
    let some = 0;
    fc.assert(
      fc.property(arbitraryProjects, narrowed, (all, filter) => {
        const { rows } = indexOf(all).apply(filter);
        const list = Array.from(rows, (row) => all[row]!);
        const ids = list.map(({ id }) => id);
        if (list.length > 0 && list.length < all.length) some++;

        const onMap = new ProjectPoints(projectsOf(all), () => 'zeichen');
        const points = Array.from(onMap.of(rows), (point) => onMap.feature(point));
        expect([...new Set(points.map(({ properties }) => properties.project))]).toEqual(ids);
        expect(points).toHaveLength(list.reduce((sum, { places }) => sum + places.length, 0));

        const figures = keyFigures(list, filter);
        expect(figures.projects).toBe(list.length);

        const grants = grantsInView(list, filter);
        const rounds = roundStatistics(grants, null, filter.runde);
        const { grants: count, confirmed, amounts } = roundTotals(rounds);
        expect({ count, confirmed, amounts }).toEqual({
          count: figures.grants,
          confirmed: figures.confirmed,
          amounts: figures.amounts,
        });
        expect(rounds.reduce((sum, row) => sum + row.grants, 0)).toBe(figures.grants);

        const { regions, shared, total } = regionStatistics(list, grants, AREAS, filter.region);
        expect(total).toEqual({ projects: figures.projects, amounts: figures.amounts });
        const parts = [shared, ...regions.flatMap((region) => [region.shared, ...region.kreise])];
        expect(amountsIn(parts)).toEqual(figures.amounts);
      }),
      { numRuns: RUNS },
    );
    // Else the property would hold of empty and of whole lists only.
    expect(some).toBeGreaterThan(RUNS / 10);
  });
});
