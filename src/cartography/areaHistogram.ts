import type { Colouring, Shade } from './areaColouring';

/** A row of the legend with the codes of its areas. */
export type HistogramRow = { readonly key: string; readonly areas: readonly string[] } & (
  | { readonly kind: 'class'; readonly shade: Shade; readonly from: number; readonly to: number }
  | { readonly kind: 'unknown' | 'none' | 'notChosen' }
);

/** The classes from low to high, then the areas that have no value; these only where there are some. */
export function histogramRows({ classes, figures: { figures } }: Colouring): HistogramRow[] {
  const codesOf = (state: (typeof figures)[number]['state']) =>
    figures.filter((figure) => figure.state === state).map(({ area }) => area.code);
  const rest = [
    { key: 'unknown', kind: 'unknown', areas: codesOf('unknown') },
    { key: 'none', kind: 'none', areas: codesOf('no-project') },
    { key: 'notChosen', kind: 'notChosen', areas: codesOf('not-chosen') },
  ] as const;
  return [
    ...classes.map(({ shade, from, to, areas }) => ({
      key: `class-${shade}`,
      kind: 'class' as const,
      shade,
      from,
      to,
      areas,
    })),
    ...rest.filter(({ areas }) => areas.length > 0),
  ];
}
