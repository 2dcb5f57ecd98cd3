import type { Amounts } from '../../../domain/statistics';
import { createFormat } from '../../format';

export const { integer, euros, list } = createFormat('en');
export const decimal = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

export const projects = (count: number) => (count === 1 ? '1 project' : `${integer(count)} projects`);
export const grants = (count: number) => (count === 1 ? '1 grant' : `${integer(count)} grants`);
export const quoted = (names: readonly string[]) => list(names.map((name) => `“${name}”`));
export const coverage = (known: number, total: number) =>
  `amounts documented for ${integer(known)} of ${grants(total)}`;
export const documented = ({ known, total, rounded }: Amounts) =>
  `documented for ${integer(known)} of ${grants(total)}${rounded === 0 ? '' : `, ${integer(rounded)} of them rounded`}`;
export const noneOf = (total: number) =>
  `No amount is published for ${total === 1 ? 'the one grant' : `any of the ${grants(total)}`}`;
export const roundYears = (years: readonly number[]) =>
  years.length === 1 ? `the ${years[0]} round` : `the rounds of ${list(years.map(String))}`;
