import type { FeatureCollection, Point } from 'geojson';
import type { Map } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import type { Project } from '../../../src/domain/project';
import { ProjectPoints } from '../../../src/geo/features';
import { MAX_ZOOM } from '../../../src/geo/startView';
import { ProjectsOnMap } from '../../../src/map/projectsOnMap';
import { projectsOf } from '../../fixtures/dataset';
import { project } from '../../fixtures/projects';

function at(id: string, lon: number): Project {
  const made = project({ id });
  return { ...made, places: made.places.map((place) => ({ ...place, position: [lon, 53.3] as const })) };
}

const ROWS = Uint32Array.of(0, 1);

/** Two projects so far apart, on a map at a zoom over a part of the Land. */
function setUp(degrees: number, zoom = 8) {
  const points = new ProjectPoints(projectsOf([at('eins', 7.2), at('zwei', 7.2 + degrees)]), () => 'symbol');
  const source = () => ({ setData: vi.fn<(data: FeatureCollection<Point>) => void>() });
  const sources = { points: source(), marked: source(), fan: source() };
  const view = { zoom, west: 7 };
  const map = {
    getSource: (id: keyof typeof sources) => sources[id],
    getZoom: () => view.zoom,
    getBounds: () => ({ toArray: () => [[view.west, 53], [view.west + 1, 54]] }), // prettier-ignore
    project: () => ({ x: 100, y: 100 }),
    unproject: () => ({ lng: 7.2, lat: 53.3 }),
    getContainer: () => ({ clientWidth: 400 }),
    setFeatureState: vi.fn(),
  };
  const projects = new ProjectsOnMap(map as unknown as Map, points);
  projects.show(ROWS, true);
  const drawn = () => sources.points.setData.mock.lastCall![0].features;
  return { projects, sources, view, drawn, map };
}

function hitOf([feature]: FeatureCollection<Point>['features']) {
  const { cluster, count } = feature!.properties as { cluster: number; count: number };
  return { kind: 'cluster', cluster, count, at: [7.2, 53.3] } as const;
}

describe('a cluster', () => {
  it('says at which zoom it falls apart', () => {
    const { projects, drawn, sources } = setUp(0.05);
    expect(drawn().map(({ properties }) => properties)).toEqual([{ cluster: 0, count: 2 }]);
    expect(projects.open(hitOf(drawn()))).toBe(9);
    expect(sources.fan.setData).not.toHaveBeenCalled();
  });

  it.each([
    ['where its members stand on one spot', 0, 8],
    ['where no zoom of the map parts them', 0.001, 8],
    ['where the map is at its last zoom', 0.01, MAX_ZOOM],
  ])('opens the fan %s', (_, degrees, zoom) => {
    const { projects, drawn, sources } = setUp(degrees, zoom);
    expect(projects.open(hitOf(drawn()))).toBeNull();
    const points = sources.fan.setData.mock.lastCall![0].features.filter(({ id }) => id !== undefined);
    expect(points.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('that was drawn before the set changed opens nothing', () => {
    const { projects, drawn, sources } = setUp(0);
    const hit = hitOf(drawn());
    projects.show(Uint32Array.of(0), true);
    expect(projects.open(hit)).toBeNull();
    expect(projects.open({ ...hit, cluster: 7 })).toBeNull();
    expect(sources.fan.setData).not.toHaveBeenCalled();
  });
});

describe('what is drawn', () => {
  it('has every point by itself, with its id, where nothing is grouped', () => {
    const { projects, drawn } = setUp(0);
    projects.show(ROWS, false);
    expect(drawn().map(({ id }) => id)).toEqual([1, 2]);
  });

  it('follows the zoom and the part of the map that is seen, and stays while both do', () => {
    const { projects, sources, view, drawn } = setUp(0.05);
    view.zoom = 8.9;
    projects.follow();
    expect(sources.points.setData).toHaveBeenCalledTimes(1);
    view.zoom = 10;
    projects.follow();
    expect(drawn()).toHaveLength(2);
    view.west = 10;
    projects.follow();
    expect(drawn()).toEqual([]);
    expect(sources.points.setData).toHaveBeenCalledTimes(3);
  });

  it('marks every point of a row in every source, and no longer that of the row before', () => {
    const { projects, map } = setUp(0);
    projects.mark('selected', 1);
    projects.mark('selected', null);
    const calls = map.setFeatureState.mock.calls as [{ id: number }, { selected: boolean }][];
    expect(calls.map(([{ id }, { selected }]) => [id, selected])).toEqual([
      ...Array.from({ length: 3 }, () => [2, true]),
      ...Array.from({ length: 3 }, () => [2, false]),
    ]);
  });
});
