/** Draws the matrix of fields by areas: the same cells, marks and shades as the page. */
import { CELL_MARKS, fieldName } from '../charts/fieldAreaText';
import { hatch } from '../charts/hatch';
import type { AreaNames } from '../charts/regionRows';
import type { FieldAreaCell, FieldAreas, FieldAreaState } from '../domain/fieldAreas';
import { NONE } from '../domain/filter';
import type { Messages } from '../i18n/i18n.svelte';
import { textWidth } from '../staticMap/textWidth';
import { at, COLOURS, GAP, type Body } from './frame';
import { legendBlock } from './legend';
import { mixed } from './mixed';
import { element, group, rounded } from './svg';
import { lines, textAt, wrapped } from './type';

/** Of the whole width, for the fields' names. */
const FIRST = { region: 0.31, kreis: 0.2 } as const;
const SIZE = 13;
/** Names of Kreise stand upright. */
const UPRIGHT = 11;
/** A column narrower than this holds neither number nor name. */
const NARROWEST = 14;
const LINE = 1.2;
const ROW = 30;
const MOST_STRETCH = 1.7;
/** As the page shades its cells: what a cell with one project has, and what is added up to the most. */
export const SHADES = { least: 0.06, range: 0.34 } as const;

export function fieldAreasBody(matrix: FieldAreas, names: AreaNames, m: Messages): Body {
  const { columns, rows, level } = matrix;
  const text = m.fieldAreas;
  const isFine = level === 'kreis';
  const most = Math.max(
    1,
    ...rows.flatMap(({ field, cells }) => (field === NONE ? [] : cells.map(({ projects }) => projects))),
  );
  return (width, height) => {
    const first = width * FIRST[level];
    const column = (width - first) / columns.length;
    if (column < NARROWEST) return null;
    const left = (index: number) => first + index * column;
    const middle = (index: number) => left(index) + column / 2;
    const legend = legendBlock(legendItems(matrix, m), width);
    const labels = rows.map(({ field }) => wrapped(fieldName(field, m), first - 10, { size: SIZE }));
    const heads = columns.map((one) => names.short(one));
    const headRows = isFine
      ? 22 + Math.max(...heads.map((head) => textWidth(head) * UPRIGHT)) + 10
      : SIZE * LINE + 10;
    const top = legend.height + GAP + headRows;
    const heights = labels.map((label) => Math.max(isFine ? 26 : ROW, label.length * SIZE * LINE + 8));
    const foot = 26;
    const natural = heights.reduce((sum, one) => sum + one, 0);
    const room = height === null ? natural : height - top - foot;
    if (room < natural) return null;
    const stretch = Math.min(room / natural, MOST_STRETCH);

    const parts: string[] = [textAt(text.field, 0, top - 12, { size: 12, colour: COLOURS.inkSoft })];
    if (isFine) parts.push(regionHeads());
    heads.forEach((head, index) => {
      const colour = columns[index]!.isInView ? COLOURS.ink : COLOURS.inkSoft;
      parts.push(
        isFine
          ? group(
              { transform: `translate(${rounded(middle(index))} ${rounded(top - 6)}) rotate(-90)` },
              textAt(head, 0, 0, { size: UPRIGHT, colour }),
            )
          : textAt(head, middle(index), top - 12, { size: SIZE, colour, anchor: 'middle' }),
      );
    });
    parts.push(rule(top, COLOURS.lineStrong));
    let y = top;
    rows.forEach(({ field, cells }, index) => {
      const rowHeight = heights[index]! * stretch;
      const label = labels[index]!;
      const centre = y + rowHeight / 2;
      const colour = field === NONE ? COLOURS.inkSoft : COLOURS.ink;
      parts.push(
        lines(label, 0, centre - (label.length * SIZE * LINE) / 2, { size: SIZE, colour, lineHeight: LINE })
          .svg,
        ...cells.map((cell, at) =>
          cellSvg(cell, field === NONE ? null : cell.projects / most, {
            x: left(at) + 1,
            y: y + 1,
            width: column - 2,
            height: rowHeight - 2,
          }),
        ),
        rule(y + rowHeight, COLOURS.line),
      );
      y += rowHeight;
    });
    parts.push(textAt(text.together, 0, y + foot / 2, { size: 12, colour: COLOURS.inkSoft }));
    columns.forEach(({ projects, isInView }, index) => {
      const count = projects === 0 && !isInView ? CELL_MARKS['left-out'] : String(projects);
      parts.push(
        textAt(count, middle(index), y + foot / 2, { size: 12, colour: COLOURS.inkSoft, anchor: 'middle' }),
      );
    });
    return {
      svg: at(0, 0, legend.svg, 'legende') + group({ id: 'matrix' }, ...parts),
      height: y + foot,
    };

    function rule(at: number, colour: string): string {
      return element('path', { d: `M0 ${rounded(at)}H${rounded(width)}`, fill: 'none', stroke: colour });
    }

    function regionHeads(): string {
      let start = 0;
      return matrix.regions
        .map((region) => {
          const x = left(start);
          start += region.columns;
          return (
            element('path', {
              d: `M${rounded(x)} ${rounded(legend.height + GAP)}V${rounded(top + natural * stretch)}`,
              fill: 'none',
              stroke: COLOURS.lineStrong,
            }) +
            textAt(names.short(region), x + 5, legend.height + GAP + 9, {
              size: 12,
              colour: COLOURS.ink,
              isBold: true,
            })
          );
        })
        .join('');
    }
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** @param share of the most that a cell has; null where the number is not one of a field */
function cellSvg({ projects, state }: FieldAreaCell, share: number | null, box: Box): string {
  const { x, y, width, height } = box;
  const isNumber = state === 'some';
  const size = Math.min(SIZE, Math.max(9, width * 0.72));
  const words = textAt(isNumber ? String(projects) : CELL_MARKS[state], x + width / 2, y + height / 2, {
    size,
    colour: isNumber ? COLOURS.ink : COLOURS.inkSoft,
    isBold: isNumber && share !== null,
    anchor: 'middle',
  });
  return ground(state, share, box) + words;
}

function ground(state: FieldAreaState, share: number | null, { x, y, width, height }: Box): string {
  if (state === 'unknown') {
    return element('path', {
      transform: `translate(${rounded(x)} ${rounded(y)})`,
      d: hatch(0, width, height, 8),
      fill: 'none',
      stroke: COLOURS.line,
      'stroke-width': 1.25,
    });
  }
  if (state !== 'some' || share === null) return '';
  const fill = mixed(COLOURS.accent, COLOURS.surface, SHADES.least + share * SHADES.range);
  return element('rect', { x, y, width, height, rx: 2, fill });
}

/** The marks that occur. */
function legendItems({ rows }: FieldAreas, { fieldAreas: text }: Messages) {
  const sample: Box = { x: 0, y: -8, width: 24, height: 16 };
  return (['some', 'none', 'unknown', 'left-out'] as const)
    .filter((state) => rows.some(({ cells }) => cells.some((cell) => cell.state === state)))
    .map((state) => ({
      label: text.legend[state],
      sample: {
        svg:
          cellSvg({ projects: 3, state }, 0.6, sample) +
          element('rect', { ...sample, fill: 'none', stroke: COLOURS.lineStrong }),
        width: sample.width,
      },
    }));
}
