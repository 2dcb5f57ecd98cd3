/** Status, Träger, Zielgruppe and precision of the place: chosen, left out, and shown where there is nothing. */
import type { Page } from '@playwright/test';
import { rawProjects, type RawProject } from '../fixtures/rawData';
import { count, expect, open, query, tabTo, test, withoutWebGl } from '../e2e/fixtures';

test.beforeEach(({ page }) => withoutWebGl(page));

type Properties = RawProject['properties'];
const STATUS = ['belegt', 'wahrscheinlich', 'nicht-belegt'];
const orNone = (values: readonly string[]) => (values.length === 0 ? ['ohne'] : values);

interface Facet {
  /** As the page names it. */
  readonly name: string;
  readonly valuesOf: (project: Properties) => readonly string[];
  /** By value, as the page names it. */
  readonly values: Readonly<Record<string, string>>;
}

const FACETS: Readonly<Record<string, Facet>> = {
  status: {
    name: 'Status der Förderung',
    // The best that any grant has.
    valuesOf: ({ grants }) =>
      orNone(STATUS.filter((status) => grants.some((grant) => grant.status === status)).slice(0, 1)),
    values: {
      belegt: 'Förderung belegt',
      wahrscheinlich: 'Förderung wahrscheinlich',
      'nicht-belegt': 'Förderung nicht belegt',
      ohne: 'keine Förderung erfasst',
    },
  },
  traeger: {
    name: 'Art des Trägers',
    valuesOf: ({ traeger }) => [traeger.art ?? 'ohne'],
    values: {
      kommune: 'Kommune',
      wohlfahrtsverband: 'Wohlfahrtsverband',
      verein: 'Verein',
      kirche: 'Kirche',
      genossenschaft: 'Genossenschaft',
      sonstige: 'Sonstige',
      ohne: 'nicht bekannt',
    },
  },
  zielgruppe: {
    name: 'Zielgruppe',
    valuesOf: ({ zielgruppen }) => orNone(zielgruppen),
    values: {
      'alle-anwohnenden': 'Alle Anwohnerinnen und Anwohner',
      'aeltere-ab-60': 'Ältere ab 60',
      'menschen-mit-zuwanderungsgeschichte': 'Menschen mit Zuwanderungsgeschichte',
      frauen: 'Frauen',
      ohne: 'nicht angegeben',
    },
  },
  genauigkeit: {
    name: 'Genauigkeit der Lage',
    valuesOf: ({ places }) => places.map(({ precision }) => precision),
    values: {
      adresse: 'genaue Adresse',
      ortsteil: 'Mitte des Ortsteils',
      ort: 'Ortsmitte',
      gebiet: 'Mitte des Gebiets',
    },
  },
};

const all = rawProjects.length;
const counted = (number: number) =>
  number === all ? new RegExp(`^${all} `) : `${number} von ${all} Projekten`;
const having = ({ valuesOf }: Facet, value: string) =>
  rawProjects.filter(({ properties }) => valuesOf(properties).includes(value)).length;
const group = (page: Page, { name }: Facet) => page.getByRole('group', { name, exact: true });

test('by mouse: every value counts as the raw records do, chosen and left out; what is nowhere is a zero', async ({
  page,
}) => {
  await open(page, 'sammlung=alle');
  await page.locator('summary', { hasText: 'Weitere Filter' }).click();
  for (const [facet, its] of Object.entries(FACETS)) {
    for (const [value, label] of Object.entries(its.values)) {
      const number = having(its, value);
      const box = group(page, its).getByRole('checkbox', { name: new RegExp(`^${label}\\s*${number}$`) });
      const without = group(page, its).getByRole('button', { name: `ohne ${label}`, exact: true });
      await expect(box, label).toBeAttached();
      if (number === 0) {
        await expect(box, label).toBeDisabled();
        // There is nothing to leave out, so nothing offers it.
        await expect(without, label).toHaveCount(0);
        continue;
      }
      await box.click({ force: true });
      await expect(count(page), label).toHaveText(counted(number));
      await expect.poll(() => query(page)).toBe(`sammlung=alle&${facet}=${value}`);
      await without.click();
      await expect(count(page), label).toHaveText(counted(all - number));
      await expect.poll(() => query(page)).toBe(`sammlung=alle&${facet}=-${value}`);
      await expect(box).not.toBeChecked();
      await without.click();
      await expect.poll(() => query(page)).toBe('sammlung=alle');
    }
  }
});

test('by keyboard: a value of each chosen, then left out, and the counts of the others follow', async ({
  page,
}) => {
  const CHOSEN = { status: 'belegt', traeger: 'verein', zielgruppe: 'ohne', genauigkeit: 'ort' } as const;
  await open(page, 'sammlung=alle');
  await tabTo(page, 'Weitere Filter', 'summary');
  await page.keyboard.press('Enter');
  const passing: ((project: Properties) => boolean)[] = [];
  let address = 'sammlung=alle';
  const left = () => rawProjects.filter(({ properties }) => passing.every((test) => test(properties))).length;
  for (const [facet, value] of Object.entries(CHOSEN)) {
    const its = FACETS[facet]!;
    await tabTo(page, its.values[value]!, 'input');
    await page.keyboard.press('Space');
    passing.push((project) => its.valuesOf(project).includes(value));
    address += `&${facet}=${value}`;
    await expect(count(page)).toHaveText(counted(left()));
    await expect.poll(() => query(page)).toBe(address);
  }
  // Among these, a Kommune can no longer be seen, but it still could be chosen beside the Verein.
  const kommunen = rawProjects.filter(
    ({ properties }) =>
      passing.filter((_, index) => index !== 1).every((test) => test(properties)) &&
      properties.traeger.art === 'kommune',
  ).length;
  await expect(
    group(page, FACETS.traeger!).getByRole('checkbox', { name: new RegExp(`^Kommune\\s*${kommunen}$`) }),
  ).toBeEnabled();

  // From the box the next stop leaves the same value out.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'ohne Ortsmitte', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  passing.pop();
  passing.push(({ places }) => places.every(({ precision }) => precision !== 'ort'));
  await expect(count(page)).toHaveText(counted(left()));
  await expect.poll(() => query(page)).toBe(address.replace('=ort', '=-ort'));
  const chip = page.getByRole('button', { name: 'ohne Lage: Ortsmitte entfernen' });
  await expect(chip).toBeAttached();
});
