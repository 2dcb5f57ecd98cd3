/**
 * oEmbed for every view of the atlas: a standard Request in, a standard Response out, for edge platforms and small
 * servers. The folder of static files answers for the start page, the charts and each project by itself; this
 * adds filtered views, sizes, and the errors of the standard.
 *
 *     export default { fetch: (request) => oembed(request, { site: 'https://atlas.example/' }) };
 */
import { oembedAnswer, type Limits, type OembedAnswer } from '../src/oembed/answer';
import { answerPath, embedAddress, SIZES, targetOf } from '../src/oembed/targets';

interface Options {
  /** Where the atlas is published, with its closing slash. */
  readonly site: string;
  /** The platform's fetch, or a stand-in. */
  readonly fetchFile?: typeof fetch;
}

const TITLES: Readonly<Record<keyof typeof SIZES, string>> = {
  karte: 'Karte',
  liste: 'Projekte',
  'diagramm-runden': 'Förderrunden',
  'diagramm-felder': 'Handlungsfelder',
  'diagramm-regionen': 'Regionen und Landkreise',
  projekt: 'Projekt',
};
/** Longer than any view of ours. */
const LONGEST = 4000;

export async function oembed(request: Request, { site, fetchFile = fetch }: Options): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
  const asked = new URL(request.url).searchParams;
  const address = asked.get('url');
  if (address === null || address.length > LONGEST || !URL.canParse(address)) return refusal(400);
  const format = asked.get('format') ?? 'json';
  if (format !== 'json') return refusal(501);
  const maxWidth = limit(asked.get('maxwidth'));
  const maxHeight = limit(asked.get('maxheight'));
  if (maxWidth === undefined || maxHeight === undefined) return refusal(400);

  const { origin, pathname, search, hash } = new URL(address);
  const home = new URL(site);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return refusal(404);
  const target = targetOf(pathname.slice(home.pathname.length), search, hash.slice(1));
  if (target === null) return refusal(404);

  let title = `Quartiersatlas Niedersachsen: ${TITLES[target.embed]}`;
  if (target.embed === 'projekt') {
    // Which projects there are, and how they are called, the published answers know.
    const known = await projectTitle(site, target.view.project, fetchFile);
    if (known === null) return refusal(404);
    title = known;
  }
  const answer = oembedAnswer(
    {
      title,
      src: site + embedAddress(target),
      href: site + target.page,
      size: SIZES[target.embed],
      picture: null,
    },
    site,
    { maxWidth, maxHeight } satisfies Limits,
  );
  return response(200, request.method === 'HEAD' ? null : `${JSON.stringify(answer)}\n`, {
    'Cache-Control': `public, max-age=${answer.cache_age}`,
  });
}

async function projectTitle(
  site: string,
  project: string | null,
  fetchFile: typeof fetch,
): Promise<string | null> {
  if (project === null) return null;
  const answer = await fetchFile(site + answerPath('projekt', project));
  return answer.ok ? ((await answer.json()) as OembedAnswer).title : null;
}

/** A whole number of pixels; null where none is asked, undefined where it is none. */
function limit(text: string | null): number | null | undefined {
  if (text === null || text === '') return null;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

function refusal(status: 400 | 404 | 405 | 501): Response {
  return response(status, null, status === 405 ? { Allow: 'GET, HEAD' } : {});
}

function response(status: number, body: string | null, headers: Readonly<Record<string, string>>): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    },
  });
}
