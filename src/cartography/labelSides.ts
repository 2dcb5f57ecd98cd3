/**
 * On which side of its point an example's label stands. Set by hand: the labels are always drawn, so nothing
 * but this keeps them apart from each other, from the edge of a phone and from the border's dark line.
 */
export type LabelSide = 'left' | 'right';

/** The text lies on the other side of its anchor: a label on the right is anchored at its left end. */
export const ANCHOR_OF = { left: 'right', right: 'left' } as const satisfies Record<LabelSide, string>;

export const LABEL_SIDES: Readonly<Record<string, LabelSide>> = {
  // West of it are the Dollart and the edge of a phone's map; inland there is room.
  Emden: 'right',
  // Close to the Dutch border.
  Sögel: 'right',
  // Sickte lies 50 km east at the same height: the two labels point away from each other.
  Hildesheim: 'left',
  Sickte: 'right',
  // The Land and on a phone the map end shortly east of it.
  Dannenberg: 'left',
};

export const DEFAULT_SIDE: LabelSide = 'right';
