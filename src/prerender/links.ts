import type { ProjectSummary } from '../domain/project';
import { choiceOf, NO_FILTER } from '../domain/filter';
import type { Handlungsfeld, Scheme } from '../domain/vocabulary';
import { DEFAULT_VIEW, type View } from '../state/view';
import { formatView } from '../state/viewUrl';

/** Folders of the pages below the atlas, each with its closing slash. */
export const PATHS = {
  projects: 'projekt/',
  kreise: 'landkreis/',
  kreiseOverview: 'landkreise/',
  fields: 'handlungsfeld/',
} as const;

/** Relative addresses from a page to the others, so that the atlas works in any folder. */
export class Links {
  /** The start of the atlas. */
  readonly root: string;

  /** @param path of the page that they stand on, empty for the start page */
  constructor(path: string) {
    this.root = '../'.repeat(path.split('/').length - 1) || './';
  }

  get projects(): string {
    return this.to(PATHS.projects);
  }

  get kreise(): string {
    return this.to(PATHS.kreiseOverview);
  }

  get fields(): string {
    return this.to(PATHS.fields);
  }

  to(path: string): string {
    return this.root + path;
  }

  project(id: string): string {
    return this.to(`${PATHS.projects}${id}/`);
  }

  kreis(code: string): string {
    return this.to(`${PATHS.kreise}${code}/`);
  }

  field(id: Handlungsfeld): string {
    return this.to(`${PATHS.fields}${id}/`);
  }

  /** The interactive atlas with a project open, in the smallest collection that holds it. */
  projectInAtlas({ id, example }: ProjectSummary): string {
    return this.#inAtlas({ collection: example ? 'beispiele' : 'alle', project: id });
  }

  kreisInAtlas(code: string): string {
    return this.#inAtlas({ collection: 'alle', filter: { ...NO_FILTER, region: choiceOf([code]) } });
  }

  fieldInAtlas(scheme: Scheme, id: Handlungsfeld): string {
    return this.#inAtlas({ collection: 'alle', filter: { ...NO_FILTER, scheme, feld: choiceOf([id]) } });
  }

  #inAtlas(view: Partial<View>): string {
    return `${this.root}?${formatView({ ...DEFAULT_VIEW, ...view })}`;
  }
}
