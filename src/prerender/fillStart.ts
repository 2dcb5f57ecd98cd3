/** Places in index.html that the bundler leaves as they are. */
const PLACES = ['head', 'app', 'rest'] as const;

/** What the start page shows before and without a script, by the place it goes to. */
export type StartParts = Readonly<Record<(typeof PLACES)[number], string>>;

/** The bundler's start page with its parts in their places. @throws where a place is missing */
export function fillStart(page: string, parts: StartParts): string {
  return PLACES.reduce((text, place) => {
    const marker = `<!-- prerender: ${place} -->`;
    if (!text.includes(marker)) throw new Error(`prerender: index.html has lost its ${marker}`);
    return text.replace(marker, () => parts[place]);
  }, page);
}
