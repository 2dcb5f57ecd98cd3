import { fieldProjects, fieldsCovered, publishedSum, type ComparedArea } from '../../domain/compare';
import type { Area } from '../../domain/schema';
import type { Messages } from '../../i18n/i18n.svelte';
import type { NumberCell, NumberTable } from './numberTable';

/** One column an area; each number with what it rests on in a row of its own. */
export function compareNumbers(
  compared: readonly ComparedArea[],
  nameOf: (area: Area) => string,
  m: Messages,
): NumberTable {
  const { compare: text } = m.numbers;
  const labels = m.compare.rows;
  const row = (label: string, of: (area: ComparedArea) => NumberCell): NumberCell[] => [
    label,
    ...compared.map(of),
  ];
  const hasShared = compared.some(({ sharedAmounts }) => sharedAmounts.total > 0);
  const years = [...new Set(compared.flatMap(({ rounds }) => rounds.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  return {
    head: [text.measure, ...compared.map(({ area }) => nameOf(area))],
    rows: [
      row(labels.population, ({ area }) => area.population),
      row(labels.projects, ({ projects }) => projects),
      row(text.sharedProjects, ({ sharedProjects }) => sharedProjects),
      row(labels.projectsPerHead, ({ projectsPerHundredThousand }) => rounded(projectsPerHundredThousand, 1)),
      row(labels.grants, ({ amounts }) => amounts.total),
      row(text.confirmed, ({ confirmed }) => confirmed),
      row(text.sum, publishedSum),
      row(text.known, ({ amounts }) => amounts.known),
      row(text.perHead, ({ eurosPerThousand }) => rounded(eurosPerThousand, 0)),
      ...(hasShared
        ? [
            row(text.shared, ({ sharedAmounts }) => (sharedAmounts.known > 0 ? sharedAmounts.sum : null)),
            row(text.sharedKnown, ({ sharedAmounts }) => sharedAmounts.known),
            row(text.sharedGrants, ({ sharedAmounts }) => sharedAmounts.total),
          ]
        : []),
      row(labels.fields, fieldsCovered),
      ...(compared[0]?.fields ?? []).map(({ field }, index) =>
        row(text.field(m.terms.felder[field]), (area) => fieldProjects(area)[index]!),
      ),
      row(labels.unassigned, ({ unassigned }) => unassigned),
      ...years.map((year) =>
        row(text.round(year), ({ rounds }) => rounds.find((one) => one.year === year)?.grants ?? 0),
      ),
    ],
  };
}

/** As many decimals as the page shows. */
function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals));
}
