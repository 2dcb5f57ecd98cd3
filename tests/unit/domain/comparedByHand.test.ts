import { expect, it } from 'vitest';
import { compile } from '../../../data/build/compile';
import { compareAreas } from '../../../src/domain/compare';
import { parseAreas, parseProjects } from '../../../src/domain/dataset';
import { NO_FILTER } from '../../../src/domain/filter';
import { perHeadByHand, rawAreas } from '../../fixtures/rawData';
import { texts } from '../data/kept';

const { files } = compile(texts);
const projects = parseProjects(JSON.parse(files['projekte.geojson']!), 'projekte.geojson').value!;
const areas = parseAreas(JSON.parse(files['gebiete.json']!), 'gebiete.json').value!;

it('what each area got per head is what a count by hand gives, in all 50 areas', () => {
  const codes = rawAreas
    .filter(({ level }) => ['land', 'region', 'kreis'].includes(level))
    .map(({ code }) => code);
  expect(codes).toHaveLength(50);
  for (const { area, projects: count, amounts, eurosPerThousand } of compareAreas(
    projects,
    NO_FILTER,
    areas,
    codes,
  )) {
    const hand = perHeadByHand(area.code);
    expect(
      { projects: count, known: amounts.known, total: amounts.total, sum: amounts.sum },
      area.name,
    ).toEqual({
      projects: hand.projects,
      known: hand.known,
      total: hand.total,
      sum: hand.sum,
    });
    if (hand.known === 0) expect(eurosPerThousand, area.name).toBeNull();
    else expect(eurosPerThousand, area.name).toBeCloseTo(hand.perThousand, 6);
  }
});
