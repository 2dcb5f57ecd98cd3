/** The oEmbed answers that a folder of static files can give: the start page, each chart, each project. */
import type { Project } from '../domain/project';
import { oembedAnswer, type Embeddable } from '../oembed/answer';
import { answerPath, embedAddress, SIZES, type Embed } from '../oembed/targets';
import { DEFAULT_VIEW, type View } from '../state/view';
import { formatView } from '../state/viewUrl';
import { SITE_NAME } from './document';
import { PATHS } from './links';
import { SHARE_SIZE } from './sharePicture';
import type { SiteFile } from './site';
import { WORDS } from './words';

export interface NamedAnswer {
  readonly embed: Embed;
  readonly title: string;
  readonly path: string;
  readonly view: View;
}

/** All grants: a chart of the five examples says little. */
const WHOLE: View = { ...DEFAULT_VIEW, collection: 'alle', page: 'auswertung' };

/** What the start page is embedded as: the map, and each chart. */
export const START_ANSWERS: readonly NamedAnswer[] = [
  { embed: 'karte', title: SITE_NAME, path: answerPath('karte'), view: DEFAULT_VIEW },
  ...(['diagramm-runden', 'diagramm-felder', 'diagramm-regionen'] as const).map((embed) => ({
    embed,
    title: `${SITE_NAME}: ${WORDS.charts[embed]}`,
    path: answerPath(embed),
    view: WHOLE,
  })),
];

/** @param url of the atlas, with its closing slash @param picture of a page, below it */
export function oembedFiles(projects: readonly Project[], url: string, picture: string): SiteFile[] {
  const file = (path: string, what: Omit<Embeddable, 'picture'>, page: string): SiteFile => ({
    path,
    text: `${JSON.stringify(
      oembedAnswer({ ...what, picture: { ...SHARE_SIZE, url: url + page + picture } }, url),
    )}\n`,
  });
  return [
    ...START_ANSWERS.map(({ embed, title, path, view }) => {
      const query = formatView(view);
      const src = url + embedAddress({ embed, view: { ...view, page: DEFAULT_VIEW.page } });
      const href = url + (query && `?${query}${embed === 'karte' ? '' : `#${embed}`}`);
      return file(path, { title, src, href, size: SIZES[embed] }, '');
    }),
    ...projects.map(({ id, title }) => {
      const page = `${PATHS.projects}${id}/`;
      const view = { ...DEFAULT_VIEW, project: id };
      return file(
        answerPath('projekt', id),
        { title, src: url + embedAddress({ embed: 'projekt', view }), href: url + page, size: SIZES.projekt },
        page,
      );
    }),
  ];
}
