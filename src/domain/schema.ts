/**
 * The one description of what the data files may hold. The build, the browser and the importer read it,
 * and `npm run data` publishes it as JSON Schema. Objects are strict: a misspelt key is refused, not dropped.
 */
import * as v from 'valibot';
import {
  AMOUNT_KINDS,
  BUENDNIS_FELDER,
  GRANT_STATUS,
  LEVELS,
  OTHER_MONEY_KINDS,
  PRECISIONS,
  PROGRAMM_FELDER,
  TRAEGER_ARTEN,
  ZIELGRUPPEN,
} from './vocabulary';
import { SCHEMA_VERSION } from './dataFormat';

/**
 * A word to read, then no control characters, no marks that turn the direction of reading round, no byte order
 * mark and nothing that a lossy conversion leaves behind (U+FFFD, halves of a surrogate pair).
 */
export const READABLE =
  // eslint-disable-next-line no-control-regex -- these are what it refuses
  /^(?=\s*\S|$)(?:[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffd]|[\ud800-\udbff][\udc00-\udfff])*$/;
/** A host with its top-level domain, so that every address that passes can be opened. */
const WEB_ADDRESS = /^https?:\/\/(?:[\wäöüÄÖÜß-]+\.)+[a-zA-Z]{2,}(?::\d{1,4})?(?:[/?#][^\s"<>\\]*)?$/;

export const LONGEST_TEXT = 2000;

const MONTH_OF_31 = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])';
const MONTH_OF_30 = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)';
const FEBRUARY = '02-(?:0[1-9]|1\\d|2[0-8])';
const LEAP_DAY = '(?:(?:19|20)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29';
/** Days that the calendar has, for browsers differ in what they make of 31 February. */
const CALENDAR_DATE = new RegExp(
  `^(?:(?:19|20)\\d\\d(?:-(?:0[1-9]|1[0-2]|${MONTH_OF_31}|${MONTH_OF_30}|${FEBRUARY}))?|${LEAP_DAY})$`,
);

