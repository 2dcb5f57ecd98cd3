/** What stands in a cell of the table. */
import type { Column } from '../../domain/tableColumns';
import { passes, type Choice } from '../../domain/filter';
import type { ProjectSummary, SummaryGrant } from '../../domain/project';
import type { AreaTree } from '../../domain/region';

import { amountsOf } from '../../domain/statistics';
import type { Scheme } from '../../domain/vocabulary';
import type { Format } from '../../i18n/format';
import type { Messages } from '../../i18n/i18n.svelte';
import { townNames } from '../list/townNames';
import { inFieldOrder } from '../text/inFieldOrder';
import { areasOf } from './areasOf';

/** What a cell depends on beside its project. */
export interface CellContext {
  readonly areas: AreaTree | null;
  readonly m: Messages;
  readonly format: Format;
  /** Whose Handlungsfelder are shown. */
  readonly scheme: Scheme;
  /** The chosen rounds: grants of others count nowhere. */
  readonly rounds: Choice;
}

export interface Cell {
  /** Empty where nothing is known; then `unknown` says so in words. */
  readonly text: string;
  readonly unknown: string;
  /** How much of the project's grants the text is about. */
  readonly note?: string;
}

/** A project's grants of the chosen rounds. */
export function shownGrants({ grants }: ProjectSummary, rounds: Choice): readonly SummaryGrant[] {
  return grants.filter(({ year }) => passes(rounds, [String(year)]));
}

export function cellOf(project: ProjectSummary, column: Column, context: CellContext): Cell {
  const { areas, m, format, scheme, rounds } = context;
  const known = (text: string, unknown = ''): Cell => ({ text, unknown });
  switch (column) {
    case 'titel':
      return known(project.title);
    case 'orte':
      return known(townNames(project, areas).join(', '));
    case 'landkreis':
      return known(areasOf(project, 'kreis', areas, m.panels.filter).join('; '));
    case 'region':
      return known(areasOf(project, 'region', areas, m.panels.filter).join('; '));
    case 'traeger':
      return known(project.traeger.name ?? '', m.terms.traegerArten.ohne);
    case 'traegerart': {
      const { art } = project.traeger;
      return known(art === null ? '' : m.terms.traegerArten[art], m.terms.traegerArten.ohne);
    }
    case 'felder':
      return known(fieldNames(project, scheme, m).join(', '), m.terms.felder.ohne);
    case 'zielgruppen': {
      const groups = project.zielgruppen.map((group) => m.terms.zielgruppen[group]);
      return known(groups.join(', '), m.terms.zielgruppen.ohne);
    }
    case 'runden': {
      const years = new Set(shownGrants(project, rounds).map(({ year }) => year));
      return known([...years].sort((a, b) => a - b).join(', '), m.table.noRound);
    }
    case 'status':
      return known(m.terms.status[project.status]);
    case 'foerderungen':
      return known(format.integer(shownGrants(project, rounds).length));
    case 'betrag': {
      const grants = shownGrants(project, rounds);
      const amounts = amountsOf(grants);
      if (grants.length === 0) return known('', m.terms.status.ohne);
      if (amounts.known === 0) return known('', m.panels.detail.unpublished);
      return {
        text: format.euros(amounts.sum),
        unknown: '',
        note: m.table.documented(amounts.known, amounts.total, amounts.rounded),
      };
    }
    case 'genauigkeit': {
      const precisions = new Set(project.places.map(({ precision }) => m.table.precisions[precision]));
      return known([...precisions].join(', '));
    }
  }
}

/** The names of a project's fields, in the order of the scheme. */
export function fieldNames(project: ProjectSummary, scheme: Scheme, m: Messages): string[] {
  const { buendnis, programm } = project.handlungsfelder;
  const ids = scheme === 'buendnis' ? inFieldOrder(buendnis).map(({ id }) => id) : programm;
  return ids.map((id) => m.terms.felder[id]);
}
