/**
 * Words of the charts page. Sentences with numbers take the numbers and write them as German does, so that a
 * count and its noun cannot disagree.
 */
import type { Amounts } from '../../domain/statistics';
import { createFormat } from '../format';
import { spread } from './spread';

const { integer, euros, list } = createFormat('de');
const decimal = new Intl.NumberFormat('de', { maximumFractionDigits: 2 });

const projects = (count: number) => (count === 1 ? '1 Projekt' : `${integer(count)} Projekte`);
const ofProjects = (count: number) => (count === 1 ? '1 Projekt' : `${integer(count)} Projekten`);
const grants = (count: number) => (count === 1 ? '1 Förderung' : `${integer(count)} Förderungen`);
const quoted = (names: readonly string[]) => list(names.map((name) => `„${name}“`));
const coverage = (known: number, total: number) =>
  `Beträge belegt für ${integer(known)} von ${total === 1 ? '1 Förderung' : `${integer(total)} Förderungen`}`;
const coverageRounded = ({ known, total, rounded }: Amounts) =>
  `${coverage(known, total)}${rounded === 0 ? '' : `, ${integer(rounded)} davon gerundet`}`;
/** The sentence goes on with „Betrag …“. */
const noneOf = (total: number) =>
  total === 1 ? 'Für die einzige Förderung ist kein' : `Für keine der ${grants(total)} ist ein`;
const roundYears = (years: readonly number[]) =>
  years.length === 1 ? `Runde ${years[0]}` : `Runden ${list(years.map(String))}`;

