/**
 * What all peers share: they fetch one GeoJSON, list what passes and filter by the same boxes and words as the
 * atlas. Only a map, or crossfilter in place of one, is theirs. Marks and counters are for the bench to read.
 */
export interface PeerProperties {
  readonly id: string;
  readonly title: string;
  readonly traeger: string;
  readonly art: string;
  readonly towns: readonly string[];
  readonly postcodes: readonly string[];
  readonly regions: readonly string[];
  readonly felder: readonly string[];
  readonly programm: readonly string[];
  readonly zielgruppen: readonly string[];
  readonly years: readonly number[];
  readonly amounts: readonly (number | null)[];
  readonly sources: readonly string[];
  readonly status: string;
  readonly summary: string;
}

export interface PeerFeature {
  readonly type: 'Feature';
  readonly geometry: { readonly type: 'MultiPoint'; readonly coordinates: [number, number][] };
  readonly properties: PeerProperties;
}

export interface Peer {
  /** Once, with everything. */
  load(features: readonly PeerFeature[]): void;
  /** What passes these kinds of Träger and this text; null where the peer leaves that to the shared code. */
  filter?(arts: ReadonlySet<string>, text: string): readonly PeerFeature[];
  /** Draws what passes and calls back once it is drawn; a peer without a map calls back at once. */
  show(shown: readonly PeerFeature[], drawn: () => void): void;
}

const ROWS = 60;
const ARTS = ['kommune', 'wohlfahrtsverband', 'verein', 'kirche', 'genossenschaft', 'sonstige', 'ohne'];

/** Read by the bench. */
export const bench = { drawn: 0, listed: 0 };
Object.assign(window, { bench });

export async function startPeer(peer: Peer): Promise<void> {
  const { features } = (await (await fetch('data/projekte.geojson')).json()) as { features: PeerFeature[] };
  peer.load(features);
  const texts = features.map(({ properties }) => searchText(properties));
  const arts = new Set<string>();
  let text = '';

  const update = () => {
    const shown =
      peer.filter?.(arts, text) ??
      features.filter(
        ({ properties }, index) =>
          (arts.size === 0 || arts.has(properties.art)) && (text === '' || texts[index]!.includes(text)),
      );
    element('count').textContent =
      shown.length === features.length
        ? `${features.length.toLocaleString('de')} Projekte`
        : `${shown.length.toLocaleString('de')} von ${features.length.toLocaleString('de')} Projekten`;
    list(shown);
    bench.listed += 1;
    peer.show(shown, () => (bench.drawn += 1));
  };
  for (const art of ARTS) {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.dataset.art = art;
    box.addEventListener('change', () => {
      if (box.checked) arts.add(art);
      else arts.delete(art);
      update();
    });
    label.append(box, art);
    element('filters').append(label);
  }
  element('search').addEventListener('input', ({ target }) => {
    text = fold((target as HTMLInputElement).value);
    update();
  });
  update();
}

export function searchText({ title, traeger, towns, postcodes, summary }: PeerProperties): string {
  return fold([title, traeger, ...towns, ...postcodes, summary].join(' '));
}

export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

export function element(id: string): HTMLElement {
  return document.getElementById(id)!;
}

function list(shown: readonly PeerFeature[]): void {
  const rows = shown.slice(0, ROWS).map(({ properties }) => {
    const row = document.createElement('li');
    const title = document.createElement('strong');
    title.textContent = properties.title;
    row.append(title, document.createElement('br'), `${properties.towns.join(', ')} · ${properties.traeger}`);
    return row;
  });
  element('list').replaceChildren(...rows);
}
