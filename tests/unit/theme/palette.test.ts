import { describe, expect, it } from 'vitest';
import { PALETTES, type Palette } from '../../../src/theme/palette';
import { tokensCss } from '../../../src/theme/tokensCss';
import { contrast } from './contrast';

const TEXT: [keyof Palette, keyof Palette][] = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'raised'],
  ['inkSoft', 'paper'],
  ['inkSoft', 'surface'],
  ['inkSoft', 'raised'],
  ['accent', 'surface'],
  ['accent', 'paper'],
  ['accentInk', 'accent'],
  ['ink', 'accentSoft'],
  ['ink', 'warningSoft'],
  ['labelPlace', 'land'],
  ['labelArea', 'land'],
  ['labelWater', 'sea'],
];
const GRAPHICS: [keyof Palette, keyof Palette][] = [
  ['accent', 'land'],
  ['accent', 'sea'],
  ['focus', 'surface'],
  ['focus', 'land'],
  ['lineStrong', 'surface'],
  ['budget', 'surface'],
  ['borderLand', 'land'],
  ['borderRegion', 'land'],
];

describe.each(Object.entries(PALETTES))('palette %s', (_, palette: Palette) => {
  it.each(TEXT)('%s on %s reads: at least 4.5 : 1', (ink, ground) => {
    expect(contrast(palette[ink] as string, palette[ground] as string)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(GRAPHICS)('%s on %s is seen: at least 3 : 1', (mark, ground) => {
    expect(contrast(palette[mark] as string, palette[ground] as string)).toBeGreaterThanOrEqual(3);
  });
  it('each Handlungsfeld reads on the surface', () => {
    for (const colour of Object.values(palette.felder)) {
      expect(contrast(colour, palette.surface)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it('the stylesheet carries both palettes', () => {
  expect(tokensCss()).toContain(`--ink-soft: ${PALETTES.hell.inkSoft};`);
  expect(tokensCss()).toContain(`--stufe-4: ${PALETTES.hell.stufen[4]};`);
  expect(tokensCss()).toContain(`--feld-arbeit: ${PALETTES.dunkel.felder.arbeit};`);
});
