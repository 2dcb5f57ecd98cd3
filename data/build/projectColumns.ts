import { CHUNK, encodeProjects } from '../../src/domain/encodeProjects';
import { compareProjects, projectOf } from '../../src/domain/project';
import type { ProjectFeature } from '../../src/domain/schema';
import { collectionText } from './collectionText';

/** The projects once more, in the form that the page reads: columns for all, and whole records some at a time. */
export function projectColumns(features: readonly ProjectFeature[]): Record<string, string> {
  const rows = features
    .map((feature) => ({ feature, project: projectOf(feature) }))
    .sort((a, b) => compareProjects(a.project, b.project));
  const { columns, texts } = encodeProjects(rows.map(({ project }) => project));
  const files: Record<string, string> = {
    'projekte-spalten.json': `${JSON.stringify(columns)}\n`,
    'projekte-texte.json': `${JSON.stringify(texts)}\n`,
  };
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK).map(({ feature }) => feature);
    files[`projekte/${start / CHUNK}.json`] = collectionText(chunk);
  }
  return files;
}
