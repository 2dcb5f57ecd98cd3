import { amountState, type RegionStatistics } from '../domain/regionStatistics';
import type { Format } from '../i18n/format';
import type { Messages } from '../i18n/i18n.svelte';
import type { BarFigure, LegendEntry, Room } from './barFigure';
import { isFoldable, regionRows, type AreaNames } from './regionRows';

/**
 * Regionen and Kreise in two panels: projects, and published amounts.
 * @param hidesEmpty whether Kreise without a project stand together in one row
 */
export function regionsFigure(
  statistics: RegionStatistics,
  names: AreaNames,
  m: Messages['charts'],
  format: Format,
  room: Room,
  hidesEmpty: boolean,
): BarFigure {
  const text = m.regions;
  const isWide = room === 'wide';
  const hasUnknown = statistics.regions.some((region) =>
    region.kreise.some((kreis) => amountState(kreis) === 'unknown'),
  );
  const sample = isWide ? m.amounts.part(1, 3) : m.amounts.partShort(1, 3);
  const legend: (LegendEntry | false)[] = [
    hasUnknown && { label: text.legend.unknown, sample: { series: 'held', fill: 'unknown' } },
    { label: m.amounts.partExplained(sample), sample: null },
    { label: text.legend.zero, sample: null },
  ];
  return {
    panels: [
      { title: text.projectsTitle, share: isWide ? 36 : 32, tick: format.integer, atLeast: 4 },
      {
        title: isWide ? text.moneyTitle : text.moneyTitleShort,
        share: isWide ? 64 : 68,
        tick: isWide ? format.eurosShort : m.amounts.thousands,
      },
    ],
    labelWidth: 176,
    barHeight: 12,
    rows: regionRows(statistics, names, m, format, room, hidesEmpty),
    legend: legend.filter((entry) => entry !== false),
  };
}

/** Whether lists fold at first: where most of their Kreise would be empty. */
export function foldsAtFirst({ regions }: RegionStatistics): boolean {
  const kreise = regions.flatMap((region) => region.kreise);
  return kreise.filter(isFoldable).length * 2 > kreise.length;
}
