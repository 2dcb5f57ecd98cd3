/** Numbers with their nouns, so that the two cannot disagree. */
import type { Amounts } from '../../../domain/statistics';
import { createFormat } from '../../format';

export const { integer, euros, list } = createFormat('de');
export const decimal = new Intl.NumberFormat('de', { maximumFractionDigits: 2 });

export const projects = (count: number) => (count === 1 ? '1 Projekt' : `${integer(count)} Projekte`);
export const ofProjects = (count: number) => (count === 1 ? '1 Projekt' : `${integer(count)} Projekten`);
export const grants = (count: number) => (count === 1 ? '1 Förderung' : `${integer(count)} Förderungen`);
export const quoted = (names: readonly string[]) => list(names.map((name) => `„${name}“`));
export const coverage = (known: number, total: number) =>
  `Beträge belegt für ${integer(known)} von ${total === 1 ? '1 Förderung' : `${integer(total)} Förderungen`}`;
export const coverageRounded = ({ known, total, rounded }: Amounts) =>
  `${coverage(known, total)}${rounded === 0 ? '' : `, ${integer(rounded)} davon gerundet`}`;
/** The sentence goes on with „Betrag …“. */
export const noneOf = (total: number) =>
  total === 1 ? 'Für die einzige Förderung ist kein' : `Für keine der ${grants(total)} ist ein`;
export const roundYears = (years: readonly number[]) =>
  years.length === 1 ? `Runde ${years[0]}` : `Runden ${list(years.map(String))}`;
