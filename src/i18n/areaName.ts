import type { Area } from '../domain/schema';
import type { Messages } from './i18n.svelte';

/** An area as a sentence names it: „Landkreis Emsland“, „Stadt Emden“, „Statistische Region Weser-Ems“. */
export function areaName(area: Area, m: Messages['panels']['filter']): string {
  switch (area.level) {
    case 'region':
      return m.region(area.name);
    case 'kreis':
      if (area.art === 'kreisfreie Stadt') return m.city(area.name);
      // „Heidekreis“ and „Region Hannover“ say themselves what they are.
      return area.art === 'Landkreis' && !area.name.endsWith('kreis') ? m.district(area.name) : area.name;
    case 'samtgemeinde':
      return m.joint(area.name);
    case 'land':
    case 'gemeinde':
      return area.name;
  }
}

/** An area in a list of its like: a city says that it is one, a Landkreis only beside a city of its name. */
export function shortAreaName(
  area: Area,
  siblings: readonly Area[],
  m: Messages['panels']['filter'],
): string {
  if (area.art === 'kreisfreie Stadt') return m.shortCity(area.name);
  const hasNamesake = siblings.some(({ code, name }) => name === area.name && code !== area.code);
  return hasNamesake ? m.shortDistrict(area.name) : area.name;
}

/**
 * An area beside others of any level: a statistische Region says that it is one, since Landkreise and cities have the
 * same names, unless only its like stand beside it.
 * @param kreise all of them: a Landkreis and a city of one name are told apart wherever one of them stands
 */
export function mixedAreaName(
  area: Area,
  beside: readonly Area[],
  kreise: readonly Area[],
  m: Messages['panels']['filter'],
): string {
  if (area.level !== 'region') return shortAreaName(area, kreise, m);
  return beside.every(({ level }) => level === 'region') ? area.name : areaName(area, m);
}
