/** The bench as the README's table: medians with least and most, and what they make of each target. */
import type { Load, Steps } from './measure';

export interface Sample {
  readonly subject: string;
  readonly size: number;
  readonly conditions: 'unthrottled' | 'slow';
  readonly load: Load;
  readonly heap: number;
  readonly steps: Steps | null;
}

type Of = (sample: Sample) => readonly number[];
interface Measure {
  readonly name: string;
  readonly size: number;
  readonly conditions: Sample['conditions'];
  readonly of: Of;
  readonly unit: 'ms' | 'kB' | 'MB';
  /** Of several numbers a sample has, the 95th in a hundred instead of the middle one. */
  readonly isP95?: boolean;
  readonly targets: readonly Target[];
}
interface Target {
  /** `best`: the best of the peers with a map; else a peer by name, or a number in the measure's unit. */
  readonly against: 'best' | 'maplibre' | 'crossfilter' | 'crossfilter-paint' | number;
  readonly most: number;
}

const PEERS = ['leaflet', 'openlayers', 'maplibre', 'crossfilter'] as const;
const MAPS: readonly string[] = ['leaflet', 'openlayers', 'maplibre'];
const SUBJECTS = ['atlas', ...PEERS] as const;

const MEASURES: readonly Measure[] = [
  { name: 'first contentful paint', size: 200, conditions: 'slow', of: ({ load }) => [load.firstPaint], unit: 'ms', targets: [] }, // prettier-ignore
  {
    name: 'map and points visible',
    size: 200,
    conditions: 'slow',
    of: ({ load }) => [load.shown],
    unit: 'ms',
    targets: [
      { against: 'best', most: 0.75 },
      { against: 'crossfilter-paint', most: 1.15 },
    ],
  },
  { name: 'bytes until then', size: 200, conditions: 'slow', of: ({ load }) => [load.bytesUntilShown], unit: 'kB', targets: [{ against: 100, most: 1 }] }, // prettier-ignore
  { name: 'blocking until the live map stands', size: 200, conditions: 'slow', of: ({ load }) => [load.blocked], unit: 'ms', targets: [{ against: 'maplibre', most: 0.6 }] }, // prettier-ignore
  { name: 'map and points visible', size: 100_000, conditions: 'unthrottled', of: ({ load }) => [load.shown], unit: 'ms', targets: [{ against: 'best', most: 0.4 }] }, // prettier-ignore
  { name: 'map and points visible', size: 100_000, conditions: 'slow', of: ({ load }) => [load.shown], unit: 'ms', targets: [{ against: 'best', most: 0.4 }] }, // prettier-ignore
  ...([10_000, 100_000] as const).flatMap((size): Measure[] => [
    {
      name: 'filter click → list and count, p95',
      size,
      conditions: 'unthrottled',
      of: ({ steps }) => steps?.filterToList ?? [],
      unit: 'ms',
      isP95: true,
      targets: [
        { against: 'best', most: size === 10_000 ? 0.4 : 0.1 },
        ...(size === 100_000 ? [{ against: 'crossfilter', most: 1.5 } as const] : []),
      ],
    },
    {
      name: 'filter click → map right too, p95',
      size,
      conditions: 'unthrottled',
      of: ({ steps }) => steps?.filterToMap ?? [],
      unit: 'ms',
      isP95: true,
      targets: [
        { against: 'maplibre', most: size === 10_000 ? 0.5 : 0.1 },
        ...(size === 100_000 ? [{ against: 'best', most: 0.2 } as const] : []),
      ],
    },
    {
      name: 'search keystroke → list, p95',
      size,
      conditions: 'unthrottled',
      of: ({ steps }) => steps?.keyToList ?? [],
      unit: 'ms',
      isP95: true,
      targets: size === 100_000 ? [{ against: 'crossfilter', most: 1.5 }] : [],
    },
    {
      name: 'heap after load',
      size,
      conditions: 'unthrottled',
      of: ({ heap }) => [heap],
      unit: 'MB',
      targets: size === 100_000 ? [{ against: 'best', most: 0.5 }] : [],
    },
  ]),
];

