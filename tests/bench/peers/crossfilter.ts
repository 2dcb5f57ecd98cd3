import crossfilter from 'crossfilter2';
import { element, fold, searchText, startPeer, type PeerFeature, type PeerProperties } from './peer';

/** The same facets as the atlas has, each with the count of every value. */
const FACETS: Record<string, (properties: PeerProperties) => readonly (string | number)[]> = {
  regions: ({ regions }) => regions,
  felder: ({ felder }) => orNone(felder),
  years: ({ years }) => orNone(years),
  status: ({ status }) => [status],
  art: ({ art }) => [art],
  zielgruppen: ({ zielgruppen }) => orNone(zielgruppen),
};

function orNone<T>(values: readonly T[]): readonly (T | string)[] {
  return values.length === 0 ? ['ohne'] : values;
}

let records = crossfilter<PeerFeature>([]);
let arts: crossfilter.Dimension<PeerFeature, string>;
let texts: crossfilter.Dimension<PeerFeature, string>;
const groups: { name: string; group: crossfilter.Group<PeerFeature, never, never> }[] = [];

void startPeer({
  load(features) {
    const folded = new Map(features.map((feature) => [feature, searchText(feature.properties)]));
    records = crossfilter([...features]);
    arts = records.dimension(({ properties }) => properties.art);
    texts = records.dimension((feature) => folded.get(feature)!);
    for (const [name, valuesOf] of Object.entries(FACETS)) {
      const dimension =
        name === 'art'
          ? arts
          : records.dimension((feature) => valuesOf(feature.properties) as never, name !== 'status');
      groups.push({ name, group: dimension.group() as never });
    }
  },
  filter(chosen, text) {
    if (chosen.size === 0) arts.filterAll();
    else arts.filterFunction((art) => chosen.has(art as string));
    if (text === '') texts.filterAll();
    else texts.filterFunction((its) => (its as string).includes(fold(text)));
    const rows = groups.flatMap(({ name, group }) =>
      (group.all() as unknown as { key: string; value: number }[]).map(({ key, value }) => {
        const row = document.createElement('p');
        row.textContent = `${name} ${key}: ${value}`;
        return row;
      }),
    );
    element('facets').replaceChildren(...rows);
    return records.allFiltered();
  },
  show: (_, drawn) => drawn(),
});
