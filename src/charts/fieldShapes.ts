/**
 * The marks of the alliance's five fields, in a box of 28: letter, colour and outline each tell them apart
 * alone, so that a mark survives grey print, any colour vision and forced colours.
 */
import type { BuendnisFeld } from '../domain/vocabulary';

export const FIELD_BOX = 28;

export const FIELD_SHAPES = {
  sprache: 'M14 2 A12 12 0 0 1 14 26 A12 12 0 0 1 14 2 Z',
  arbeit: 'M14 0.5 L27.5 14 L14 27.5 L0.5 14 Z',
  'wohnen-und-leben': 'M14 1 L26 10.5 V26 H2 V10.5 Z',
  'buergerschaftliches-engagement': 'M7.5 2.5 H20.5 L27 14 L20.5 25.5 H7.5 L1 14 Z',
  'gesellschaftliche-teilhabe': 'M3 3 H25 V25 H3 Z',
} as const satisfies Record<BuendnisFeld, string>;

/** Where the letter's middle stands, from the top of the box: the house is heavier below. */
export const LETTER_Y = {
  sprache: 14,
  arbeit: 14,
  'wohnen-und-leben': 16,
  'buergerschaftliches-engagement': 14,
  'gesellschaftliche-teilhabe': 14,
} as const satisfies Record<BuendnisFeld, number>;
