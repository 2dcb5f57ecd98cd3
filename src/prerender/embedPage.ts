/** The bundler makes one page for embeds; each kind gets a copy of it in a folder of its own, with what it shows without a script. */
import { escaped } from './document';

const HEAD = '<!-- prerender: head -->';
const BODY = '<!-- prerender: body -->';

export interface EmbedPage {
  readonly title: string;
  readonly description: string;
  /** What else the head needs. */
  readonly head: string;
  /** What stands in it before a script does, or where none runs. */
  readonly body: string;
}

/**
 * @param template the bundler's page, which lies one folder higher
 * @throws where it has lost a marker
 */
export function embedPageText(template: string, { title, description, head, body }: EmbedPage): string {
  for (const marker of [HEAD, BODY]) {
    if (!template.includes(marker)) throw new Error(`prerender: einbetten/index.html has lost its ${marker}`);
  }
  return template
    .replace(/(href|src)="\.\.\//g, '$1="../../')
    .replace(/<title>.*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(HEAD, () => `<meta name="description" content="${escaped(description)}" />\n    ${head}`)
    .replace(BODY, () => body);
}
