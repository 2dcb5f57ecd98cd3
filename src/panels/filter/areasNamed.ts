import type { AreaTree } from '../../domain/region';
import { fold } from '../../domain/search';
import { areaName } from '../../i18n/areaName';
import type { Words } from '../text/valueLabel';

export interface NamedArea {
  readonly code: string;
  readonly label: string;
  /** The Landkreis that it lies in. */
  readonly detail: string | null;
}

/** More would not be read but typed further. */
const MOST = 40;

/**
 * Areas whose name holds what was typed, those that begin with it first, larger ones before smaller ones.
 * @param occurring areas with a project: a Gemeinde without one is not offered
 */
export function areasNamed(
  text: string,
  areas: AreaTree,
  occurring: ReadonlySet<string>,
  words: Words,
): NamedArea[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  return (
    areas.areas
      .filter(
        ({ code, level }) =>
          level !== 'land' && (level === 'region' || level === 'kreis' || occurring.has(code)),
      )
      // A kreisfreie Stadt is also the one Gemeinde within itself.
      .filter(
        ({ level, parent }) => level !== 'gemeinde' || areas.get(parent ?? '')?.art !== 'kreisfreie Stadt',
      )
      .map((area) => ({
        area,
        at: ` ${fold(areaName(area, words.m.panels.filter))}`.indexOf(` ${wanted}`) >= 0,
      }))
      .map(({ area, at }) => ({
        area,
        rank: fold(area.name).startsWith(wanted) ? 0 : at ? 1 : fold(area.name).includes(wanted) ? 2 : 3,
      }))
      .filter(({ rank }) => rank < 3)
      .sort((a, b) => a.rank - b.rank || a.area.code.length - b.area.code.length)
      .slice(0, MOST)
      .map(({ area }) => {
        const kreis = areas.get(area.code.slice(0, 5));
        return {
          code: area.code,
          label: areaName(area, words.m.panels.filter),
          detail: kreis && kreis.code !== area.code ? areaName(kreis, words.m.panels.filter) : null,
        };
      })
  );
}
