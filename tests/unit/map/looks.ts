import { PALETTES } from '../../../src/theme/palette';
import type { Look } from '../../../src/map/look';

export const LIGHT: Look = {
  palette: PALETTES.hell,
  isStrong: false,
  isWide: true,
  isClustered: false,
  hasDetail: false,
};

/** One look for each thing that can change. */
export const LOOKS: Record<string, Look> = {
  light: LIGHT,
  dark: { ...LIGHT, palette: PALETTES.dunkel },
  strong: { ...LIGHT, isStrong: true },
  narrow: { ...LIGHT, isWide: false },
  clustered: { ...LIGHT, isClustered: true },
  detail: { ...LIGHT, hasDetail: true },
};
