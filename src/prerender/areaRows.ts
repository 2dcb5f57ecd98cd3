/** The rows of the regions' chart, in the order in which a reader looks a name up. */
import type { BarRow } from '../charts/barRow';
import { regionRows } from '../charts/regionRows';
import { NO_CHOICE, NO_FILTER } from '../domain/filter';
import type { ProjectSummary } from '../domain/project';
import type { AreaTree } from '../domain/region';
import { regionStatistics, type AreaRow } from '../domain/regionStatistics';
import { grantsInView } from '../domain/statistics';
import type { I18n } from '../i18n/i18n.svelte';
import { chartAreaNames } from '../panels/text/chartAreaNames';

const collator = new Intl.Collator('de');

export function areaRows(projects: readonly ProjectSummary[], areas: AreaTree, i18n: I18n): BarRow[] {
  const names = chartAreaNames(areas, i18n.m.panels.filter);
  const statistics = regionStatistics(projects, grantsInView(projects, NO_FILTER), areas, NO_CHOICE);
  const byName = (a: AreaRow, b: AreaRow) =>
    collator.compare(a.area?.name ?? a.code, b.area?.name ?? b.code) || (a.code < b.code ? -1 : 1);
  const regions = statistics.regions.map((region) => ({ ...region, kreise: region.kreise.toSorted(byName) }));
  return regionRows({ ...statistics, regions }, names, i18n.m.charts, i18n.format, 'wide', false);
}
