import { coverage, euros, grants, integer, noneOf, projects, roundYears } from './counts';

export const rounds = {
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
};
