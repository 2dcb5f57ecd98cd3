/**
 * The closed lists of the data. Every palette and every message table is written `satisfies Record<…>` over
 * one of these unions, so that a further value is a compile error wherever somebody has to decide about it.
 */

/** Handlungsfelder of the alliance „Niedersachsen packt an“, in the order in which it names them. */
export const BUENDNIS_FELDER = [
  'sprache',
  'arbeit',
  'wohnen-und-leben',
  'buergerschaftliches-engagement',
  'gesellschaftliche-teilhabe',
] as const;
export type BuendnisFeld = (typeof BUENDNIS_FELDER)[number];

/** Handlungsfelder of the programme as gwa-nds.de publishes them; only those that a record names. */
export const PROGRAMM_FELDER = [
  'soziale-aktivitaeten-und-soziale-infrastruktur',
  'zusammenleben',
  'wohnen-und-wohnumfeld',
  'schule-und-bildung',
  'gesundheitsfoerderung',
  'sport-und-freizeit',
  'stadtteilkultur',
  'imageverbesserung-und-oeffentlichkeitsarbeit',
] as const;
export type ProgrammFeld = (typeof PROGRAMM_FELDER)[number];

export type Handlungsfeld = BuendnisFeld | ProgrammFeld;

export const SCHEMES = ['buendnis', 'programm'] as const;
/** Which of the two lists of Handlungsfelder is meant. */
export type Scheme = (typeof SCHEMES)[number];

export const FELDER = {
  buendnis: BUENDNIS_FELDER,
  programm: PROGRAMM_FELDER,
} as const satisfies Record<Scheme, readonly Handlungsfeld[]>;

export const ZIELGRUPPEN = [
  'alle-anwohnenden',
  'aeltere-ab-60',
  'menschen-mit-zuwanderungsgeschichte',
  'frauen',
] as const;
export type Zielgruppe = (typeof ZIELGRUPPEN)[number];

export const TRAEGER_ARTEN = [
  'kommune',
  'wohlfahrtsverband',
  'verein',
  'kirche',
  'genossenschaft',
  'sonstige',
] as const;
export type TraegerArt = (typeof TRAEGER_ARTEN)[number];

/** How sure it is that a grant was given, best first. */
export const GRANT_STATUS = ['belegt', 'wahrscheinlich', 'nicht-belegt'] as const;
export type GrantStatus = (typeof GRANT_STATUS)[number];

/** A project's status is that of its best grant; `ohne` where no grant of the programme is recorded. */
export const PROJECT_STATUS = [...GRANT_STATUS, 'ohne'] as const;
export type ProjectStatus = (typeof PROJECT_STATUS)[number];

/** What a point stands for: an address, a part of town, the middle of a town, or of a whole Samtgemeinde or Landkreis. */
export const PRECISIONS = ['adresse', 'ortsteil', 'ort', 'gebiet'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const AMOUNT_KINDS = ['exakt', 'gerundet', 'unbekannt'] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

/** Money that is not a grant of the programme. */
export const OTHER_MONEY_KINDS = ['eigenkapital', 'kredit', 'kommune', 'stiftung', 'sonstige'] as const;
export type OtherMoneyKind = (typeof OTHER_MONEY_KINDS)[number];

/** Administrative levels, largest first. */
export const LEVELS = ['land', 'region', 'kreis', 'samtgemeinde', 'gemeinde'] as const;
export type Level = (typeof LEVELS)[number];
