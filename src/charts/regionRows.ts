import {
  amountState,
  type AreaRow,
  type RegionRow,
  type RegionStatistics,
  type SharedRow,
} from '../domain/regionStatistics';
import type { Amounts } from '../domain/statistics';
import type { Format } from '../i18n/format';
import type { Messages } from '../i18n/i18n.svelte';
import type { BarRow, SeriesBar } from './barRow';

type NamedArea = Pick<AreaRow, 'code' | 'area'>;

export interface AreaNames {
  /** As a sentence names it: „Landkreis Emsland“. */
  readonly full: (row: NamedArea) => string;
  /** As a list of its like names it. */
  readonly short: (row: NamedArea) => string;
}

/**
 * Regionen as headings with their Kreise below, projects in the first panel and published amounts in the
 * second. A heading says its sums as numbers: a bar of them would shrink the Kreise to slivers.
 * @param hidesEmpty whether Kreise without a project stand together in one row, by number, and those that the
 *   reader left out in another
 */
export function regionRows(
  { regions, shared }: RegionStatistics,
  names: AreaNames,
  m: Messages['charts'],
  format: Format,
  room: 'wide' | 'narrow',
  hidesEmpty: boolean,
): BarRow[] {
  const area = (row: AreaRow, isHeading: boolean): BarRow => ({
    key: row.code,
    label: names.short(row),
    lines: linesOf(row, names.full(row), m),
    cells: [projectsBar(row, m, format), amountsBar(row, m, room)].map((bar) => [
      isHeading ? { ...bar, value: null, isUnknown: false } : bar,
    ]),
    isHeading,
    isPressable: true,
    isPressed: row.isChosen,
    isMuted: isHidden(row),
  });
  const sharedRow = (key: string, label: string, row: SharedRow): BarRow[] =>
    row.projects === 0
      ? []
      : [
          {
            key,
            label,
            lines: [
              m.regions.sharedExplained(row.projects),
              ...(row.amounts.total > 0 ? [amountsLine({ ...row, sharedProjects: 0 }, m)] : []),
            ],
            cells: [
              [{ series: 'held', value: row.projects, label: format.integer(row.projects) }],
              [amountsBar({ ...row, sharedProjects: 0 }, m, room)],
            ],
            isPressable: false,
            isPressed: false,
            isMuted: false,
          },
        ];
  const foldedRow = (key: string, label: string, kreise: readonly AreaRow[], isLeftOut: boolean): BarRow[] =>
    kreise.length === 0
      ? []
      : [
          {
            key,
            label,
            lines: [format.list(kreise.map((kreis) => names.short(kreis)))],
            cells: [[{ series: 'held', value: null, label: isLeftOut ? '' : '0' }], []],
            isPressable: false,
            isPressed: false,
            isMuted: isLeftOut,
          },
        ];
  const foldedRows = (region: RegionRow): BarRow[] => {
    const folded = region.kreise.filter(isFoldable);
    const empty = folded.filter((kreis) => kreis.isInView);
    // The heading of a Region that is left out as a whole says so for all its Kreise.
    const leftOut = isHidden(region) ? [] : folded.filter((kreis) => !kreis.isInView);
    return [
      ...foldedRow(`${region.code}-leer`, m.regions.emptyRow(empty.length), empty, false),
      ...foldedRow(`${region.code}-nicht-gewaehlt`, m.regions.leftOutRow(leftOut.length), leftOut, true),
    ];
  };
  return [
    ...regions.flatMap((region) => [
      area(region, true),
      ...region.kreise
        .filter((kreis) => !(hidesEmpty && isFoldable(kreis)))
        .map((kreis) => area(kreis, false)),
      ...sharedRow(`${region.code}-mehrere`, m.regions.sharedKreise, region.shared),
      ...(hidesEmpty ? foldedRows(region) : []),
    ]),
    ...sharedRow('mehrere', m.regions.sharedRegions, shared),
  ];
}

/** Nothing to show because the reader chose other regions. */
function isHidden(row: AreaRow): boolean {
  return !row.isInView && row.projects === 0;
}

/** A Kreis that can go into a row together with others; what the reader chose stays in sight. */
export function isFoldable(row: AreaRow): boolean {
  return row.projects === 0 && !row.isChosen;
}

type Money = Pick<AreaRow, 'projects' | 'sharedProjects' | 'amounts'>;

function linesOf(row: AreaRow, fullName: string, m: Messages['charts']): string[] {
  if (isHidden(row)) return [fullName, m.regions.notChosen];
  return [
    fullName,
    m.regions.projects(row.projects),
    ...(row.projects > 0 ? [amountsLine(row, m)] : []),
    ...(row.sharedProjects > 0 ? [m.regions.alsoElsewhere(row.sharedProjects)] : []),
  ];
}

function amountsLine(row: Money, m: Messages['charts']): string {
  const { sum, known, total } = row.amounts;
  switch (amountState(row)) {
    case 'known':
      return m.regions.amounts(sum, known, total);
    case 'unknown':
      return m.regions.unknown(total);
    case 'shared':
      return m.regions.shared;
    case 'no-grant':
    case 'no-project':
      return m.regions.noGrant;
  }
}

function projectsBar(row: AreaRow, m: Messages['charts'], format: Format): SeriesBar {
  return isHidden(row)
    ? { series: 'held', value: null, label: m.regions.notChosen }
    : { series: 'held', value: row.projects, label: format.integer(row.projects) };
}

function amountsBar(
  row: Money & { isInView?: boolean },
  m: Messages['charts'],
  room: 'wide' | 'narrow',
): SeriesBar {
  const series = 'held';
  const isWide = room === 'wide';
  const { sum, known, total } = row.amounts;
  switch (amountState(row)) {
    case 'known':
      return {
        series,
        value: sum,
        label: isWide ? m.regions.partLabel(sum, known, total) : shortSum(row.amounts, m),
      };
    case 'unknown':
      return { series, value: null, isUnknown: true, label: isWide ? m.frame.unknown : m.frame.unknownShort };
    case 'shared':
      return { series, value: null, label: isWide ? m.regions.shared : m.regions.sharedShort };
    case 'no-grant':
      return { series, value: null, label: isWide ? m.regions.noGrant : m.regions.noGrantShort };
    case 'no-project':
      return { series, value: null, label: row.isInView === false ? '' : m.regions.none };
  }
}

function shortSum({ sum, known, total }: Amounts, { amounts }: Messages['charts']): string {
  return `${amounts.thousands(sum)} (${amounts.partShort(known, total)})`;
}
