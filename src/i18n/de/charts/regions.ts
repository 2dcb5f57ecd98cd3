import { coverage, euros, grants, integer, list, ofProjects, projects } from './counts';

export const regions = {
  headline: {
    most: (region: string, count: number, total: number) =>
      `Die meisten Projekte liegen in der Region ${region}: ${integer(count)} von ${integer(total)}`,
    even: (total: number, kreise: number) =>
      `${projects(total)} in ${integer(kreise)} Landkreisen und Städten`,
    one: (region: string) => `Alle Projekte dieser Auswahl liegen in der Region ${region}`,
  },
  empty: (count: number) =>
    count === 1
      ? 'in 1 Landkreis oder kreisfreien Stadt ist keines erfasst'
      : `in ${integer(count)} Landkreisen und kreisfreien Städten ist keines erfasst`,
  subtitle:
    'Zahl der Projekte und Summe der veröffentlichten Beträge in Euro, nach Region und Landkreis oder kreisfreier Stadt',
  summary: {
    regions: (parts: readonly { name: string; projects: number }[]) =>
      `Projekte nach Region: ${list(parts.map((part) => `${part.name} ${integer(part.projects)}`))}.`,
    kreise: (withProject: number, all: number) =>
      `In ${integer(withProject)} von ${integer(all)} Landkreisen und kreisfreien Städten ist mindestens ein Projekt erfasst.`,
    most: (names: readonly string[], count: number) =>
      `Am meisten: ${list(names)} mit ${names.length === 1 ? '' : 'je '}${ofProjects(count)}.`,
    unknown: (count: number) =>
      count === 1
        ? 'In einem Landkreis oder einer Stadt gibt es Förderungen, aber keinen veröffentlichten Betrag.'
        : `In ${integer(count)} Landkreisen und Städten gibt es Förderungen, aber keinen veröffentlichten Betrag.`,
  },
  toolbar: 'Regionen und Landkreise',
  projectsTitle: 'Projekte',
  moneyTitle: 'Veröffentlichte Beträge',
  moneyTitleShort: 'Beträge, Tsd. €',
  sharedKreise: 'mehrere Landkreise',
  sharedRegions: 'mehrere Regionen',
  sharedExplained: (count: number) =>
    `${projects(count)} mit Orten in mehreren Landkreisen; die Beträge sind nicht geteilt`,
  projects,
  alsoElsewhere: (count: number) =>
    count === 1
      ? '1 davon liegt auch in anderen Landkreisen; seine Beträge stehen in der Zeile „mehrere Landkreise“'
      : `${integer(count)} davon liegen auch in anderen Landkreisen; ihre Beträge stehen in der Zeile „mehrere Landkreise“`,
  amounts: (sum: number, known: number, total: number) => `${euros(sum)}, ${coverage(known, total)}`,
  unknown: (total: number) =>
    total === 1
      ? '1 Förderung, Betrag nicht veröffentlicht'
      : `${grants(total)}, aber kein Betrag veröffentlicht`,
  noGrant: 'keine Förderung erfasst',
  noGrantShort: 'nicht erfasst',
  shared: 'siehe „mehrere Landkreise“',
  sharedShort: 'siehe unten',
  none: '–',
  notChosen: 'nicht gewählt',
  emptyRow: (count: number) => (count === 1 ? '1 ohne Projekt' : `${integer(count)} ohne Projekt`),
  leftOutRow: (count: number) => `${integer(count)} nicht gewählt`,
  showEmpty: (count: number) =>
    count === 1 ? '1 Gebiet ohne Projekt zeigen' : `${integer(count)} Gebiete ohne Projekt zeigen`,
  hideEmpty: 'Gebiete ohne Projekt ausblenden',
  showLeftOut: 'Nicht gewählte Gebiete zeigen',
  hideLeftOut: 'Nicht gewählte Gebiete ausblenden',
  partLabel: (sum: number, known: number, total: number) =>
    `${euros(sum)} (${integer(known)} von ${integer(total)})`,
  legend: {
    unknown: 'Förderungen erfasst, aber kein Betrag veröffentlicht',
    zero: '0 und –: kein Projekt erfasst',
  },
  notes: {
    several:
      'Ein Projekt mit Orten in mehreren Landkreisen zählt in jedem. Seine Beträge werden nicht geteilt, sie stehen in der Zeile „mehrere Landkreise“.',
    regions:
      'Die vier Regionen sind die früheren Regierungsbezirke. Der Ort eines Projekts ist aus den Gemeindegrenzen abgeleitet.',
    zero: 'Kein Projekt heißt: keines erfasst. Die Sammlung ist unvollständig.',
  },
  table: {
    caption: 'Projekte und veröffentlichte Beträge nach Region und Landkreis oder kreisfreier Stadt',
    area: 'Gebiet',
    projects: 'Projekte',
    sum: 'Veröffentlichte Beträge',
    coverage: 'Beträge belegt',
    total: 'Niedersachsen',
  },
};
