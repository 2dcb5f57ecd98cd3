/** Words for the closed lists of the data (domain/vocabulary.ts). */
import { NONE } from '../../domain/filter';
import type {
  BuendnisFeld,
  OtherMoneyKind,
  ProgrammFeld,
  ProjectStatus,
  Scheme,
  TraegerArt,
  Zielgruppe,
} from '../../domain/vocabulary';

const felder: Record<BuendnisFeld | ProgrammFeld | typeof NONE, string> = {
  sprache: 'Sprache',
  arbeit: 'Arbeit',
  'wohnen-und-leben': 'Wohnen und Leben',
  'buergerschaftliches-engagement': 'Bürgerschaftliches Engagement',
  'gesellschaftliche-teilhabe': 'Gesellschaftliche Teilhabe',
  'soziale-aktivitaeten-und-soziale-infrastruktur': 'Soziale Aktivitäten und soziale Infrastruktur',
  zusammenleben: 'Zusammenleben unterschiedlicher sozialer und ethnischer Gruppen',
  'wohnen-und-wohnumfeld': 'Wohnen und Wohnumfeld',
  'schule-und-bildung': 'Schule und Bildung',
  gesundheitsfoerderung: 'Gesundheitsförderung',
  'sport-und-freizeit': 'Sport und Freizeit',
  stadtteilkultur: 'Stadtteilkultur',
  'imageverbesserung-und-oeffentlichkeitsarbeit': 'Imageverbesserung und Öffentlichkeitsarbeit',
  ohne: 'nicht zugeordnet',
};

/** One or two letters that stand for a field where only a mark fits, so that colour never stands alone. */
const felderKurz: Record<BuendnisFeld, string> = {
  sprache: 'S',
  arbeit: 'A',
  'wohnen-und-leben': 'W',
  'buergerschaftliches-engagement': 'B',
  'gesellschaftliche-teilhabe': 'T',
};

const schemes: Record<Scheme, string> = {
  buendnis: 'Bündnis „Niedersachsen packt an“',
  programm: 'Programm „Gute Nachbarschaft“',
};

const traegerArten: Record<TraegerArt | typeof NONE, string> = {
  kommune: 'Kommune',
  wohlfahrtsverband: 'Wohlfahrtsverband',
  verein: 'Verein',
  kirche: 'Kirche',
  genossenschaft: 'Genossenschaft',
  sonstige: 'Sonstige',
  ohne: 'nicht bekannt',
};

const status: Record<ProjectStatus, string> = {
  belegt: 'Förderung belegt',
  wahrscheinlich: 'Förderung wahrscheinlich',
  'nicht-belegt': 'Förderung nicht belegt',
  ohne: 'keine Förderung erfasst',
};

const statusExplained: Record<ProjectStatus, string> = {
  belegt: 'Eine Quelle außer der Antragsseite sagt, dass gefördert wurde.',
  wahrscheinlich: 'Die Projektseite trägt das Förderjahr, eine Meldung über die Auswahl fehlt.',
  'nicht-belegt': 'Nur ein Antrag oder eine Projektseite wurde gefunden; das beweist keine Förderung.',
  ohne: 'Unter den gesammelten Förderungen des Programms ist keine für dieses Projekt.',
};

const zielgruppen: Record<Zielgruppe | typeof NONE, string> = {
  'alle-anwohnenden': 'Alle Anwohnerinnen und Anwohner',
  'aeltere-ab-60': 'Ältere ab 60',
  'menschen-mit-zuwanderungsgeschichte': 'Menschen mit Zuwanderungsgeschichte',
  frauen: 'Frauen',
  ohne: 'nicht angegeben',
};

const otherMoney: Record<OtherMoneyKind, string> = {
  eigenkapital: 'Eigenkapital',
  kredit: 'Kredit',
  kommune: 'Kommune',
  stiftung: 'Stiftung',
  sonstige: 'Sonstiges',
};

export const terms = {
  felder,
  felderKurz,
  schemes,
  traegerArten,
  status,
  statusExplained,
  zielgruppen,
  otherMoney,
};
