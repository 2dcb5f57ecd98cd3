/**
 * Diagonal lines over a rectangle as SVG path data, clipped to it. Drawn as lines of the mark's own colour
 * rather than as a pattern: a pattern needs an id in the document and cannot take the colour of its user.
 */
export function hatch(x: number, width: number, height: number, step = 5): string {
  const lines: string[] = [];
  // Each line runs from (foot, height) up and right at 45°; t is how far along it.
  for (let foot = -height + step / 2; foot < width; foot += step) {
    const from = Math.max(0, -foot);
    const to = Math.min(height, width - foot);
    if (to <= from) continue;
    lines.push(
      `M${round(x + foot + from)} ${round(height - from)}L${round(x + foot + to)} ${round(height - to)}`,
    );
  }
  return lines.join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
