import {
  amountState,
  type AreaRow,
  type RegionStatistics,
  type SharedRow,
} from '../../domain/regionStatistics';
import type { Messages } from '../../i18n/i18n.svelte';
import type { AreaNames } from '../regionRows';
import type { NumberCell, NumberTable } from './numberTable';

export function regionNumbers(
  { regions, shared, total }: RegionStatistics,
  names: AreaNames,
  m: Messages,
): NumberTable {
  const { numbers, charts } = m;
  const { regions: text, levels } = numbers;
  const money = ({ amounts }: SharedRow): NumberCell[] => [
    amounts.known > 0 ? amounts.sum : null,
    amounts.known,
    amounts.total,
  ];
  const areaRow = (level: string, row: AreaRow): NumberCell[] => {
    const named = [level, row.code, names.full(row)];
    return row.projects === 0 && !row.isInView
      ? [...named, null, null, null, null, null, numbers.notChosen]
      : [...named, row.projects, row.sharedProjects, ...money(row), noteOf(row)];
  };
  const noteOf = (row: AreaRow): string | null => {
    switch (amountState(row)) {
      case 'unknown':
        return charts.frame.unknown;
      case 'shared':
        return charts.regions.shared;
      case 'no-grant':
        return charts.regions.noGrant;
      case 'no-project':
      case 'known':
        return null;
    }
  };
  const sharedRow = (label: string, row: SharedRow): NumberCell[][] =>
    row.projects === 0
      ? []
      : [[levels.several, null, label, row.projects, row.projects, ...money(row), null]];
  return {
    head: [
      numbers.level,
      numbers.code,
      numbers.area,
      text.projects,
      text.shared,
      text.sum,
      text.known,
      text.grants,
      numbers.note,
    ],
    rows: [
      ...regions.flatMap((region) => [
        areaRow(levels.region, region),
        ...region.kreise.map((kreis) => areaRow(levels.kreis, kreis)),
        ...sharedRow(`${names.short(region)}: ${charts.regions.sharedKreise}`, region.shared),
      ]),
      ...sharedRow(charts.regions.sharedRegions, shared),
      [levels.land, '03', charts.regions.table.total, total.projects, null, ...money(total), null],
    ],
  };
}
