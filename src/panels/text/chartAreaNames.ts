import type { AreaNames } from '../../charts/regionRows';
import type { AreaTree } from '../../domain/region';
import type { Messages } from '../../i18n/i18n.svelte';
import { areaName, shortAreaName } from '../../i18n/areaName';

/** How the regions' chart and its sentences name their areas. */
export function chartAreaNames(areas: AreaTree | null, m: Messages['panels']['filter']): AreaNames {
  const siblings = areas?.kreise ?? [];
  return {
    full: ({ area, code }) => (area ? areaName(area, m) : m.unknownArea(code)),
    short: ({ area, code }) => {
      if (area === null) return m.unknownArea(code);
      return area.level === 'region' ? area.name : shortAreaName(area, siblings, m);
    },
  };
}
