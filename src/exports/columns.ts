/** The columns of the files: one row a project, or one row a grant. */
import { passes, type Choice } from '../domain/filter';
import type { ProjectSummary, SummaryGrant } from '../domain/project';
import type { AreaTree } from '../domain/region';
import { amountsOf, type GrantInView } from '../domain/statistics';
import type { CsvColumn } from '../files/csv';
import type { Messages } from '../i18n/i18n.svelte';
import { townNames } from '../panels/list/townNames';
import { areaName } from '../i18n/areaName';
import { inFieldOrder } from '../panels/text/inFieldOrder';
import { sourceAddresses, type ColumnContext } from './extract';

export interface ExportColumn<Row> extends CsvColumn<Row> {
  readonly kind: 'text' | 'count' | 'year' | 'euros' | 'degrees';
}

const joined = (parts: Iterable<string>): string | null => [...new Set(parts)].join('; ') || null;

export function projectColumns({ areas, m, linkOf, rounds }: ColumnContext): ExportColumn<ProjectSummary>[] {
  const labels = m.exports.columns;
  const amounts = (project: ProjectSummary) => amountsOf(inView(project, rounds));
  const columns: ExportColumn<ProjectSummary>[] = [
    { label: labels.id, kind: 'text', valueOf: ({ id }) => id },
    ...projectTexts(areas, m),
    {
      label: labels.rounds,
      kind: 'text',
      valueOf: (project) =>
        joined(
          inView(project, rounds)
            .map(({ year }) => String(year))
            .sort(),
        ),
    },
    { label: labels.status, kind: 'text', valueOf: ({ status }) => m.terms.status[status] },
    { label: labels.grants, kind: 'count', valueOf: (project) => amounts(project).total },
    { label: labels.known, kind: 'count', valueOf: (project) => amounts(project).known },
    { label: labels.rounded, kind: 'count', valueOf: (project) => amounts(project).rounded },
    {
      label: labels.sum,
      kind: 'euros',
      valueOf: (project) => {
        const { known, sum } = amounts(project);
        return known === 0 ? null : sum;
      },
    },
    {
      label: labels.precision,
      kind: 'text',
      valueOf: ({ places }) => joined(places.map(({ precision }) => m.table.precisions[precision])),
    },
    { label: labels.points, kind: 'count', valueOf: ({ places }) => places.length },
    { label: labels.latitude, kind: 'degrees', valueOf: ({ places }) => places[0]!.position[1] },
    { label: labels.longitude, kind: 'degrees', valueOf: ({ places }) => places[0]!.position[0] },
    {
      label: labels.sources,
      kind: 'text',
      valueOf: (project) => sourceAddresses(inView(project, rounds)).join(' ') || null,
    },
  ];
  return linkOf === null
    ? columns
    : [...columns, { label: labels.link, kind: 'text', valueOf: ({ id }) => linkOf(id) }];
}

export function grantColumns({ areas, m, linkOf }: ColumnContext): ExportColumn<GrantInView>[] {
  const labels = m.exports.columns;
  const columns: ExportColumn<GrantInView>[] = [
    { label: labels.round, kind: 'year', valueOf: ({ grant }) => grant.year },
    { label: labels.grantTitle, kind: 'text', valueOf: ({ grant }) => grant.title },
    { label: labels.amount, kind: 'euros', valueOf: ({ grant }) => grant.amount },
    {
      label: labels.amountKind,
      kind: 'text',
      valueOf: ({ grant }) => m.exports.amountKinds[grant.amountKind],
    },
    { label: labels.grantStatus, kind: 'text', valueOf: ({ grant }) => m.terms.status[grant.status] },
    {
      label: labels.publishers,
      kind: 'text',
      valueOf: ({ grant }) => joined(grant.sources.map(({ publisher }) => publisher)),
    },
    { label: labels.sources, kind: 'text', valueOf: ({ grant }) => sourceAddresses([grant]).join(' ') },
    { label: labels.id, kind: 'text', valueOf: ({ project }) => project.id },
    ...projectTexts(areas, m).map(({ label, kind, valueOf }) => ({
      label,
      kind,
      valueOf: ({ project }: GrantInView) => valueOf(project),
    })),
  ];
  return linkOf === null
    ? columns
    : [...columns, { label: labels.link, kind: 'text', valueOf: ({ project }) => linkOf(project.id) }];
}

/** What both kinds of rows say of a project. */
function projectTexts(areas: AreaTree | null, m: Messages): ExportColumn<ProjectSummary>[] {
  const labels = m.exports.columns;
  const text = (
    label: string,
    valueOf: (project: ProjectSummary) => string | null,
  ): ExportColumn<ProjectSummary> => ({
    label,
    kind: 'text',
    valueOf,
  });
  const names = (level: 'kreis' | 'region') => (project: ProjectSummary) =>
    joined(
      project.places.map(({ ags }) => {
        const area = areas?.get(ags[level]);
        return area ? areaName(area, m.panels.filter) : m.panels.filter.unknownArea(ags[level]);
      }),
    );
  return [
    text(labels.title, ({ title }) => title),
    text(labels.towns, (project) => joined(townNames(project, areas))),
    text(labels.postcodes, ({ places }) => joined(places.flatMap(({ postcode }) => postcode ?? []))),
    text(labels.kreise, names('kreis')),
    text(labels.kreisCodes, ({ places }) => joined(places.map(({ ags }) => ags.kreis))),
    text(labels.regions, names('region')),
    text(labels.traeger, ({ traeger }) => traeger.name),
    text(labels.traegerArt, ({ traeger }) =>
      traeger.art === null ? null : m.terms.traegerArten[traeger.art],
    ),
    text(labels.fieldsBuendnis, ({ handlungsfelder }) =>
      joined(inFieldOrder(handlungsfelder.buendnis).map(({ id }) => m.terms.felder[id])),
    ),
    text(labels.fieldsProgramm, ({ handlungsfelder }) =>
      joined(handlungsfelder.programm.map((id) => m.terms.felder[id])),
    ),
    text(labels.zielgruppen, ({ zielgruppen }) => joined(zielgruppen.map((id) => m.terms.zielgruppen[id]))),
  ];
}

function inView({ grants }: ProjectSummary, rounds: Choice): readonly SummaryGrant[] {
  return grants.filter(({ year }) => passes(rounds, [String(year)]));
}
