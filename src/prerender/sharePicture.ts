/** The picture that other sites show with a link to a page: what it is about, and where that lies. As SVG. */
import { LAYER_ORDER } from '../cartography/layerOrder';
import type { Place, ProjectSummary } from '../domain/project';
import { NO_PADDING } from '../geo/startView';
import { pixelAt, startFrame, worldPoint } from '../staticMap/frame';
import { LINE_WIDTHS, lineWidth, type LinePart } from '../staticMap/look';
import { VIEW_HEIGHT, VIEW_WIDTH, type Outlines } from '../staticMap/outlines';
import { textWidth } from '../staticMap/textWidth';
import { PALETTES } from '../theme/palette';
import { SYMBOL_BOX, symbolColours, symbolParts, type SymbolPart } from '../theme/symbols';
import { escaped, SITE_NAME } from './document';
import { fitted } from '../staticMap/fitted';

export const SHARE_SIZE = { width: 1200, height: 630 } as const;
/** The faces by the names that their files give them. */
const REGULAR = 'Fira Sans';
const BOLD = 'Fira Sans SemiBold';

const COLOURS = PALETTES.hell;
const GROUNDS: Readonly<Record<string, string>> = {
  abroad: COLOURS.abroad,
  laender: COLOURS.neighbour,
  land: COLOURS.land,
};
const LINES: Readonly<Record<string, string>> = {
  river: COLOURS.river,
  'border-abroad': COLOURS.borderAbroad,
  'border-laender': COLOURS.borderAbroad,
  'border-kreis': COLOURS.borderKreis,
  'border-region': COLOURS.borderRegion,
  'border-land': COLOURS.borderLand,
};

const MARGIN = 64;
const MAP = { width: 560, height: SHARE_SIZE.height };
const TEXT_WIDTH = SHARE_SIZE.width - MAP.width - 2 * MARGIN;
const SYMBOL_SCALE = 1.7;
const TITLE_SIZES = [54, 46, 38, 32] as const;
const MOST_LINES = 5;

interface SharePicture {
  readonly title: string;
  readonly lines: readonly string[];
  readonly projects: readonly ProjectSummary[];
  /** Whose data the map shows, as their licences want it named. */
  readonly attributions: readonly string[];
}

export function sharePicture(
  { title, lines, projects, attributions }: SharePicture,
  outlines: Outlines,
): string {
  const { size, shown } = titleLines(title);
  const below = 150 + shown.length * size * 1.2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_SIZE.width}" height="${SHARE_SIZE.height}">`,
    `<rect width="100%" height="100%" fill="${COLOURS.surface}"/>`,
    mapPart(projects, outlines),
    text(SITE_NAME, { y: 84, size: 28, colour: COLOURS.accent, family: BOLD }),
    ...shown.map((line, index) =>
      text(line, { y: 150 + (index + 0.6) * size * 1.2, size, colour: COLOURS.ink, family: BOLD }),
    ),
    ...lines.map((line, index) =>
      text(fitted(line, TEXT_WIDTH / 28), {
        y: below + 36 + index * 40,
        size: 28,
        colour: COLOURS.inkSoft,
        family: REGULAR,
      }),
    ),
    ...attributions
      .toReversed()
      .map((line, index) =>
        text(line, { y: 590 - index * 22, size: 15, colour: COLOURS.inkSoft, family: REGULAR }),
      ),
    '</svg>',
  ].join('\n');
}

/** As large as the title fits into its column; the longest is cut at the smallest size. */
function titleLines(title: string): { readonly size: number; readonly shown: readonly string[] } {
  const sizes = TITLE_SIZES.map((size) => ({ size, shown: wrapped(title, TEXT_WIDTH / size) }));
  const fitting = sizes.find(
    ({ size, shown }) =>
      shown.length <= MOST_LINES && shown.every((line) => boldWidth(line) * size <= TEXT_WIDTH),
  );
  if (fitting) return fitting;
  const { size, shown } = sizes.at(-1)!;
  const kept = shown.slice(0, MOST_LINES).map((line) => fitted(line, TEXT_WIDTH / size));
  return { size, shown: shown.length > MOST_LINES ? [...kept.slice(0, -1), `${kept.at(-1)!} …`] : kept };
}

/** As many words a line as find room; a dash stays with the word before it. */
function wrapped(text: string, ems: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<=[\s-])(?!–)/u)) {
    const line = (lines.at(-1) ?? '') + word;
    if (lines.length > 0 && boldWidth(line.trimEnd()) <= ems) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines.map((line) => line.trimEnd());
}

function boldWidth(text: string): number {
  return textWidth(text, { isBold: true });
}

function mapPart(projects: readonly ProjectSummary[], outlines: Outlines): string {
  const frame = startFrame(MAP, NO_PADDING);
  const unit = VIEW_WIDTH / frame.width;
  const paths = LAYER_ORDER.filter((id) => id in outlines).map((id) => {
    const d = outlines[id as keyof Outlines];
    return id in LINE_WIDTHS
      ? `<path d="${d}" fill="none" stroke="${LINES[id]}" stroke-width="${1.4 * unit * lineWidth(id as LinePart, frame.zoom)}"/>`
      : `<path d="${d}" fill="${GROUNDS[id]}"/>`;
  });
  const symbols = projects.flatMap((project) =>
    project.places.map((place) => symbol(project, place, pixelAt(frame, worldPoint(place.position)))),
  );
  return [
    `<svg x="${SHARE_SIZE.width - MAP.width}" width="${MAP.width}" height="${MAP.height}">`,
    `<rect width="100%" height="100%" fill="${COLOURS.sea}"/>`,
    `<svg x="${frame.left}" y="${frame.top}" width="${frame.width}" height="${frame.height}" viewBox="0 0 ${VIEW_WIDTH} ${VIEW_HEIGHT}" overflow="visible">`,
    ...paths,
    '</svg>',
    ...symbols,
    '</svg>',
  ].join('\n');
}

function symbol(
  { status, example }: ProjectSummary,
  { precision }: Place,
  { x, y }: { readonly x: number; readonly y: number },
): string {
  const colours = symbolColours(COLOURS);
  const colour = (of: SymbolPart['fill']) => (of ? colours[of] : 'none');
  const half = (SYMBOL_BOX / 2) * SYMBOL_SCALE;
  const parts = symbolParts({ status, example, precision }).map(
    ({ d, fill, stroke, width, dash }) =>
      `<path d="${d}" fill="${colour(fill)}" stroke="${colour(stroke)}" stroke-width="${width ?? 0}" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>`,
  );
  return `<g transform="translate(${x - half} ${y - half}) scale(${SYMBOL_SCALE})">${parts.join('')}</g>`;
}

function text(
  words: string,
  { y, size, colour, family }: { y: number; size: number; colour: string; family: string },
): string {
  return `<text x="${MARGIN}" y="${y}" font-family="${family}" font-size="${size}" fill="${colour}">${escaped(words)}</text>`;
}
