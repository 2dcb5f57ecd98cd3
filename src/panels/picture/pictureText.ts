/** The words in a picture: what it shows, of which selection, from whom and as of when. */
import type { ChartText } from '../../charts/fieldText';
import type { SourceGroup } from '../../charts/sources';
import type { Filter } from '../../domain/filter';
import type { AreaTree } from '../../domain/region';
import type { Meta } from '../../domain/schema';
import type { PictureText } from '../../pictures/frame';
import type { I18n } from '../../i18n/i18n.svelte';
import type { Collection } from '../../state/view';
import { filterWords } from '../text/filterWords';

/** What a chart says around its drawing. */
export interface ChartWords {
  readonly text: ChartText;
  /** The statistic. */
  readonly subtitle: string;
  readonly sources: readonly SourceGroup[];
}

export interface Shown {
  readonly collection: Collection;
  readonly filter: Filter;
  readonly areas: AreaTree | null;
  readonly meta: Meta | null;
  /** Of the page, with or without its query. */
  readonly address: string;
}

/** So many publishers are named, those with the most pages first. */
const MOST_NAMED = 3;

/** @param attributions of what is drawn beside the atlas' own data, as their licences want it */
export function pictureText(
  { headline, summary }: ChartText,
  subtitle: string,
  sources: readonly SourceGroup[],
  shown: Shown,
  i18n: Pick<I18n, 'm' | 'format'>,
  attributions: readonly string[] = [],
): PictureText {
  const { m, format } = i18n;
  const words = m.cite.picture;
  const { meta, address } = shown;
  const publishers = publishersOf(sources);
  const named = publishers.slice(0, publishers.length > MOST_NAMED + 1 ? MOST_NAMED : publishers.length);
  const rest = publishers.length - named.length;
  const whole =
    named.length === 0
      ? words.ours
      : words.sources(format.list([...named, ...(rest > 0 ? [words.more(rest)] : [])]));
  return {
    title: headline,
    subtitle,
    selection: selectionText(shown, i18n),
    summary: summary.join(' '),
    foot: [
      `${whole} (${siteName(address)})`,
      [...(meta ? [words.state(format.date(meta.dataDate), meta.version)] : []), words.licence].join(' · '),
      ...(attributions.length > 0 ? [attributions.map(unbroken).join(' · ')] : []),
    ],
  };
}

/** „Gezeigt: alle erfassten Förderungen; Runde 2019“ */
export function selectionText(
  { collection, filter, areas }: Shown,
  i18n: Pick<I18n, 'm' | 'format'>,
): string {
  const words = i18n.m.cite.picture;
  return words.shown(words.selection[collection], filterWords(filter, i18n, areas));
}

/** Each publisher once, by how many pages the chart has of it. */
export function publishersOf(groups: readonly SourceGroup[]): string[] {
  const pages = new Map<string, Set<string | null>>();
  for (const { publisher, url } of groups.flatMap(({ sources }) => sources)) {
    pages.set(publisher, (pages.get(publisher) ?? new Set()).add(url));
  }
  return [...pages].toSorted(([, a], [, b]) => b.size - a.size).map(([publisher]) => publisher);
}

/** Where the atlas is found, short enough for a line: „atlas.example/karte“. */
export function siteName(address: string): string {
  const { host, pathname } = new URL(address);
  return host + pathname.replace(/(index\.html)?$/, '').replace(/\/$/, '');
}

/** „CC BY 4.0“ and „© GeoNames“ stay in one line. */
function unbroken(text: string): string {
  return text.replace(/CC BY 4/g, 'CC\u00a0BY\u00a04').replace(/© /g, '©\u00a0');
}
