import type { AreaFigure, AreaFigures } from '../domain/areaFigures';
import type { Scheme } from '../domain/vocabulary';
import { FELDER } from '../domain/vocabulary';
import { areaName } from '../i18n/areaName';
import type { Messages } from '../i18n/i18n.svelte';

/** What an area has to say about the measure in view. */
export interface AreaText {
  readonly name: string;
  /** The value, or why there is none. */
  readonly value: string;
  /** „belegt für n von m“; null where there is no project. */
  readonly basis: string | null;
}

export function areaText(
  figure: AreaFigure,
  { measure }: Pick<AreaFigures, 'measure'>,
  scheme: Scheme,
  m: Pick<Messages, 'areas' | 'panels'>,
): AreaText {
  return {
    name: areaName(figure.area, m.panels.filter),
    value: valueText(figure, measure, scheme, m.areas),
    basis: figure.projects > 0 ? m.areas.basis[measure](figure.basis) : null,
  };
}

function valueText(
  figure: AreaFigure,
  measure: AreaFigures['measure'],
  scheme: Scheme,
  m: Messages['areas'],
): string {
  switch (figure.state) {
    case 'known':
      return m.value[measure](figure.value, FELDER[scheme].length);
    case 'unknown':
      return `${m.projects(figure.projects)}, ${m.gap[figure.gap]}`;
    case 'no-project':
      return m.noProject;
    case 'not-chosen':
      return m.notChosen;
  }
}

/** Which records the figures leave out or count more than once, and why; a sentence each. */
export function areaNotes(
  { measure, level, basis, shared }: AreaFigures,
  m: Messages['areas']['notes'],
  populationSource: string | null,
): string[] {
  const notes: string[] = [];
  switch (measure) {
    case 'anzahl':
      if (shared.projects > 0) notes.push(m.sharedCounted(shared.projects, level));
      break;
    case 'abdeckung':
      if (shared.projects > 0) notes.push(m.sharedCounted(shared.projects, level));
      if (basis.known < basis.total) notes.push(m.unassigned(basis));
      break;
    case 'summe':
    case 'pro-kopf':
      if (shared.amounts.total > 0) notes.push(m.sharedLeftOut(shared, level));
      if (measure === 'pro-kopf' && populationSource !== null) notes.push(m.population(populationSource));
      break;
  }
  return notes;
}
