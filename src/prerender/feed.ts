/**
 * Atom feeds of the projects, newest first. What the date of an entry says, its text says too: the day of a change
 * where versions could be compared, else the newest source that has a date, else the month of the data.
 */
import { grantYears, type Project } from '../domain/project';
import type { Meta } from '../domain/schema';
import type { I18n } from '../i18n/i18n.svelte';
import { amountText } from '../panels/text/amountText';
import type { Change } from './changes';
import { escaped, SITE_NAME } from './document';
import { PATHS } from './links';
import { WORDS } from './words';

interface FeedInput {
  /** Below the atlas. */
  readonly path: string;
  readonly title: string;
  /** The page that the feed belongs to, below the atlas. */
  readonly page: string;
  readonly projects: readonly Project[];
  readonly changes: ReadonlyMap<string, Change>;
  readonly meta: Meta;
  /** Of the atlas, with its closing slash. */
  readonly url: string;
  readonly i18n: Pick<I18n, 'm' | 'format'>;
  readonly placeOf: (project: Project) => string;
}

export const FEED_TYPE = 'application/atom+xml';
export const FEED_FILE = 'feed.xml';

/** A reader that polls every hour should not fetch ten thousand records. */
const MOST_ENTRIES = 200;

export function feedText(input: FeedInput): string {
  const { path, title, page, projects, meta, url } = input;
  const dated = projects
    .map((project) => ({ project, date: dateOf(project, input) }))
    .toSorted((a, b) =>
      a.date.day < b.date.day ? 1 : a.date.day > b.date.day ? -1 : a.project.id < b.project.id ? -1 : 1,
    )
    .slice(0, MOST_ENTRIES);
  const updated = dated[0]?.date.day ?? firstDay(meta.dataDate);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
  <id>${tag(url, path)}</id>
  <title>${escaped(title)}</title>
  <updated>${moment(updated)}</updated>
  <author><name>${escaped(SITE_NAME)}</name></author>
  <rights>${escaped(WORDS.licence)}</rights>
  <link rel="self" type="${FEED_TYPE}" href="${escaped(url + path)}"/>
  <link rel="alternate" type="text/html" href="${escaped(url + page)}"/>
${dated.map(({ project, date }) => entryText(project, date, input)).join('\n')}
</feed>
`;
}

interface EntryDate {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly words: string;
  readonly isNew: boolean;
}

function dateOf(project: Project, { changes, meta, i18n: { format } }: FeedInput): EntryDate {
  const change = changes.get(project.id);
  if (change) {
    const day = format.date(change.since);
    const words = change.kind === 'new' ? WORDS.feed.isNew(day) : WORDS.feed.changed(day);
    return { day: change.since, words, isNew: change.kind === 'new' };
  }
  const sources = [...project.sources, ...project.grants.flatMap((grant) => grant.sources)];
  const newest = sources
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1);
  return newest === undefined
    ? { day: firstDay(meta.dataDate), words: WORDS.feed.undated(format.date(meta.dataDate)), isNew: false }
    : { day: firstDay(newest), words: WORDS.feed.newestSource(format.date(newest)), isNew: false };
}

function entryText(
  project: Project,
  { day, words, isNew }: EntryDate,
  { url, i18n, placeOf }: FeedInput,
): string {
  const path = `${PATHS.projects}${project.id}/`;
  const grants = project.grants
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, amount, amountKind, status }) =>
      WORDS.feed.grant(
        year,
        i18n.m.terms.status[status],
        amountText(amount, amountKind, i18n.m.panels.detail, i18n.format),
      ),
    );
  const summary = [
    project.summary.de,
    grantYears(project).length === 0 ? WORDS.feed.noGrant : `${grants.join('; ')}.`,
    words,
  ].join(' ');
  return `  <entry>
    <id>${tag(url, path)}</id>
    <title>${escaped(`${placeOf(project)}: ${project.title}`)}</title>
    <updated>${moment(day)}</updated>${isNew ? `\n    <published>${moment(day)}</published>` : ''}
    <link rel="alternate" type="text/html" href="${escaped(url + path)}"/>
    <summary>${escaped(summary)}</summary>
  </entry>`;
}

/** A name for good: it stays when the atlas moves its pages, and no two are alike (RFC 4151). */
function tag(url: string, path: string): string {
  const { hostname, pathname } = new URL(url);
  return escaped(`tag:${hostname},2026:${pathname}${path}`);
}

/** „2019-07“ as the first day that it can mean. */
function firstDay(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