const GROWTH = 12;
const UNITS = { ms: 1, kB: 1000, MB: 1_000_000 } as const;

export function report(samples: readonly Sample[], versions: string): string {
  const rows = MEASURES.filter(({ size, conditions }) =>
    samples.some((sample) => sample.size === size && sample.conditions === conditions),
  ).map((measure) => {
    const cells = SUBJECTS.map((subject) => cell(valuesOf(samples, measure, subject), measure));
    return [`${measure.name} (${measure.unit})`, count(measure.size), measure.conditions, ...cells, verdicts(samples, measure)]; // prettier-ignore
  });
  const head = ['measure', 'projects', 'line', ...SUBJECTS, 'target'];
  return [
    `Medians with least and most; p95 over all steps; ${versions}. Facet counts are in the list's time: all are open.`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    ...growth(samples),
  ].join('\n');
}

/** From 10,000 to 100,000 projects each of the atlas's own measures may grow so much. */
function growth(samples: readonly Sample[]): string[] {
  const large = MEASURES.filter(({ size }) => size === 100_000);
  const found = large.flatMap((measure) => {
    const small = MEASURES.find(({ name, size }) => name === measure.name && size === 10_000);
    const [from, to] = [small && summary(samples, small, 'atlas'), summary(samples, measure, 'atlas')];
    return from && to ? [`${measure.name} ${(to / from).toFixed(1)} ×`] : [];
  });
  return found.length === 0
    ? []
    : ['', `Growth from 10,000 to 100,000 (at most ${GROWTH} ×): ${found.join('; ')}.`];
}

function verdicts(samples: readonly Sample[], measure: Measure): string {
  const its = summary(samples, measure, 'atlas');
  return measure.targets
    .map(({ against, most }) => {
      const other = reference(samples, measure, against);
      if (its === null || other === null) return 'not measured';
      const ratio = its / other;
      const name = typeof against === 'number' ? `${against} ${measure.unit}` : against.replace('-paint', '’s first paint'); // prettier-ignore
      return `${ratio.toFixed(2)} × ${name}, at most ${most}: ${ratio <= most ? 'met' : 'gap'}`;
    })
    .join('; ');
}

function reference(samples: readonly Sample[], measure: Measure, against: Target['against']): number | null {
  if (typeof against === 'number') return against * UNITS[measure.unit];
  if (against === 'crossfilter-paint') {
    return summary(samples, { ...measure, of: ({ load }) => [load.firstPaint] }, 'crossfilter');
  }
  if (against !== 'best') return summary(samples, measure, against);
  const maps = MAPS.map((name) => summary(samples, measure, name)).filter((value) => value !== null);
  return maps.length === 0 ? null : Math.min(...maps);
}

function valuesOf(samples: readonly Sample[], { size, conditions, of }: Measure, subject: string): number[] {
  return samples
    .filter(
      (sample) => sample.subject === subject && sample.size === size && sample.conditions === conditions,
    )
    .flatMap(of)
    .filter((value) => Number.isFinite(value))
    .sort((a, b) => a - b);
}

function summary(samples: readonly Sample[], measure: Measure, subject: string): number | null {
  return middle(valuesOf(samples, measure, subject), measure.isP95);
}

function middle(sorted: readonly number[], isP95 = false): number | null {
  if (sorted.length === 0) return null;
  return sorted[isP95 ? Math.ceil(sorted.length * 0.95) - 1 : Math.floor(sorted.length / 2)]!;
}

function cell(sorted: readonly number[], { unit, isP95 }: Measure): string {
  const value = middle(sorted, isP95);
  if (value === null) return '–';
  const text = (number: number) => (number / UNITS[unit]).toFixed(unit === 'MB' ? 1 : 0);
  return sorted.length === 1 ? text(value) : `${text(value)} (${text(sorted[0]!)}–${text(sorted.at(-1)!)})`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function count(size: number): string {
  return size.toLocaleString('en');
}