export const charts = {
  page: {
    title: 'Auswertung',
    lead: {
      beispiele:
        'Die Beispielprojekte, die die Staatskanzlei am 16. August 2018 vorgestellt hat, und was über ihre Förderung veröffentlicht ist.',
      alle: 'Alle erfassten Förderungen des Programms „Gute Nachbarschaft“. Jede Zahl zählt die Projekte, die Karte und Liste gerade zeigen.',
    },
    contents: 'Diagramme auf dieser Seite',
    links: { rounds: 'Runden', fields: 'Handlungsfelder', regions: 'Regionen', spread: 'Beträge' },
    filtered: (shown: number, all: number) =>
      `Filter sind gesetzt: Alle Zahlen gelten für ${integer(shown)} von ${ofProjects(all)}.`,
    clear: 'Alle Filter zurücksetzen',
    hidden: (count: number) =>
      count === 1
        ? 'Eine Förderung dieser Projekte liegt in einer anderen Runde und zählt hier nicht mit.'
        : `${grants(count)} dieser Projekte liegen in anderen Runden und zählen hier nicht mit.`,
  },
  figures: {
    heading: 'Auf einen Blick',
    projects: (count: number): string => (count === 1 ? 'Projekt' : 'Projekte'),
    grants: (count: number): string => (count === 1 ? 'erfasste Förderung' : 'erfasste Förderungen'),
    confirmed: 'davon belegt',
    sum: 'Summe der veröffentlichten Beträge',
    noSum: 'kein Betrag veröffentlicht',
  },
  missing: {
    title: 'Dieses Diagramm fehlt',
    file: (file: string) => `Die Datei ${file} konnte nicht geladen werden.`,
    worksStill: 'Die anderen Diagramme, Karte und Liste funktionieren weiter.',
    programme:
      'Die Angaben des Programms (Budget und Zahl der ausgewählten Projekte) fehlen deshalb; die erfassten Förderungen sind da.',
  },
  frame: {
    table: 'Zahlen als Tabelle',
    notes: 'So ist das zu lesen',
    sourcesCount: (count: number) => `Quellen (${integer(count)})`,
    keys: 'Pfeiltasten wechseln die Zeile, Eingabe oder Leertaste filtert.',
    unknown: 'nicht veröffentlicht',
    unknownShort: 'unbekannt',
  },
  amounts: {
    coverage,
    coverageRounded,
    sum: (amounts: Amounts) =>
      amounts.known === 0
        ? `${noneOf(amounts.total)} Betrag veröffentlicht.`
        : `Summe der veröffentlichten Beträge: ${euros(amounts.sum)}. ${coverageRounded(amounts)}.`,
    /** Behind a sum that not every grant is part of. */
    part: (known: number, total: number) => `${integer(known)} von ${integer(total)}`,
    /** Where only figures fit; the unit stands in the panel's title. */
    partShort: (known: number, total: number) => `${integer(known)}/${integer(total)}`,
    thousands: (value: number) => integer(value / 1000),
    millions: (value: number) => decimal.format(value / 1_000_000),
    partExplained: (sample: string) => `(${sample}): Betrag für 1 von 3 Förderungen veröffentlicht`,
    unknownIsNotZero: 'Nicht veröffentlichte Beträge sind unbekannt, nicht null; keiner ist geschätzt.',
  },
  rounds: {
    headline: {
      whole: (selected: number, count: number, confirmed: number) =>
        `Das Programm wählte ${integer(selected)} Projekte aus; erfasst sind ${grants(count)}, davon ${integer(confirmed)} belegt`,
      part: (count: number, known: number) =>
        known === 0
          ? `${noneOf(count)} Betrag veröffentlicht`
          : `${grants(count)}, ${known * 2 <= count ? 'nur ' : ''}für ${integer(known)} ist der Betrag veröffentlicht`,
      none: 'Für diese Auswahl ist keine Förderung des Programms erfasst',
    },
    subtitle: (first: number, last: number) =>
      `Programm „Gute Nachbarschaft“, Runden ${first}–${last}: Budget des Programms und Summe der veröffentlichten Beträge in Euro; Zahl der ausgewählten Projekte und der erfassten Förderungen`,
    /** `isWhole`: every recorded grant counts; else the sentence holds only for those in view. */
    largest: (year: number, sum: number, isWhole: boolean) =>
      isWhole
        ? `Die größte Summe veröffentlichter Beträge hat die Runde ${year} mit ${euros(sum)}.`
        : `Unter den gezeigten Förderungen hat die Runde ${year} die größte Summe veröffentlichter Beträge: ${euros(sum)}.`,
    unpublished: (years: readonly number[], isWhole: boolean) =>
      isWhole
        ? `Kein Betrag ist veröffentlicht für die ${roundYears(years)}.`
        : `Unter den gezeigten Förderungen ist für die ${roundYears(years)} kein Betrag veröffentlicht.`,
    programme: (selected: number, budget: number) =>
      `Das ganze Programm nennt für die gezeigten Runden ${integer(selected)} ausgewählte Projekte und Budgets von zusammen ${euros(budget)}.`,
    moneyTitle: 'Budget und Beträge',
    moneyTitleShort: 'Mio. €',
    countTitle: 'Projekte und Förderungen',
    toolbar: 'Förderrunden',
    row: (year: number) => `Runde ${year}`,
    sourcesLabel: 'Quellen der erfassten Förderungen',
    budget: (amount: number) => `Budget laut Quellen: ${euros(amount)}`,
    budgetUnknown: 'Budget: nicht veröffentlicht',
    amounts: (sum: number, known: number, total: number) =>
      `Veröffentlichte Beträge: ${euros(sum)}, ${coverage(known, total)}`,
    amountsUnknown: (total: number) => `${noneOf(total)} Betrag veröffentlicht`,
    selected: (count: number) => `Ausgewählt laut Quellen: ${projects(count)}`,
    selectedUnknown: 'Zahl der ausgewählten Projekte: nicht veröffentlicht',
    held: (count: number, confirmed: number) =>
      `Erfasst: ${grants(count)}${count > 0 ? `, davon ${integer(confirmed)} belegt` : ''}`,
    heldNone: 'keine Förderung erfasst',
    heldLabel: (count: number, confirmed: number) => `${integer(count)} (${integer(confirmed)} belegt)`,
    notChosen: 'nicht gewählt',
    notChosenLong: 'Diese Runde ist nicht gewählt; ihre Förderungen sind ausgeblendet.',
    contradiction: 'Quellen widersprechen sich',
    contradictionsTitle: 'Widersprüche zwischen Quellen',
    legend: {
      programme: 'Programm: Budget, ausgewählte Projekte',
      held: 'erfasst: veröffentlichte Beträge, belegte Förderungen',
      unconfirmed: 'erfasst, aber nur wahrscheinlich oder nicht belegt',
      unknown: 'Betrag nicht veröffentlicht',
      contradiction: '* Quellen widersprechen sich',
    },
    notes: {
      share:
        'Die Summe der veröffentlichten Beträge ist kein Anteil am Budget: Die Sammlung ist unvollständig, und viele Beträge sind nicht veröffentlicht.',
      budget:
        'Budget ist der Betrag, den Quellen für die Runde nennen, teils in der Ausschreibung, teils bei der Vergabe.',
      threeYears:
        'Gefördert wird bis zu drei Jahre lang. Jeder Betrag steht ganz in der Runde, in der das Projekt ausgewählt wurde.',
      records:
        'Ein ausgewähltes Projekt kann als mehrere Förderungen erfasst sein, etwa bei Teilprojekten. Nicht belegte Förderungen sind nur als Antrag oder Projektseite gefunden.',
      wholeProgramme: 'Die Angaben des Programms gelten immer für das ganze Land, auch wenn gefiltert ist.',
    },
    table: {
      caption: 'Förderrunden: Angaben des Programms und erfasste Förderungen',
      round: 'Runde',
      budget: 'Budget',
      sum: 'Veröffentlichte Beträge',
      coverage: 'Beträge belegt',
      selected: 'Ausgewählt',
      grants: 'Erfasst',
      confirmed: 'Belegt',
      total: 'Zusammen',
      totalChosen: 'Gewählte Runden zusammen',
    },
  },
  fields: {
    headline: {
      allAndNone: (all: readonly string[], none: readonly string[], count: number) => {
        const inAll = count === 1 ? 'Im einzigen Projekt' : `In allen ${integer(count)} Projekten`;
        return all.length > 0 && none.length > 0
          ? `${inAll} vertreten: ${quoted(all)}. In keinem: ${quoted(none)}`
          : all.length > 0
            ? `${inAll} vertreten: ${quoted(all)}`
            : `Keinem Projekt zugeordnet: ${quoted(none)}`;
      },
      unassignedProgramm: (count: number, total: number) =>
        `Für ${integer(count)} von ${ofProjects(total)} ist kein Handlungsfeld veröffentlicht`,
      unassignedBuendnis: (count: number, total: number) =>
        `${integer(count)} von ${ofProjects(total)} ${count === 1 ? 'ist' : 'sind'} keinem Handlungsfeld des Bündnisses zugeordnet`,
      most: (names: readonly string[], count: number, total: number) =>
        `Am häufigsten: ${quoted(names)}, ${integer(count)} von ${ofProjects(total)}`,
    },
    subtitle: {
      buendnis: (count: number) =>
        `Handlungsfelder des Bündnisses „Niedersachsen packt an“, Zahl der Projekte (${integer(count)}); ein Projekt zählt in jedem seiner Felder`,
      programm: (count: number) =>
        `Handlungsfelder des Programms „Gute Nachbarschaft“, wie gwa-nds.de sie veröffentlicht, Zahl der Projekte (${integer(count)}); ein Projekt zählt in jedem seiner Felder`,
      matrix: (count: number) =>
        `Handlungsfelder des Bündnisses „Niedersachsen packt an“ und ${projects(count)}; jedes Zeichen steht für einen Beleg`,
    },
    summary: {
      assigned: (assigned: number, total: number) =>
        `${integer(assigned)} von ${ofProjects(total)} ${assigned === 1 ? 'hat' : 'haben'} mindestens ein Handlungsfeld.`,
      most: (names: readonly string[], count: number) =>
        `Am häufigsten ${names.length === 1 ? 'ist' : 'sind'} ${quoted(names)} mit ${names.length === 1 ? '' : 'je '}${ofProjects(count)}.`,
      none: (names: readonly string[]) => `Keinem Projekt zugeordnet: ${quoted(names)}.`,
      derived: (count: number) =>
        count === 1
          ? '1 Zuordnung ist nur aus einem Feld des Programms abgeleitet.'
          : `${integer(count)} Zuordnungen sind nur aus Feldern des Programms abgeleitet.`,
    },
    scheme: 'Handlungsfelder nach',
    toolbar: 'Handlungsfelder',
    countTitle: 'Projekte',
    rowCount: (count: number, total: number) => `${integer(count)} von ${ofProjects(total)}`,
    rowDerived: (count: number) => `${integer(count)} davon abgeleitet`,
    label: (count: number, derived: number) =>
      derived === 0 ? integer(count) : `${integer(count)} (${integer(derived)} abgeleitet)`,
    evidence: (text: string) => `Beleg: ${text}`,
    derivedEvidence: (text: string) => `Abgeleitet: ${text}`,
    notAssigned: 'nicht zugeordnet',
    none: 'keinem Projekt zugeordnet',
    project: 'Projekt',
    together: 'Zusammen',
    filterField: (field: string, count: number) =>
      `${field}: ${count === 0 ? 'keinem Projekt zugeordnet' : projects(count)}`,
    hint: 'Ein Zeichen zeigt beim Darüberfahren, Antippen oder mit der Tastatur seinen Beleg. Der Spaltenkopf filtert.',
    legend: {
      assigned: 'durch eine Quelle belegt',
      derived: 'nur aus einem Feld des Programms abgeleitet',
      unassigned: 'kein Handlungsfeld veröffentlicht oder zugeordnet',
    },
    notes: {
      unassigned:
        'Nicht zugeordnet heißt: In den gelesenen Quellen steht kein Feld oder kein Beleg dafür. Es heißt nicht, dass es im Projekt keine solche Arbeit gibt.',
      two: 'Die Handlungsfelder des Bündnisses und die des Programms sind zwei verschiedene Listen. Gezeigt wird immer nur eine.',
      derived:
        'Abgeleitete Zuordnungen folgen aus einem Feld des Programms nach einer festen Liste; kein Projekt hat sie selbst genannt.',
    },
    table: {
      caption: {
        buendnis: 'Handlungsfelder des Bündnisses: Zahl der Projekte',
        programm: 'Handlungsfelder des Programms: Zahl der Projekte',
      },
      field: 'Handlungsfeld',
      projects: 'Projekte',
      sourced: 'Belegt',
      derived: 'Abgeleitet',
      evidenceCaption: 'Belege für die Zuordnung zu den Handlungsfeldern des Bündnisses',
      evidence: 'Beleg',
    },
  },
  regions: {
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
    sourcesLabel: 'Quellen der Beträge',
    areasLabel: 'Gebiete',
  },
  spread,
};
