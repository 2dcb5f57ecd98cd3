import type { Messages } from '../i18n/i18n.svelte';
import type { ChartText } from './fieldText';

/** What the comparison says of itself. @param names of the compared areas, the first being the reference */
export function compareText(names: readonly string[], m: Messages['compare']): ChartText {
  return {
    headline: m.headline(names),
    summary:
      names.length === 0
        ? [m.summary.empty]
        : [...(names.length > 1 ? [m.summary.reference(names[0]!)] : []), m.summary.filter],
  };
}
