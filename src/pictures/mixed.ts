/** A colour between two, as `color-mix` in sRGB gives it. @param share of the first, 0 to 1 */
export function mixed(first: string, second: string, share: number): string {
  const channels = (colour: string) =>
    [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const others = channels(second);
  const values = channels(first).map((value, index) =>
    Math.round(value * share + others[index]! * (1 - share)),
  );
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
