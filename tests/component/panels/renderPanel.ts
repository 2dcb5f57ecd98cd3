/** A panel with its state, over made-up projects in three towns. */
import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { holding } from '../../fixtures/dataset';
import { compareProjects, type Project } from '../../../src/domain/project';
import { AreaTree } from '../../../src/domain/region';
import type { Area } from '../../../src/domain/schema';
import { atlasI18n } from '../../../src/i18n/atlasI18n';
import type { I18n } from '../../../src/i18n/i18n.svelte';
import * as spatial from '../../../src/geo/spatial';
import { AtlasState } from '../../../src/state/atlas.svelte';
import type { Dataset } from '../../../src/state/loadDataset';
import { parseView } from '../../../src/state/viewUrl';
import { grant, place, project } from '../../fixtures/projects';
import WithAtlas from './WithAtlas.svelte';

function area(code: string, level: Area['level'], name: string, art: string, parent: string | null): Area {
  return { code, level, name, art, parent, population: null, areaKm2: null, label: [9, 52] };
}

export const AREAS = new AreaTree([
  area('03', 'land', 'Niedersachsen', 'Land', null),
  area('031', 'region', 'Braunschweig', 'Region', '03'),
  area('03101', 'kreis', 'Braunschweig', 'kreisfreie Stadt', '031'),
  area('034', 'region', 'Weser-Ems', 'Region', '03'),
  area('03402', 'kreis', 'Emden', 'kreisfreie Stadt', '034'),
  area('03454', 'kreis', 'Emsland', 'Landkreis', '034'),
]);

const field = (id: 'arbeit' | 'sprache') => ({
  programm: [],
  buendnis: [{ id, evidence: 'So steht es auf der Seite.', derivedFrom: null }],
});

/** In list order: Amt, Brücke, Café. */
export const PROJECTS: readonly Project[] = [
  project({
    id: 'amt',
    title: 'Amt für Nachbarschaft',
    example: true,
    places: [{ ...place('03101'), name: 'Astadt' }],
    handlungsfelder: field('arbeit'),
    grants: [grant(2018, null), grant(2019, 70_000)],
  }),
  project({
    id: 'bruecke',
    title: 'Brücke',
    example: true,
    places: [{ ...place('03402'), name: 'Bstadt' }],
    handlungsfelder: field('sprache'),
    grants: [grant(2019, null, { status: 'nicht-belegt' })],
  }),
  project({ id: 'cafe', title: 'Café', places: [{ ...place('03454'), name: 'Cstadt' }] }),
].sort(compareProjects);

export function dataset(overrides: Partial<Dataset> = {}): Dataset {
  return {
    ...holding(PROJECTS),
    areas: AREAS,
    rounds: null,
    handlungsfelder: null,
    meta: null,
    failures: [],
    problems: [],
    ...overrides,
  };
}

/** @param query the address under which the reader comes, `sammlung=alle` being what most tests want */
export function renderPanel<Props extends Record<string, unknown>>(
  component: Component<Props>,
  {
    query = 'sammlung=alle',
    data = dataset(),
    props = {} as Props,
    i18n = atlasI18n(),
  }: { query?: string; data?: Dataset | null; props?: Props; i18n?: I18n } = {},
) {
  const atlas = new AtlasState({ spatial });
  const { view, problems } = parseView(query);
  atlas.view = view;
  atlas.addressProblems = problems;
  atlas.dataset = data;
  const rendered = render(WithAtlas<Props>, { props: { atlas, i18n, component, props } });
  return { atlas, i18n, ...rendered };
}
