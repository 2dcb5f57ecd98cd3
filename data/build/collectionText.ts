import { SCHEMA_VERSION } from '../../src/domain/dataFormat';
import type { ProjectFeature } from '../../src/domain/schema';

/** One project a line, so that a difference between two versions can be read. */
export function collectionText(features: readonly ProjectFeature[]): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"FeatureCollection","schemaVersion":${SCHEMA_VERSION},"features":[\n${lines}\n]}\n`;
}
