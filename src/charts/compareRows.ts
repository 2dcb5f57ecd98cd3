import { difference, fieldProjects, fieldsCovered, publishedSum, type ComparedArea } from '../domain/compare';
import type { Messages } from '../i18n/i18n.svelte';

export interface CompareCell {
  readonly text: string;
  /** What the figure rests on or leaves out. */
  readonly detail: string | null;
  /** To the first area, with its sign; null in the first area and where there is nothing to compare. */
  readonly difference: string | null;
  /** Length of the bar, 0 to 1 of the largest in the row; null where the row has no bars or the value is unknown. */
  readonly share: number | null;
}

export interface CompareRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly CompareCell[];
  /** A part of the row above it. */
  readonly isPart: boolean;
}

/** The rows of the comparison, one cell an area; the first area is what the others are measured by. */
export function compareRows(compared: readonly ComparedArea[], m: Messages): CompareRow[] {
  const text = m.compare;
  const numeric = (
    key: keyof typeof text.rows,
    of: (area: ComparedArea) => number | null,
    write: (value: number) => string,
    sign: ((value: number) => string) | null,
    detail: (area: ComparedArea) => string | null = () => null,
    unknown: string = text.unknown,
  ): CompareRow => ({
    key,
    label: text.rows[key],
    isPart: false,
    cells: cellsOf(compared.map(of), { write, sign, unknown, missing: text.differenceUnknown }).map(
      (cell, index) => ({ ...cell, detail: detail(compared[index]!) }),
    ),
  });
  const plain = (cells: readonly string[]): CompareCell[] =>
    cells.map((cell) => ({ text: cell, detail: null, difference: null, share: null }));
  const fields = compared[0]?.fields.map(({ field }) => field) ?? [];
  return [
    numeric('population', ({ area }) => area.population, text.integer, null),
    numeric(
      'projects',
      ({ projects }) => projects,
      text.integer,
      text.signedInteger,
      ({ sharedProjects }) => (sharedProjects > 0 ? text.alsoElsewhere(sharedProjects) : null),
    ),
    numeric('projectsPerHead', (area) => area.projectsPerHundredThousand, text.small, text.signedSmall),
    numeric(
      'grants',
      ({ amounts }) => amounts.total,
      text.integer,
      text.signedInteger,
      (area) => (area.amounts.total > 0 ? text.confirmed(area.confirmed) : null),
    ),
    numeric('sum', publishedSum, text.euros, text.signedEuros, ({ amounts }) => text.coverage(amounts)),
    numeric(
      'perHead',
      (area) => area.eurosPerThousand,
      text.euros,
      text.signedEuros,
      ({ amounts }) => text.coverage(amounts),
    ),
    ...(compared.some(({ sharedAmounts }) => sharedAmounts.total > 0)
      ? [
          {
            key: 'shared',
            label: text.rows.shared,
            isPart: true,
            cells: compared.map(({ sharedAmounts }) => ({
              text:
                sharedAmounts.total === 0
                  ? text.none
                  : sharedAmounts.known === 0
                    ? text.unknown
                    : text.euros(sharedAmounts.sum),
              detail: sharedAmounts.total === 0 ? null : `${text.coverage(sharedAmounts)}; ${text.undivided}`,
              difference: null,
              share: null,
            })),
          },
        ]
      : []),
    numeric(
      'fields',
      fieldsCovered,
      (count) => text.ofFields(count, fields.length),
      text.signedInteger,
      () => null,
      text.unknownField,
    ),
    ...fields.map((field, index) => ({
      key: field,
      label: m.terms.felder[field],
      isPart: true,
      cells: cellsOf(
        compared.map((area) => fieldProjects(area)[index]!),
        { write: text.integer, sign: null, unknown: text.noneKnown, missing: text.differenceUnknown },
      ),
    })),
    {
      key: 'unassigned',
      label: text.rows.unassigned,
      isPart: true,
      cells: plain(compared.map((area) => text.ofFields(area.unassigned, area.projects))),
    },
    {
      key: 'rounds',
      label: text.rows.rounds,
      isPart: false,
      cells: plain(
        compared.map(({ rounds }) =>
          rounds.length === 0
            ? text.none
            : rounds.map(({ year, grants }) => text.round(year, grants)).join(', '),
        ),
      ),
    },
  ];
}

interface Writing {
  readonly write: (value: number) => string;
  readonly sign: ((value: number) => string) | null;
  readonly unknown: string;
  readonly missing: string;
}

function cellsOf(
  values: readonly (number | null)[],
  { write, sign, unknown, missing }: Writing,
): CompareCell[] {
  const largest = Math.max(0, ...values.map((value) => value ?? 0));
  return values.map((value, index) => {
    const change = index === 0 || sign === null ? undefined : difference(value, values[0]!);
    return {
      text: value === null ? unknown : write(value),
      detail: null,
      difference: change === undefined ? null : change === null ? missing : sign!(change),
      share: value === null ? null : largest === 0 ? 0 : value / largest,
    };
  });
}