const text = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(LONGEST_TEXT),
  v.regex(READABLE, 'text without control characters'),
);
export const slug = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens'),
);
export const webAddress = v.pipe(v.string(), v.maxLength(1000), v.regex(WEB_ADDRESS, 'an http(s) address'));
export const isoDate = v.pipe(v.string(), v.regex(CALENDAR_DATE, 'YYYY, YYYY-MM or YYYY-MM-DD'));
const natural = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));
const digits = (count: number) =>
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^03\\d{${count - 2}}$`), `${count} digits that begin with 03, as text`),
  );
const year = v.pipe(v.number(), v.integer(), v.minValue(2015), v.maxValue(2100));
/** Whole euros or euros and cents; zero is refused because "nothing known" is null. */
const euros = v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(1_000_000_000));

export const sourceSchema = v.strictObject({
  url: webAddress,
  publisher: text,
  /** What the page says for this record, in our own words. */
  says: v.nullable(text),
  date: v.nullable(isoDate),
});

export const grantSchema = v.strictObject({
  id: slug,
  year,
  title: text,
  amount: v.nullable(euros),
  amountKind: v.picklist(AMOUNT_KINDS),
  amountNote: v.nullable(text),
  status: v.picklist(GRANT_STATUS),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
});

export const otherMoneySchema = v.strictObject({
  kind: v.picklist(OTHER_MONEY_KINDS),
  amount: v.nullable(euros),
  amountKind: v.picklist(AMOUNT_KINDS),
  text,
  sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
});

export const placeSchema = v.strictObject({
  name: text,
  street: v.nullable(text),
  postcode: v.nullable(v.pipe(v.string(), v.regex(/^\d{5}$/, 'five digits'))),
  precision: v.picklist(PRECISIONS),
  ags: v.strictObject({
    /** null where the place is a whole Samtgemeinde or Landkreis. */
    gemeinde: v.nullable(digits(8)),
    samtgemeinde: v.nullable(digits(9)),
    kreis: digits(5),
    region: digits(3),
  }),
});

export const projectSchema = v.strictObject({
  id: slug,
  title: text,
  /** A few words for a map label or a list row. */
  shortTitle: v.pipe(text, v.maxLength(48)),
  /** One of the five that the Staatskanzlei presented on 16 August 2018. */
  example: v.boolean(),
  traeger: v.strictObject({ name: v.nullable(text), art: v.nullable(v.picklist(TRAEGER_ARTEN)) }),
  website: v.nullable(webAddress),
  /** One entry a point of the geometry, in the same order. */
  places: v.pipe(v.array(placeSchema), v.minLength(1)),
  summary: v.strictObject({ de: text, en: text }),
  /** What is known of the project's funding by the programme, where a sentence says more than the grants. */
  fundingNote: v.nullable(text),
  handlungsfelder: v.strictObject({
    programm: v.array(v.picklist(PROGRAMM_FELDER)),
    buendnis: v.array(
      v.strictObject({
        id: v.picklist(BUENDNIS_FELDER),
        evidence: text,
        /** The programme's field from which the crosswalk derives this one; null where a source supports it. */
        derivedFrom: v.nullable(v.picklist(PROGRAMM_FELDER)),
      }),
    ),
  }),
  zielgruppen: v.array(v.picklist(ZIELGRUPPEN)),
  grants: v.array(grantSchema),
  otherMoney: v.array(otherMoneySchema),
  facts: v.array(v.strictObject({ text, source: webAddress })),
  contradictions: v.array(text),
  sources: v.array(sourceSchema),
  /** Editors' decisions: how a place was resolved, why grants were joined or kept apart. */
  notes: v.array(text),
});

const position = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

export const featureSchema = v.strictObject({
  type: v.literal('Feature'),
  geometry: v.variant('type', [
    v.strictObject({ type: v.literal('Point'), coordinates: position }),
    v.strictObject({ type: v.literal('MultiPoint'), coordinates: v.pipe(v.array(position), v.minLength(1)) }),
  ]),
  properties: projectSchema,
});

/** The names under which programs write WGS84, longitude first, into a `crs` member; RFC 7946 knows no other. */
const crs = v.strictObject({
  type: v.literal('name'),
  properties: v.strictObject({
    name: v.picklist(['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:OGC::CRS84']),
  }),
});

/** The file without its features, which are read one by one so that one bad record does not cost the others. */
export const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  schemaVersion: v.literal(SCHEMA_VERSION),
  crs: v.optional(crs),
  features: v.array(v.unknown()),
});

export const roundSchema = v.strictObject({
  year,
  budget: v.nullable(euros),
  applications: v.nullable(natural),
  selected: v.nullable(natural),
  announced: v.nullable(isoDate),
  note: v.nullable(text),
  contradictions: v.array(text),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
});

export const roundsSchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  rounds: v.array(roundSchema),
  notes: v.array(text),
});

export const handlungsfelderSchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  buendnis: v.strictObject({
    name: text,
    note: v.nullable(text),
    fields: v.array(v.strictObject({ id: v.picklist(BUENDNIS_FELDER), name: text })),
    sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
  }),
  programm: v.strictObject({
    name: text,
    note: v.nullable(text),
    fields: v.array(
      v.strictObject({
        id: v.picklist(PROGRAMM_FELDER),
        name: text,
        /** As the source spells it, where that differs. */
        published: v.nullable(text),
      }),
    ),
    sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
  }),
  /** One row a field of the programme; `buendnis` null where no field of the alliance follows from it. */
  crosswalk: v.array(
    v.strictObject({
      programm: v.picklist(PROGRAMM_FELDER),
      buendnis: v.nullable(v.picklist(BUENDNIS_FELDER)),
      reason: text,
    }),
  ),
});

const areaCode = v.pipe(v.string(), v.regex(/^03\d{0,7}$/, 'digits that begin with 03, as text'));

/** An administrative area; square kilometres are known from the Kreise upwards. */
export const areaSchema = v.strictObject({
  code: areaCode,
  level: v.picklist(LEVELS),
  name: text,
  art: text,
  parent: v.nullable(areaCode),
  population: v.nullable(natural),
  areaKm2: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000))),
  label: position,
});
export const areasSchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  areas: v.array(areaSchema),
});

/** A Gemeinde, or a gemeindefreies Gebiet, with who lives there and the point that distances are measured from. */
export const municipalitySchema = v.strictObject({
  ags: digits(8),
  name: text,
  samtgemeinde: v.nullable(digits(9)),
  /** A gemeindefreies Gebiet belongs to no Gemeinde; only two of them are inhabited. */
  isUnincorporated: v.boolean(),
  population: natural,
  position,
  /** Whether the point is the main place; else it is a point in the middle of the area. */
  isCentre: v.boolean(),
});

export const municipalitiesSchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  /** The day of the inhabitants. */
  populationAsOf: isoDate,
  municipalities: v.array(municipalitySchema),
});

/** What the page prints about each published file: where it comes from and under which licence. */
export const metaSchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  /** The day on which the facts were last compiled. */
  dataDate: isoDate,
  /** Content hash of the published data, for citing and for frozen embeds. */
  version: text,
  counts: v.strictObject({
    projects: natural,
    examples: natural,
    grants: natural,
    amounts: natural,
    confirmed: natural,
    rounds: natural,
    selected: natural,
  }),
  files: v.array(
    v.strictObject({
      file: text,
      source: text,
      publisher: text,
      date: text,
      licence: text,
      attribution: text,
      changes: v.nullable(text),
    }),
  ),
});

export type Source = v.InferOutput<typeof sourceSchema>;
export type Grant = v.InferOutput<typeof grantSchema>;
export type OtherMoney = v.InferOutput<typeof otherMoneySchema>;
export type ProjectFeature = v.InferOutput<typeof featureSchema>;
export type Round = v.InferOutput<typeof roundSchema>;
export type RoundsFile = v.InferOutput<typeof roundsSchema>;
export type Handlungsfelder = v.InferOutput<typeof handlungsfelderSchema>;
export type Area = v.InferOutput<typeof areaSchema>;
export type AreasFile = v.InferOutput<typeof areasSchema>;
export type Municipality = v.InferOutput<typeof municipalitySchema>;
export type Municipalities = v.InferOutput<typeof municipalitiesSchema>;
export type Meta = v.InferOutput<typeof metaSchema>;
