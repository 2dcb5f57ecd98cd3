/**
 * What is shown and what narrows it. Sentences with numbers are functions; where the plural depends on it, they take
 * the number itself and its written form.
 */
import type { Facet } from '../../../domain/filter';
import { counted } from '../../format';

const facets: Record<Facet, string> = {
  region: 'Region',
  feld: 'Handlungsfeld',
  runde: 'Förderrunde',
  status: 'Status der Förderung',
  traeger: 'Art des Trägers',
  zielgruppe: 'Zielgruppe',
  betrag: 'Betrag',
  genauigkeit: 'Genauigkeit der Lage',
};

export const loading: string = 'Die Daten werden geladen …';

export const count = {
  places: (count: string) => `an ${count} Orten`,
  all: (count: number, shown: string) => counted(count, shown, 'Projekt', 'Projekte'),
  some: (shown: string, total: number, totalShown: string) =>
    `${shown} von ${counted(total, totalShown, 'Projekt', 'Projekten')}`,
};

export const filter = {
  heading: 'Filter',
  clearSearch: 'Suche leeren',
  facets,
  more: 'Weitere Filter',
  chosen: (count: number) => `${count} gewählt`,
  scheme: 'Handlungsfelder nach',
  schemes: { buendnis: 'Bündnis', programm: 'Programm' },
  noAreas: 'Die Liste der Gebiete konnte nicht geladen werden.',
  showChildren: (area: string) => `Landkreise und Städte in ${area}`,
  noRound: 'keine Runde erfasst',
  round: (year: string) => `Runde ${year}`,
  without: (value: string) => `ohne ${value}`,
  none: (facet: string, value: string) => `${facet}: ${value}`,
  text: (text: string) => `„${text}“`,
  shortCity: (name: string) => `${name}, Stadt`,
  shortDistrict: (name: string) => `${name}, Landkreis`,
  district: (name: string) => `Landkreis ${name}`,
  city: (name: string) => `Stadt ${name}`,
  region: (name: string) => `Statistische Region ${name}`,
  joint: (name: string) => `Samtgemeinde ${name}`,
  unknownArea: (code: string) => `Gebiet ${code}`,
};

export const active = {
  heading: 'Gewählte Filter',
  none: 'Keine Filter gewählt',
  remove: (value: string) => `${value} entfernen`,
  clear: 'Alle zurücksetzen',
};
