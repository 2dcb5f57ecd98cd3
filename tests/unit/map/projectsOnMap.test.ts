import type { Map } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { ProjectPoints } from '../../../src/geo/features';
import { MAX_ZOOM } from '../../../src/geo/startView';
import { ProjectsOnMap } from '../../../src/map/projectsOnMap';
import { project } from '../../fixtures/projects';

const HIT = { kind: 'cluster', cluster: 7, count: 2, at: [7.2, 53.3] } as const;
const POINTS = new ProjectPoints([project({ id: 'eins' }), project({ id: 'zwei' })], () => 'symbol');
const FAR_APART = [
  POINTS.of('eins')[0]!,
  { ...POINTS.of('zwei')[0]!, geometry: { type: 'Point', coordinates: [8, 53] } },
];

function promised<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((...settle) => ([resolve, reject] = settle));
  return { promise, resolve, reject };
}

/** A map whose worker answers when told to. */
function setUp(members: readonly object[] = POINTS.collection(['eins', 'zwei']).features) {
  const zoom = promised<number>();
  const leaves = promised<object[]>();
  const source = () => ({ setData: vi.fn(), setClusterOptions: vi.fn() });
  const sources = {
    points: {
      ...source(),
      getClusterExpansionZoom: vi.fn(() => zoom.promise),
      getClusterLeaves: vi.fn(() => leaves.promise),
    },
    marked: source(),
    fan: source(),
  };
  const map = {
    getSource: (id: keyof typeof sources) => sources[id],
    getZoom: () => 8,
    project: () => ({ x: 100, y: 100 }),
    unproject: () => ({ lng: 7.2, lat: 53.3 }),
    getContainer: () => ({ clientWidth: 400 }),
    setFeatureState: vi.fn(),
  };
  const projects = new ProjectsOnMap(map as unknown as Map, POINTS);
  projects.show(['eins', 'zwei'], true);
  const answer = (value = 9.5) => {
    zoom.resolve(value);
    leaves.resolve([...members]);
  };
  return {
    projects,
    answer,
    refuse: () => zoom.reject(new Error('No cluster with the specified id.')),
    sources,
  };
}

describe('a question to a cluster', () => {
  it('is answered with the zoom at which it falls apart', async () => {
    const { projects, answer, sources } = setUp(FAR_APART);
    const asked = projects.open(HIT);
    answer();
    expect(await asked).toBe(9.5);
    expect(sources.fan.setData).not.toHaveBeenCalled();
  });

  it.each([
    ['where its members stand on one spot', undefined, 9.5],
    ['where no zoom of the map parts them', FAR_APART, MAX_ZOOM + 1],
  ])('opens the fan %s', async (_, members, zoom) => {
    const { projects, answer, sources } = setUp(members);
    const asked = projects.open(HIT);
    answer(zoom);
    expect(await asked).toBeNull();
    expect(sources.fan.setData).toHaveBeenCalledOnce();
  });

  it.each<[string, (projects: ProjectsOnMap) => void]>([
    ['another set is shown', (projects) => projects.show(['eins'], true)],
    ['the fan is closed', (projects) => projects.closeFan()],
    ['nobody listens any more', (projects) => projects.forget()],
  ])('is void once %s', async (_, happens) => {
    for (const members of [FAR_APART, undefined]) {
      const { projects, answer, sources } = setUp(members);
      const asked = projects.open(HIT);
      happens(projects);
      answer();
      expect(await asked).toBeNull();
      expect(sources.fan.setData).not.toHaveBeenCalled();
    }
  });

  it('to one that has gone is not an error', async () => {
    const { projects, refuse, sources } = setUp();
    const asked = projects.open(HIT);
    refuse();
    expect(await asked).toBeNull();
    expect(sources.fan.setData).not.toHaveBeenCalled();
  });
});
