/**
 * oEmbed for every view of the atlas: a standard Request in, a standard Response out, for edge platforms and small
 * servers. The folder of static files answers for its pages and each kind of embed by itself; this
 * adds filtered views, sizes, and the errors of the standard.
 *
 *     export default { fetch: (request) => oembed(request, { site: 'https://atlas.example/' }) };
 */
import { oembedAnswer, type Limits, type OembedAnswer } from '../src/oembed/answer';
import { embedAddress } from '../src/embed/embedUrl';
import { SIZES, targetOf } from '../src/oembed/targets';

interface Options {
  /** Where the atlas is published, with its closing slash. */
  readonly site: string;
  /** The platform's fetch, or a stand-in. */
  readonly fetchFile?: typeof fetch;
}

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

  // What there is, and how it is called, the published answers know.
  const title = await titleIn(site + target.answer, fetchFile);
  if (title === null) return refusal(404);
  const answer = oembedAnswer(
    {
      title,
      src: site + embedAddress(target.options, target.view),
      href: site + target.page,
      locale: target.view.locale,
      size: SIZES[target.options.kind],
      picture: null,
    },
    site,
    { maxWidth, maxHeight } satisfies Limits,
  );
  return response(200, request.method === 'HEAD' ? null : `${JSON.stringify(answer)}\n`, {
    'Cache-Control': `public, max-age=${answer.cache_age}`,
  });
}

async function titleIn(address: string, fetchFile: typeof fetch): Promise<string | null> {
  const answer = await fetchFile(address);
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
