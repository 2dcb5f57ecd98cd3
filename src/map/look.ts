import type { Palette } from '../theme/palette';

/** Everything that the drawing depends on besides the data. */
export interface Look {
  readonly palette: Palette;
  /** The reader asked for more contrast: heavier lines, labels in ink. */
  readonly isStrong: boolean;
  /** Wide enough for a second line under the labels of the examples. */
  readonly isWide: boolean;
  /** Few points with fixed labels, or many in clusters. */
  readonly isClustered: boolean;
  /** The detailed boundaries are there and take over from the overview. */
  readonly hasDetail: boolean;
}
