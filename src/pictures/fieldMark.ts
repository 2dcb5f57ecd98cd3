import { FIELD_BOX, FIELD_SHAPES, LETTER_Y } from '../charts/fieldShapes';
import type { BuendnisFeld } from '../domain/vocabulary';
import { COLOURS } from './frame';
import { element, group, rounded } from './svg';
import { textAt } from './type';

interface MarkPlace {
  /** The mark's middle. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Only derived from a field of the programme: drawn as a dashed outline. */
  readonly isDerived?: boolean;
}

/** A Handlungsfeld of the alliance as letter, colour and shape, as the page draws it. */
export function fieldMark(
  field: BuendnisFeld,
  letter: string,
  { x, y, size, isDerived = false }: MarkPlace,
): string {
  const colour = COLOURS.felder[field];
  const scale = size / FIELD_BOX;
  const place = `translate(${rounded(x - size / 2)} ${rounded(y - size / 2)}) scale(${rounded(scale)})`;
  return group(
    { transform: place },
    element('path', {
      d: FIELD_SHAPES[field],
      fill: isDerived ? 'none' : colour,
      stroke: colour,
      'stroke-width': isDerived ? 2 : 1.5,
      'stroke-linejoin': 'round',
      'stroke-dasharray': isDerived ? '4 2.5' : undefined,
    }),
    textAt(letter, FIELD_BOX / 2, LETTER_Y[field], {
      size: 15,
      colour: isDerived ? colour : COLOURS.accentInk,
      isBold: true,
      anchor: 'middle',
    }),
  );
}
