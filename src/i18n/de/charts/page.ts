/** Words of the charts page. */
import { grants, integer, ofProjects } from './counts';

export const page = {
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
};
