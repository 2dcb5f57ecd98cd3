import { writeFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { workFolder } from './paths';
import { readVg250, type Area, type Vg250Properties } from './readSources';
import { toleranceOf } from './tolerance';
import { gemeindeToday, samtgemeindeNameToday, samtgemeindeToday, type Gemeinde } from './today';

/**
 * Writes what mapshaper reads: the Gemeinden with today's codes (several features may share one until mapshaper
 * dissolves them), the other Länder, and the whole of Germany with its waters. Tidal waters stay out of the land: the
 * page's background is the sea, and so the estuaries come out right.
 */
export function prepareAreas(): { gemeinden: Gemeinde[]; samtgemeinden: Map<string, string> } {
  const land = readVg250('gemeinden').filter(
    (f) => f.properties.GF === 4 && f.properties.AGS.startsWith('03'),
  );
  const today = land.map((f) => gemeindeToday(f.properties));
  write(
    'niedersachsen.json',
    land.map((f, i) => gemeindeFeature(f, today[i]!)),
  );

  const laender = readVg250('laender');
  write(
    'laender.json',
    laender.filter((f) => f.properties.GF === 4 && f.properties.AGS !== '03').map(landFeature),
  );
  write(
    'deutschland.json',
    laender.map((f) => ({ ...f, properties: {} })),
  );

  return { gemeinden: distinctGemeinden(today), samtgemeinden: samtgemeindeNames() };
}

function gemeindeFeature(f: Area<Vg250Properties>, gemeinde: Gemeinde): Feature<Polygon | MultiPolygon> {
  const { code, name, samtgemeinde: sg, kreis } = gemeinde;
  return {
    type: 'Feature',
    geometry: f.geometry,
    properties: { ...tolerances(code), code, name, sg, kreis },
  };
}

function landFeature(f: Area<Vg250Properties>): Feature<Polygon | MultiPolygon> {
  const { AGS: code, GEN: name } = f.properties;
  return { type: 'Feature', geometry: f.geometry, properties: { ...tolerances(code), code, name } };
}

function tolerances(code: string) {
  return { overview: toleranceOf(code, 'overview'), detail: toleranceOf(code, 'detail') };
}

function distinctGemeinden(all: Gemeinde[]): Gemeinde[] {
  return [...new Map(all.map((gemeinde) => [gemeinde.code, gemeinde])).values()];
}

/** Code and name of every Samtgemeinde of today. */
function samtgemeindeNames(): Map<string, string> {
  const areas = readVg250('verwaltungsgemeinschaften').map((f) => f.properties);
  const names = new Map<string, string>();
  for (const { RS, GEN, GF } of areas) {
    const code = RS.startsWith('03') && GF === 4 ? samtgemeindeToday(RS) : null;
    if (code) names.set(code, samtgemeindeNameToday(RS, GEN));
  }
  return names;
}

function write(file: string, features: Feature[]): void {
  writeFileSync(`${workFolder}${file}`, JSON.stringify({ type: 'FeatureCollection', features }));
}
