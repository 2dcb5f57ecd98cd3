/**
 * Every page that is there without a script: what the data holds in, files out. Nothing is read or written
 * here, and the same data gives the same bytes.
 */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Project } from '../domain/project';
import { FELDER, SCHEMES } from '../domain/vocabulary';
import { attributionsOf } from '../cartography/attribution';
import type { MapPlace } from '../cartography/labels';
import type { OverviewTopology } from '../cartography/topology';
import { atlasI18n } from '../i18n/atlasI18n';
import { townNames } from '../panels/list/townNames';
import { areaName } from '../i18n/areaName';
import { AtlasState } from '../state/atlas.svelte';
import type { Dataset } from '../state/loadDataset';
import { DEFAULT_VIEW } from '../state/view';
import { groundInPage } from '../staticMap/ground';
import { outlinesOf } from '../staticMap/outlines';
import type { Basemap } from './context';
import {
  documentText,
  headText,
  shortened,
  SITE_NAME,
  type Alternate,
  type Head,
  type Site,
} from './document';
import FieldPage from './FieldPage.svelte';
import FieldsPage from './FieldsPage.svelte';
import type { StartParts } from './fillStart';
import { grantSpan } from './grantSpan';
import { groundFile } from './ground';
import type { Change } from './changes';
import { FEED_FILE, FEED_TYPE, feedText } from './feed';
import { hashedFile } from './hashedFile';
import { oembedFiles, oembedLink, type EmbeddablePage } from './oembedFiles';
import { datasetJsonLd, grantsJsonLd, graph, type JsonLd } from './jsonLd';
import KreisePage from './KreisePage.svelte';
import KreisPage from './KreisPage.svelte';
import { Links, PATHS } from './links';
import Page from './Page.svelte';
import ProjectPage from './ProjectPage.svelte';
import ProjectsPage from './ProjectsPage.svelte';
import { sharePicture } from './sharePicture';
import StartPage from './StartPage.svelte';
import { restyled } from './styleRules';
import { withoutMarks } from './withoutMarks';
import { WORDS } from './words';

export interface SiteData {
  /** The last change of each project, where versions of the data could be compared. */
  readonly changes: ReadonlyMap<string, Change>;
  readonly dataset: Dataset;
  /** Whole records, in list order. */
  readonly projects: readonly Project[];
  readonly topology: OverviewTopology;
  readonly places: readonly MapPlace[];
  /** The atlas as it opens, see firstView.ts. */
  readonly firstView: string;
}

export interface SiteFile {
  /** Below the atlas. */
  readonly path: string;
  readonly text: string;
}

export interface RenderedSite {
  readonly files: readonly SiteFile[];
  /** For the start page, which the bundler makes. */
  readonly start: StartParts;
  /** Pictures to be shown with links, as SVG; only a site with an address can have them shown. */
  readonly pictures: readonly SiteFile[];
  /** Paths of all pages below the atlas, each with its closing slash; the start page first. */
  readonly pages: readonly string[];
}

const ALL_FEED = { type: FEED_TYPE, title: WORDS.feed.all, path: FEED_FILE } as const;

type Content = Omit<Head, 'jsonLd' | 'title' | 'alternates'> &
  EmbeddablePage & {
    readonly nodes: readonly JsonLd[];
    readonly feeds: readonly Alternate[];
  };

/** Beside the page that it belongs to. */
const PICTURE = 'vorschau.png';

