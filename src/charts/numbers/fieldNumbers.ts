import type { FieldRow, MatrixRow } from '../../domain/fieldStatistics';
import { NONE } from '../../domain/filter';
import type { ProjectSummary } from '../../domain/project';
import { BUENDNIS_FELDER } from '../../domain/vocabulary';
import type { Messages } from '../../i18n/i18n.svelte';
import type { NumberTable } from './numberTable';

export function fieldNumbers(rows: readonly FieldRow[], m: Messages): NumberTable {
  const { fields: text } = m.numbers;
  return {
    head: [text.field, text.projects, text.sourced, text.derived],
    rows: rows.map(({ field, projects, derived }) => [
      m.terms.felder[field],
      projects,
      ...(field === NONE ? [null, null] : [projects - derived, derived]),
    ]),
  };
}

/** The matrix of projects by fields: each mark as the evidence that it stands for. */
export function evidenceNumbers(
  matrix: readonly MatrixRow[],
  placeOf: (project: ProjectSummary) => string,
  m: Messages,
): NumberTable {
  const { fields: text } = m.numbers;
  const evidence = m.charts.fields;
  return {
    head: [text.project, text.place, ...BUENDNIS_FELDER.map((field) => m.terms.felder[field])],
    rows: [
      ...matrix.map(({ project, cells }) => [
        project.shortTitle,
        placeOf(project),
        ...cells.map(
          (cell) =>
            cell &&
            (cell.isDerived ? evidence.derivedEvidence(cell.evidence) : evidence.evidence(cell.evidence)),
        ),
      ]),
      [
        evidence.together,
        null,
        ...BUENDNIS_FELDER.map((_, index) => matrix.filter(({ cells }) => cells[index] !== null).length),
      ],
    ],
  };
}
