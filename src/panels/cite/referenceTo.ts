import type { Reference } from '../../cite/reference';
import { isEmptyFilter } from '../../domain/filter';
import type { ProjectSummary } from '../../domain/project';
import type { I18n } from '../../i18n/i18n.svelte';
import type { AtlasState } from '../../state/atlas.svelte';
import { DEFAULT_VIEW } from '../../state/view';
import { formatView } from '../../state/viewUrl';
import { filterWords } from '../text/filterWords';

/**
 * What is cited: a project, or the view as it stands. The address names the version of the data, so that it leads to
 * the same numbers later; colours are the reader's own and stay out.
 * @returns null while nothing is known of the data
 */
export function referenceTo(
  project: Pick<ProjectSummary, 'id' | 'title' | 'example'> | null,
  atlas: AtlasState,
  i18n: Pick<I18n, 'm' | 'language' | 'format'>,
  today: Date,
): Reference | null {
  const meta = atlas.dataset?.meta;
  if (!meta) return null;
  const { m, language } = i18n;
  const { view, filter } = atlas;
  const cited = project
    ? {
        ...DEFAULT_VIEW,
        collection: project.example ? ('beispiele' as const) : ('alle' as const),
        project: project.id,
      }
    : { ...view, project: null };
  const address = new URL(location.href);
  address.search = formatView({ ...cited, locale: view.locale, theme: null, stand: meta.version });
  address.hash = '';
  const filters = isEmptyFilter(filter) ? '' : filterWords(filter, i18n, atlas.dataset!.areas).join('; ');
  return {
    author: m.app.title,
    title:
      project?.title ??
      (filters === '' ? m.app.title : m.cite.citation.selection(m.app.pages[view.page], filters)),
    dataDate: meta.dataDate,
    version: meta.version,
    address: address.href,
    accessed: isoDay(today),
    licence: 'CC BY 4.0',
    language,
  };
}

/** The day where the reader is. */
function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
