/** What each kind of embed shows before and without a script: the whole of its data, since filters need one. */
import { render } from 'svelte/server';
import type { Municipalities } from '../domain/schema';
import { EMBED_FOLDER } from '../embed/embedUrl';
import { EMBED_KINDS } from '../embed/options';
import { atlasI18n } from '../i18n/atlasI18n';
import { AtlasState } from '../state/atlas.svelte';
import { DEFAULT_VIEW } from '../state/view';
import { groundInPage } from '../staticMap/ground';
import { outlinesOf } from '../staticMap/outlines';
import { SITE_NAME } from './document';
import { embedPageText } from './embedPage';
import EmbedWithoutScript from './EmbedWithoutScript.svelte';
import { Links } from './links';
import type { SiteData, SiteFile } from './site';
import { WORDS } from './words';

/**
 * @param styles path of the style sheet below the atlas
 * @param template the bundler's page for embeds
 */
export function renderEmbeds(
  data: Pick<SiteData, 'dataset' | 'topology' | 'places'> & { readonly municipalities: Municipalities },
  styles: string,
  template: string,
): SiteFile[] {
  const { dataset, topology, places, municipalities } = data;
  const basemap = { topology, places, outlines: outlinesOf(topology) };
  const i18n = atlasI18n();
  return EMBED_KINDS.map((kind) => {
    const path = `${EMBED_FOLDER}${kind}/`;
    const links = new Links(path);
    const atlas = new AtlasState({ isPrerendered: true });
    atlas.dataset = dataset;
    const isOfExamples = kind === 'karte' || kind === 'liste' || kind === 'tabelle';
    atlas.view = { ...DEFAULT_VIEW, collection: isOfExamples ? 'beispiele' : 'alle' };
    const { body } = render(EmbedWithoutScript, {
      props: { kind, atlas, i18n, pages: { links, ground: null, basemap }, municipalities },
    });
    const sheet = `<link rel="stylesheet" crossorigin href="${links.to(styles)}" />`;
    const content = `<div id="ohne-programm">${body.replace(/<!--.*?-->/gs, '')}</div>`;
    const title = `${WORDS.embed.descriptions[kind]} – ${SITE_NAME}`;
    return {
      path: `${path}index.html`,
      text: embedPageText(template, {
        title,
        description: WORDS.embed.descriptions[kind],
        // The map is there at once; numbers of everything would be wrong until the filter counts.
        head: kind === 'karte' ? sheet : `<noscript>${sheet}</noscript>`,
        // In the page itself: in a sandbox without an origin it could not refer to another file.
        body:
          kind === 'karte'
            ? `${groundInPage(basemap.outlines)}\n    ${content}`
            : `<noscript>${content}</noscript>`,
      }),
    };
  });
}
