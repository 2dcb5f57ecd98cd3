import { readSourceFiles } from '../../../data/build/sourceFiles';
import type { Handlungsfelder, ProjectFeature, Round } from '../../../src/domain/schema';

/** The files as people keep them; the tests of the build change copies of these. */
export const texts = readSourceFiles();

export interface Collection {
  type: 'FeatureCollection';
  schemaVersion: number;
  features: ProjectFeature[];
}

export const collection = (): Collection => JSON.parse(texts.projects) as Collection;
export const roundsFile = (): { rounds: Round[]; notes: string[] } =>
  JSON.parse(texts.rounds) as { rounds: Round[]; notes: string[] };
export const handlungsfelderFile = (): Handlungsfelder =>
  JSON.parse(texts.handlungsfelder) as Handlungsfelder;
