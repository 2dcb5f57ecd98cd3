import { SYMBOL_BOX, symbolColours, symbolParts, type SymbolKind, type SymbolPart } from '../theme/symbols';
import { COLOURS } from './frame';
import { element, group, rounded } from './svg';

const INKS = symbolColours(COLOURS);

/** A point symbol around a place, at the size of the map. */
export function symbolSvg(kind: SymbolKind, x: number, y: number, scale = 1): string {
  const half = (SYMBOL_BOX / 2) * scale;
  const colour = (of: SymbolPart['fill']) => (of ? INKS[of] : 'none');
  const parts = symbolParts(kind).map(({ d, fill, stroke, width, dash }) =>
    element('path', {
      d,
      fill: colour(fill),
      stroke: colour(stroke),
      'stroke-width': width,
      'stroke-linejoin': 'round',
      'stroke-dasharray': dash?.join(' '),
    }),
  );
  const place = `translate(${rounded(x - half)} ${rounded(y - half)})${scale === 1 ? '' : ` scale(${scale})`}`;
  return group({ transform: place }, ...parts);
}
