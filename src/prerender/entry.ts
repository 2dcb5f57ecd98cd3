/** What the bundler makes of the pages: their code for the build, their style sheet for the reader. */
import '../theme/typeface.scss';
import '../theme/page.scss';
import 'virtual:tokens.css';

export { parseMunicipalities, parseProjects } from '../domain/dataset';
export { loadDataset } from '../state/loadDataset';
export { missingIn } from '../cartography/topology';
export { renderEmbeds } from './embeds';
export { fillStart } from './fillStart';
export { hashedFile } from './hashedFile';
export { lastChanges, recordsOf } from './changes';
export { renderSite } from './site';
export { searchFiles } from './sitemap';
export { restyled } from './styleRules';
