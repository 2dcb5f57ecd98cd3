export const DIALECT_NAMES = ['deutsch', 'international'] as const;
/** How numbers are written and columns parted: as on a German computer, or as elsewhere. */
export type DialectName = (typeof DIALECT_NAMES)[number];

/** What a reader of the language writes. */
export function dialectOf(language: string): DialectName {
  return language === 'de' ? 'deutsch' : 'international';
}
