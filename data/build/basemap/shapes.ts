import { mapshaper } from './mapshaper';
import { outputFolder } from './paths';
import type { Detail } from './tolerance';

/**
 * The two map files. Every area that shares a border goes through one topology and is simplified once, as one layer;
 * the layers of the file are taken from it afterwards, and the upper levels are dissolved from the lower. So no border
 * is drawn twice and no gap opens between two levels.
 */
export function deriveOverview(
  kreise: Record<string, { name: string; art: string }>,
  regionen: Record<string, string>,
): void {
  mapshaper([
    ...[
      '-i',
      'niedersachsen.json',
      'laender.json',
      'ausland.json',
      'grenzen.json',
      'fluesse.json',
      'combine-files',
    ],
    ...['-each', 'this.properties = {code: d.kreis, overview: d.overview}', 'target=niedersachsen'],
    ...['-dissolve', 'code', 'copy-fields=overview', 'target=niedersachsen'],
    ...simplifyTogether('overview'),
    ...context,
    ...layer('kreise', 'd.code.startsWith("03")'),
    ...['-each', `this.properties = {code: d.code, ...(${JSON.stringify(kreise)})[d.code]}`, 'target=kreise'],
    ...['-sort', 'd.code', 'target=kreise'],
    ...['-each', 'this.properties.region = d.code.slice(0, 3)', 'target=kreise'],
    ...['-dissolve', 'region', '+', 'name=regionen', 'target=kreise'],
    ...['-each', 'delete this.properties.region', 'target=kreise'],
    ...[
      '-each',
      `this.properties = {code: d.region, name: (${JSON.stringify(regionen)})[d.region]}`,
      'target=regionen',
    ],
    ...['-sort', 'd.code', 'target=regionen'],
    ...['-dissolve', '+', 'name=land', 'target=regionen'],
    ...['-each', 'this.properties = {code: "03", name: "Niedersachsen"}', 'target=land'],
    ...output('uebersicht', 'land,regionen,kreise,laender,ausland,grenzen,fluesse', 24_000),
  ]);
}

export function deriveDetail(): void {
  mapshaper([
    ...['-i', 'niedersachsen.json', 'laender.json', 'ausland.json', 'combine-files'],
    ...['-dissolve', 'code', 'copy-fields=detail,name,sg,kreis', 'target=niedersachsen'],
    ...['-clip', `bbox=${nearby}`, 'target=ausland'],
    ...simplifyTogether('detail'),
    ...contextAreas,
    ...layer('gemeinden', 'd.code.startsWith("03")'),
    ...['-each', `this.properties = ${gemeindeProperties}`, 'target=gemeinden'],
    ...['-sort', 'd.ags', 'target=gemeinden'],
    ...output('detail', 'gemeinden,laender,ausland', 40_000),
  ]);
}

/** A point inside every area of every level, from the unsimplified boundaries: label-<level>.json. */
export function deriveLabelPoints(): void {
  const levels = {
    gemeinde: 'd.code',
    samtgemeinde: 'd.sg || ""',
    kreis: 'd.kreis',
    region: 'd.kreis.slice(0, 3)',
    land: '"03"',
  };
  for (const [level, key] of Object.entries(levels)) {
    mapshaper([
      ...['-i', 'niedersachsen.json', '-each', `this.properties = {code: ${key}}`, '-filter', 'd.code > ""'],
      ...['-dissolve', 'code', '-points', 'inner', '-o', `label-${level}.json`, 'format=geojson'],
    ]);
  }
}

// In the detail file foreign land is needed only as far as a reader at zoom 8 can pan.
const nearby = '4,50,14,56';

const gemeindeProperties =
  '({ags: d.code, name: d.name, sg: d.sg || null, kreis: d.kreis, ...(d.code[5] === "5" ? {frei: true} : {})})';

function simplifyTogether(detail: Detail): string[] {
  return [
    ...['-merge-layers', 'force', 'name=all', 'target=niedersachsen,laender,ausland'],
    ...['-simplify', 'variable', 'weighted', `interval=${detail}`, 'keep-shapes', 'target=all'],
  ];
}

function layer(name: string, condition: string): string[] {
  return ['-filter', condition, '+', `name=${name}`, 'target=all'];
}

const contextAreas = [
  ...layer('laender', '!d.code.startsWith("03") && d.code !== "ausland"'),
  ...['-each', 'this.properties = {code: d.code, name: d.name}', 'target=laender'],
  ...['-sort', 'd.code', 'target=laender'],
  ...layer('ausland', 'd.code === "ausland"'),
  ...['-dissolve', 'target=ausland'],
];

// Rivers end where the land ends: the tidal estuaries are water already.
const context = [
  ...['-dissolve', '+', 'name=trocken', 'target=all'],
  ...['-clip', 'source=trocken', 'target=fluesse'],
  ...['-explode', 'target=fluesse', '-filter', 'this.length > 8000', 'target=fluesse'],
  ...['-dissolve', 'fields=name', 'target=fluesse', '-sort', 'd.name', 'target=fluesse'],
  ...contextAreas,
];

function output(file: string, layers: string, quantization: number): string[] {
  const options = ['format=topojson', `quantization=${quantization}`, 'bbox'];
  return ['-o', `${outputFolder}${file}.topojson`, 'force', ...options, `target=${layers}`];
}
