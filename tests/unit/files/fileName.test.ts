import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, NO_FILTER } from '../../../src/domain/filter';
import { fileName } from '../../../src/files/fileName';
import { arbitraryFilter } from '../../fixtures/views';
import { AREAS } from '../exports/fixtures';

const named = { collection: 'alle', filter: NO_FILTER, areas: AREAS, today: '2026-11-25' } as const;

describe('the name of a file', () => {
  it.each([
    [{}, 'quartiersatlas_2026-11-25.csv'],
    [
      { region: choiceOf(['034']), runde: choiceOf(['2021', '2022', '2023']) },
      'quartiersatlas_weser-ems_2021-2023_2026-11-25.csv',
    ],
    [{ region: choiceOf(['034'], ['03402']) }, 'quartiersatlas_weser-ems_ohne-emden_2026-11-25.csv'],
    [{ traeger: choiceOf(['kommune'], ['kirche']) }, 'quartiersatlas_kommune_ohne-kirche_2026-11-25.csv'],
    [{ feld: choiceOf(['ohne']) }, 'quartiersatlas_feld-unbekannt_2026-11-25.csv'],
    [{ runde: choiceOf(['ohne'], ['2020']) }, 'quartiersatlas_keine-runde_ohne-2020_2026-11-25.csv'],
    [{ text: ' Größe & Süd/../' }, 'quartiersatlas_groesse-sued_2026-11-25.csv'],
  ])('says %j', (filter, expected) => {
    expect(fileName({ ...named, filter: { ...NO_FILTER, ...filter } }, '', 'csv')).toBe(expected);
  });

  it('says that it holds the examples, and what its rows are', () => {
    expect(fileName({ ...named, collection: 'beispiele' }, 'foerderungen', 'csv')).toBe(
      'quartiersatlas_beispiele_foerderungen_2026-11-25.csv',
    );
  });

  it('is safe and short whatever the filter', () => {
    fc.assert(
      fc.property(arbitraryFilter, (filter) => {
        const name = fileName({ ...named, filter }, 'foerderungen', 'geojson');
        expect(name).toMatch(/^quartiersatlas(_[a-z0-9]+(-[a-z0-9]+)*)*_2026-11-25\.geojson$/);
        expect(name.length).toBeLessThan(180);
      }),
      { numRuns: 300 },
    );
  });
});
