import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { checkCounts, countsOf } from './checkCounts';
import { readEinwohner } from './einwohner';
import { fetchSources } from './fetchSources';
import { gebieteOf } from './gebiete';
import { kreiseOf, regionNames } from './kreise';
import { readLabelPoints } from './labelPoints';
import { metaOf } from './meta';
import { orteOf } from './orte';
import { ortspunkteOf, type GemeindeShape } from './ortspunkte';
import { outputFolder } from './paths';
import { prepareAreas } from './prepareAreas';
import { prepareContext } from './prepareContext';
import { readDistricts, readGeoNames } from './readSources';
import { deriveDetail, deriveLabelPoints, deriveOverview } from './shapes';
import { aliases } from './today';
import { writeJson } from './writeJson';

/** Derives every file of data/basemap from the raw packages. Twice the same command gives twice the same bytes. */
function derive(): void {
  mkdirSync(outputFolder, { recursive: true });
  fetchSources();

  const { gemeinden, samtgemeinden } = prepareAreas();
  const kreise = kreiseOf(readDistricts());
  deriveLabelPoints();
  const labels = readLabelPoints(['land', 'region', 'kreis', 'samtgemeinde', 'gemeinde']);
  const { gemeinden: einwohner } = readEinwohner(aliases());
  const gebiete = gebieteOf({ gemeinden, samtgemeinden, kreise, einwohner, labels });
  checkCounts(gebiete);

  prepareContext();
  deriveOverview(Object.fromEntries(kreise.map(({ code, name, art }) => [code, { name, art }])), regionNames);
  deriveDetail();

  const places = readGeoNames();
  const ortspunkte = ortspunkteOf({ places, gemeinden, aliases: aliases(), shapes: gemeindeShapes() });
  const orte = orteOf(ortspunkte, places);

  writeJson('gebiete.json', gebiete);
  writeJson('aliase.json', aliases());
  writeJson('ortspunkte.json', ortspunkte);
  writeJson('orte.json', orte);
  writeFileSync(`${outputFolder}meta.json`, `${JSON.stringify(metaOf(), null, 2)}\n`);
  report({ ...countsOf(gebiete), Ortspunkte: Object.keys(ortspunkte).length, Orte: orte.length });
}

function gemeindeShapes(): GemeindeShape[] {
  const topology = JSON.parse(readFileSync(`${outputFolder}detail.topojson`, 'utf8')) as Topology;
  const gemeinden = topology.objects.gemeinden as GeometryCollection<{ ags: string }>;
  return feature(topology, gemeinden).features as GemeindeShape[];
}

function report(counts: Record<string, number>): void {
  for (const [what, count] of Object.entries(counts))
    process.stdout.write(`${String(count).padStart(5)} ${what}\n`);
}

derive();