export function renderSite(data: SiteData, site: Site): RenderedSite {
  const { dataset, projects, changes, topology, places, firstView } = data;
  const { areas, meta } = dataset;
  if (areas === null || meta === null) throw new Error('prerender: areas and meta are needed');
  const basemap: Basemap = { topology, places, outlines: outlinesOf(topology) };
  const ground = groundFile(basemap.outlines);
  const i18n = atlasI18n();
  const [first, last] = grantSpan(projects);

  const bodyOf = <Props extends Record<string, unknown>>(
    path: string,
    component: Component<Props>,
    props: Props,
  ): string => {
    const isStart = path === '';
    const atlas = new AtlasState({ isPrerendered: true });
    atlas.dataset = dataset;
    atlas.view = { ...DEFAULT_VIEW, collection: 'alle' };
    const pages = { links: new Links(path), ground: isStart ? null : ground.path, basemap };
    const { body } = render(Page<Props>, { props: { atlas, i18n, pages, isStart, component, props } });
    return withoutMarks(body);
  };
  const headOf = ({ nodes, feeds, ...head }: Content): Head => {
    const root = site.url ?? new Links(head.path).root;
    const about = { meta, years: [first, last], description: shortened(i18n.m.app.aboutText.what) };
    const dataset = datasetJsonLd(about, (path) => root + path);
    return {
      ...head,
      title: head.name === SITE_NAME ? SITE_NAME : `${head.name} – ${SITE_NAME}`,
      jsonLd: graph([dataset, ...nodes]),
      alternates: [oembedLink(head), ...feeds],
    };
  };
  const page = <Props extends Record<string, unknown>>(
    content: Content,
    component: Component<Props>,
    props: Props,
  ): SiteFile & { readonly content: Content } => ({
    content,
    path: `${content.path}index.html`,
    text: documentText(
      { ...headOf(content), path: content.path, body: bodyOf(content.path, component, props) },
      site,
    ),
  });
  const overview = (path: string, name: string, description: string): Content => ({
    path,
    name,
    description: shortened(description),
    kind: 'website',
    picture: PICTURE,
    nodes: [],
    feeds: [ALL_FEED],
  });
  const addressFrom = (path: string) => (target: string) => (site.url ?? new Links(path).root) + target;
  const projectContent = (project: Project): Content => {
    const path = `${PATHS.projects}${project.id}/`;
    return {
      path,
      name: project.title,
      description: shortened(project.summary.de),
      kind: 'article',
      picture: `${path}${PICTURE}`,
      nodes: grantsJsonLd(project, addressFrom(path)),
      feeds: [ALL_FEED],
    };
  };

  const pages = [
    ...projects.map((project) => page(projectContent(project), ProjectPage, { project })),
    page(
      overview(PATHS.projects, WORDS.allProjects, WORDS.allProjectsLead(projects.length, first, last)),
      ProjectsPage,
      {},
    ),
    page(overview(PATHS.kreiseOverview, WORDS.kreiseTitle, WORDS.kreiseLead), KreisePage, {}),
    ...areas.kreise.map((area) => {
      const name = areaName(area, i18n.m.panels.filter);
      const here = projects.filter(({ places }) => places.some(({ ags }) => ags.kreis === area.code));
      const description =
        here.length === 0
          ? `${name}: ${WORDS.noProject}`
          : `${name}: ${WORDS.count(here.length)}. ${here.map(({ shortTitle }) => shortTitle).join(', ')}`;
      const path = `${PATHS.kreise}${area.code}/`;
      const content = overview(path, WORDS.projectsIn(name), description);
      const feed = { type: FEED_TYPE, title: WORDS.feed.kreis(name), path: path + FEED_FILE } as const;
      return page({ ...content, feeds: [feed, ALL_FEED] }, KreisPage, { area });
    }),
    page(overview(PATHS.fields, WORDS.fieldsTitle, WORDS.fieldsLead), FieldsPage, {}),
    ...SCHEMES.flatMap((scheme) =>
      FELDER[scheme].map((field) => {
        const title = WORDS.projectsOf(`„${i18n.m.terms.felder[field]}“`);
        const content = overview(
          `${PATHS.fields}${field}/`,
          title,
          `${title}, ${i18n.m.terms.schemes[scheme]}.`,
        );
        return page(content, FieldPage, { scheme, field });
      }),
    ),
  ];
  const start = overview('', SITE_NAME, i18n.m.app.aboutText.what);
  const placeOf = (project: Project) => townNames(project, areas).join(', ');
  const feed = (page: string, title: string, those: readonly Project[]): SiteFile => {
    const path = page + FEED_FILE;
    const about = { path, title: `${title} – ${SITE_NAME}`, page, projects: those };
    return { path, text: feedText({ ...about, changes, meta, url: site.url!, i18n, placeOf }) };
  };
  const feeds = () => [
    feed('', WORDS.feed.all, projects),
    ...areas.kreise.map((area) =>
      feed(
        `${PATHS.kreise}${area.code}/`,
        WORDS.feed.kreis(areaName(area, i18n.m.panels.filter)),
        projects.filter(({ places }) => places.some(({ ags }) => ags.kreis === area.code)),
      ),
    ),
  ];
  const words = i18n.m.map.attribution;
  const attributions = attributionsOf(meta, [words.boundaries, words.places]).map(({ text }) => text);
  const pictures = [
    {
      path: PICTURE,
      text: sharePicture(
        {
          title: i18n.m.app.subtitle,
          lines: [WORDS.wholeProgramme(first, last)],
          projects: projects.filter(({ example }) => example),
          attributions,
        },
        basemap.outlines,
      ),
    },
    ...projects.map((project) => ({
      path: projectContent(project).picture,
      text: sharePicture(
        {
          title: project.title,
          lines: [
            placeOf(project),
            project.traeger.name ?? i18n.m.panels.list.noTraeger,
            i18n.m.terms.status[project.status],
          ],
          projects: [project],
          attributions,
        },
        basemap.outlines,
      ),
    })),
  ];
  const app = restyled(firstView);
  const firstRules = hashedFile('anfang', 'css', `${app.rules}\n`);
  return {
    files: [
      ...pages.map(({ path, text }) => ({ path, text })),
      ground,
      firstRules,
      ...(site.url === null
        ? []
        : [...oembedFiles([start, ...pages.map(({ content }) => content)], site.url, PICTURE), ...feeds()]),
    ],
    pictures: site.url === null ? [] : pictures,
    start: {
      head: [
        headText(headOf(start), '', site),
        `<link rel="stylesheet" href="./${firstRules.path}" />`,
        // Blocks the first paint, as the style sheets do: it keeps that from showing another view than was asked for.
        `<script src="./${site.firstScript}" data-styles="./${site.styles}"${site.worker === null ? '' : ` data-worker="./${site.worker}"`}></script>`,
        `<noscript><link rel="stylesheet" href="./${site.styles}" /></noscript>`,
      ].join('\n    '),
      app: app.body,
      rest: `${groundInPage(basemap.outlines)}\n    <div id="ohne-programm">${bodyOf('', StartPage, {})}</div>`,
    },
    pages: ['', ...pages.map(({ path }) => path.replace(/index\.html$/, ''))],
  };
}
