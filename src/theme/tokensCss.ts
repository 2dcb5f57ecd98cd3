import { PALETTES, type Palette } from './palette';

/**
 * The palette as custom properties. Dark by the reader's system, unless the page carries `data-farben`,
 * which the address sets.
 */
export function tokensCss(): string {
  return [
    `:root, [data-farben='hell'] { color-scheme: light; ${declarations(PALETTES.hell)} }`,
    `@media (prefers-color-scheme: dark) { :root:not([data-farben='hell']) { color-scheme: dark; ${declarations(PALETTES.dunkel)} } }`,
    `[data-farben='dunkel'] { color-scheme: dark; ${declarations(PALETTES.dunkel)} }`,
  ].join('\n');
}

function declarations(palette: Palette): string {
  const { felder, stufen, ...plain } = palette;
  return [
    ...Object.entries(plain).map(([name, colour]) => `--${kebab(name)}: ${colour};`),
    ...Object.entries(felder).map(([field, colour]) => `--feld-${field}: ${colour};`),
    ...stufen.map((colour, index) => `--stufe-${index}: ${colour};`),
  ].join(' ');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
