/** Places in index.html that the bundler leaves as they are. */
const HEAD = /<!-- prerender: head -->/;
const BODY = /<!-- prerender: start -->.*<!-- prerender: end -->/s;

/** The bundler's start page with what it shows without a script. @throws where a marker is missing */
export function fillStart(page: string, { head, body }: { head: string; body: string }): string {
  if (!HEAD.test(page) || !BODY.test(page)) throw new Error('prerender: index.html has lost its markers');
  return page.replace(HEAD, () => head).replace(BODY, () => body);
}
