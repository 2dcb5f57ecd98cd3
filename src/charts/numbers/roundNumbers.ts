import type { RoundRow } from '../../domain/roundStatistics';
import type { Messages } from '../../i18n/i18n.svelte';
import type { NumberTable } from './numberTable';

export function roundNumbers(rows: readonly RoundRow[], m: Messages): NumberTable {
  const { rounds: text, note, notChosen } = m.numbers;
  return {
    head: [text.round, text.budget, text.sum, text.known, text.selected, text.grants, text.confirmed, note],
    rows: rows.map(({ year, round, isInView, amounts, grants, confirmed }) => [
      year,
      round?.budget ?? null,
      amounts.known > 0 ? amounts.sum : null,
      isInView ? amounts.known : null,
      round?.selected ?? null,
      isInView ? grants : null,
      isInView ? confirmed : null,
      [
        ...(isInView ? [] : [notChosen]),
        ...((round?.contradictions ?? []).length > 0 ? [m.charts.rounds.contradiction] : []),
      ].join('; ') || null,
    ]),
  };
}
