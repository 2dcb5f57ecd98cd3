/** Prints the bill of materials: `npm run --silent sbom > quartiersatlas.cdx.json`. */
import { readSbom } from './sbom';

process.stdout.write(`${JSON.stringify(readSbom(), null, 2)}\n`);
