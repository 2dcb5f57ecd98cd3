import * as v from 'valibot';
import { problemsOf } from '../../src/domain/parsed';
import { valueText, type DataProblem } from '../../src/domain/problem';
import { collectionSchema, featureSchema, type ProjectFeature } from '../../src/domain/schema';

const fileSchema = v.strictObject(collectionSchema.entries);

/** The features that fit the schema, in order of id, and what is wrong with the others. */
export function readProjects(
  json: unknown,
  file: string,
): { projects: ProjectFeature[]; problems: DataProblem[] } {
  const collection = v.safeParse(fileSchema, json);
  if (!collection.success) return { projects: [], problems: problemsOf(collection.issues, file, null) };
  const projects: ProjectFeature[] = [];
  const problems: DataProblem[] = [];
  collection.output.features.forEach((feature, index) => {
    const parsed = v.safeParse(featureSchema, feature);
    if (parsed.success) projects.push(parsed.output);
    else problems.push(...problemsOf(parsed.issues, file, recordName(feature, index)));
  });
  return { projects: projects.sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1)), problems };
}

/** What the schema cannot say: ids used twice, amounts that contradict their kind, years without a round. */
export function checkProjects(
  projects: readonly ProjectFeature[],
  roundYears: ReadonlySet<number>,
  file: string,
): DataProblem[] {
  const projectIds = new Set<string>();
  const grantIds = new Map<string, string>();
  const problems: DataProblem[] = [];

  for (const { properties } of projects) {
    const { id, grants, otherMoney, handlungsfelder } = properties;
    const add = (field: string, value: unknown, expected: string): void => {
      problems.push({
        file,
        record: id,
        field: `properties.${field}`,
        value: valueText(value),
        expected,
      });
    };

    if (projectIds.has(id)) add('id', id, 'an id used once');
    projectIds.add(id);

    grants.forEach((grant, index) => {
      const field = `grants.${index}`;
      const owner = grantIds.get(grant.id);
      if (owner !== undefined) add(`${field}.id`, grant.id, `an id used once; ${owner} has it too`);
      grantIds.set(grant.id, id);
      if (!roundYears.has(grant.year)) add(`${field}.year`, grant.year, 'a year with a round in runden.json');
    });

    const money = { grants, otherMoney };
    for (const list of ['grants', 'otherMoney'] as const) {
      money[list].forEach(({ amount, amountKind }, index) => {
        const expected = expectedKind(amount);
        const isRight = expected === 'unbekannt' ? amountKind === expected : amountKind !== 'unbekannt';
        if (!isRight)
          add(`${list}.${index}.amountKind`, amountKind, `${expected}, because the amount is ${amount}`);
      });
    }

    handlungsfelder.buendnis.forEach(({ derivedFrom }, index) => {
      if (derivedFrom !== null) {
        const expected = 'null, because only the build derives fields from the crosswalk';
        add(`handlungsfelder.buendnis.${index}.derivedFrom`, derivedFrom, expected);
      }
    });
  }
  return problems;
}

function expectedKind(amount: number | null): 'unbekannt' | 'exakt or gerundet' {
  return amount === null ? 'unbekannt' : 'exakt or gerundet';
}

/** A record may be anything: its id where it has one, else its place in the file. */
function recordName(feature: unknown, index: number): string {
  const parsed = v.safeParse(v.object({ properties: v.object({ id: v.string() }) }), feature);
  return parsed.success ? parsed.output.properties.id : `features[${index}]`;
}
