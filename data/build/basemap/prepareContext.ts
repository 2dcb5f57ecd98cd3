import { mapshaper } from './mapshaper';
import { naturalEarthFolder } from './paths';

/** What a reader may see around the Land: west, south, east, north. */
const surroundings = '-1,47,19,59';

/**
 * Foreign land, borders and rivers of Natural Earth. Its borders lie one or two kilometres off those of the BKG:
 * Germany with its waters is cut out of the foreign land, and borders that touch Germany are dropped.
 */
export function prepareContext(): void {
  const clip = ['-clip', `bbox=${surroundings}`];
  mapshaper([
    ...['-i', `${naturalEarthFolder}ne_10m_land.shp`, 'deutschland.json', 'combine-files'],
    ...['-target', 'ne_10m_land', ...clip, '-simplify', 'weighted', 'interval=0'],
    ...['-erase', 'source=deutschland', 'target=ne_10m_land'],
    ...['-explode', 'target=ne_10m_land', '-filter', 'this.area > 4e6', 'target=ne_10m_land'],
    ...['-each', 'this.properties = {code: "ausland", overview: 1500, detail: 700}', 'target=ne_10m_land'],
    ...['-o', 'ausland.json', 'format=geojson', 'target=ne_10m_land'],
  ]);
  mapshaper([
    ...['-i', `${naturalEarthFolder}ne_10m_admin_0_boundary_lines_land.shp`, ...clip],
    ...['-filter', `!/Germany/.test(adm0_left + adm0_right)`],
    ...['-simplify', 'weighted', 'interval=1500', '-each', 'this.properties = {}'],
    ...['-o', 'grenzen.json', 'format=geojson'],
  ]);
  mapshaper([
    ...['-i', `${naturalEarthFolder}ne_10m_rivers_lake_centerlines.shp`, ...clip],
    ...['-each', `this.properties = {name: (${JSON.stringify(germanRivers)})[d.name] || ''}`],
    ...['-filter', 'd.name > ""'],
    ...['-dissolve', 'fields=name', '-simplify', 'weighted', 'interval=600'],
    ...['-o', 'fluesse.json', 'format=geojson'],
  ]);
}

/** Natural Earth's names of the few rivers that help to find one's way. */
const germanRivers: Record<string, string> = {
  Elbe: 'Elbe',
  Ems: 'Ems',
  IJssel: 'IJssel',
  Rhine: 'Rhein',
  Weser: 'Weser',
};
