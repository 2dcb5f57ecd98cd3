import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../data/build/meta';
import { root } from '../../../data/build/sourceFiles';
import { collection, roundsFile } from './kept';

/** The table under „Zahlen“ in data/README.md, which editors change together with the data. */
function countsInReadme(): Map<string, number> {
  const readme = readFileSync(fileURLToPath(new URL('data/README.md', root)), 'utf8');
  const section = readme.split('## Zahlen')[1]!.split('\n## ')[0]!;
  const rows = [...section.matchAll(/^\| ([^|]+?) +\| +([\d.]+) \|$/gm)];
  return new Map(rows.map(([, what, count]) => [what!, Number(count!.replaceAll('.', ''))]));
}

const features = collection().features;
const projects = features.map(({ properties }) => properties);
const grants = projects.flatMap((project) => project.grants);
const amounts = grants.flatMap(({ amount }) => amount ?? []);
const sources = projects.flatMap((project) => [
  ...project.sources,
  ...project.grants.flatMap((grant) => grant.sources),
  ...project.otherMoney.flatMap((money) => money.sources),
]);
const counts = countsOf(features, roundsFile().rounds);

const counted: Record<string, number> = {
  Projekte: counts.projects,
  'davon Beispielprojekte vom 16.8.2018': counts.examples,
  'davon mit mehr als einer Förderung': projects.filter((project) => project.grants.length > 1).length,
  Punkte: projects.flatMap(({ places }) => places).length,
  Förderungen: counts.grants,
  'davon belegt': counts.confirmed,
  'davon wahrscheinlich': grants.filter(({ status }) => status === 'wahrscheinlich').length,
  'davon nicht belegt': grants.filter(({ status }) => status === 'nicht-belegt').length,
  'Förderungen mit Betrag': counts.amounts,
  'davon exakt': grants.filter(({ amountKind }) => amountKind === 'exakt').length,
  'davon gerundet': grants.filter(({ amountKind }) => amountKind === 'gerundet').length,
  'Summe dieser Beträge in Euro': amounts.reduce((sum, amount) => sum + amount, 0),
  Runden: counts.rounds,
  'ausgewählte Projekte laut Runden': counts.selected,
  'Quellenangaben bei Projekten': sources.length,
  'davon bei Förderungen': grants.flatMap((grant) => grant.sources).length,
  'verschiedene Adressen darunter': new Set(sources.map(({ url }) => url)).size,
  'Tatsachen mit Quelle': projects.flatMap(({ facts }) => facts).length,
};

describe('the data hold what data/README.md counts', () => {
  const readme = countsInReadme();

  test.each(Object.entries(counted))('%s: %d', (what, count) => {
    expect(readme.get(what), `row „${what}“ of the table`).toBe(count);
  });

  test('and the table has no other row', () => {
    expect([...readme.keys()]).toEqual(Object.keys(counted));
  });
});

describe('the collection as it was compiled is still whole', () => {
  const compiled = { examples: 5, grants: 118, amounts: 48, confirmed: 100, rounds: 9 };

  test.each(Object.entries(compiled))('at least as many %s as at the start: %d', (what, count) => {
    expect(counts[what as keyof typeof compiled]).toBeGreaterThanOrEqual(count);
  });
});
