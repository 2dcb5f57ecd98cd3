/**
 * What the map shows of the projects: the filtered set, grouped for the zoom and as far as it can be seen, hover and
 * selection in feature-state, the marked ones once more above the groups that may hide them, and one open fan.
 */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Map } from 'maplibre-gl';
import { contains, type Bounds, type Position } from '../geo/bounds';
import { clustersAt, partingZoom, pointsWithin, type Cluster } from '../geo/clusters';
import { idOf, positionOf, type PointProperties, type ProjectPoints } from '../geo/features';
import { positionAt } from '../geo/mercator';
import { MAX_ZOOM } from '../geo/startView';
import { fanFeatures, isOneSpot } from './fan';
import type { Hit } from './interaction';
import type { LabelSide } from '../cartography/labelSides';
import { EMPTY, sourceOf, type SourceId } from './sources';

/** Sources in which one and the same point can be drawn, always under its one id. */
const POINT_SOURCES: readonly SourceId[] = ['points', 'marked', 'fan'];

type Mark = 'hovered' | 'selected';
type ClusterHit = Extract<Hit, { kind: 'cluster' }>;
interface ClusterProperties {
  /** Its place among the clusters drawn. */
  readonly cluster: number;
  readonly count: number;
}
type Drawn = FeatureCollection<Point, PointProperties | ClusterProperties>;

export class ProjectsOnMap {
  readonly #marks: Record<Mark, number | null> = { hovered: null, selected: null };
  #rows: ReadonlySet<number> = new Set();
  #shown: Uint32Array = new Uint32Array();
  #isClustered = false;
  #clusters: readonly Cluster[] = [];
  /** For which whole zoom they are grouped, and what part of them was handed over. */
  #zoom = NaN;
  #within: Bounds | null = null;
  #fanned: ReadonlySet<number> = new Set();

  constructor(
    readonly map: Map,
    private readonly points: ProjectPoints,
  ) {}

  /** Shows the projects of these rows and no others. */
  show(rows: Uint32Array, isClustered: boolean): void {
    this.closeFan();
    this.#rows = new Set(rows);
    this.#shown = this.points.of(rows);
    this.#isClustered = isClustered;
    this.#zoom = NaN;
    this.follow();
    this.#showMarked();
  }

  /** After a movement: other groups at another zoom, other points in another part of the map. */
  follow(): void {
    const zoom = Math.floor(this.map.getZoom());
    const seen = this.map.getBounds().toArray() as unknown as Bounds;
    const isDrawn = this.#within && seen.every((corner) => contains(this.#within!, corner));
    if (zoom === this.#zoom && isDrawn) return;
    this.#zoom = zoom;
    this.#within = enlarged(seen);
    this.#clusters = this.#grouped(zoom, this.#within);
    void sourceOf(this.map, 'points').setData(this.#drawn());
  }

  /** Puts a mark on the project of a row, on all its points, and takes it from the one that had it. */
  mark(mark: Mark, row: number | null): void {
    const before = this.#marks[mark];
    if (before === row) return;
    this.#marks[mark] = row;
    if (before !== null) this.#setState(before, mark, false);
    if (row !== null) this.#setState(row, mark, true);
    this.#showMarked();
  }

  /**
   * Opens a cluster, into a fan where no zoom parts its members.
   * @returns the zoom at which it falls apart, for the caller to go to; null where nothing is left to do
   */
  open({ cluster, count }: ClusterHit): number | null {
    const members = this.#clusters[cluster]?.members;
    // What was touched may have been drawn before the set changed.
    if (members?.length !== count) return null;
    const positions = Array.from(members, (point) => this.points.position(point));
    const zoom = isOneSpot(positions) ? null : partingZoom(this.points.world, members, this.#zoom);
    if (zoom !== null && this.map.getZoom() <= MAX_ZOOM - 0.1) return zoom;
    this.#openFan(positionAt([this.#clusters[cluster]!.x, this.#clusters[cluster]!.y]), members);
    return null;
  }

  closeFan(): void {
    if (this.#fanned.size === 0) return;
    this.#fanned = new Set();
    void sourceOf(this.map, 'fan').setData(EMPTY);
    this.#showMarked();
  }

  /** What lies a whole view away has no say in how the points that are seen are grouped. */
  #grouped(zoom: number, within: Bounds): readonly Cluster[] {
    const { world } = this.points;
    const shown = pointsWithin(world, this.#shown, within);
    if (this.#isClustered) return clustersAt(world, shown, zoom);
    return Array.from(shown, (point) => ({
      x: world.x[point]!,
      y: world.y[point]!,
      members: Uint32Array.of(point),
    }));
  }

  #drawn(): Drawn {
    const features = this.#clusters.flatMap(({ x, y, members }, cluster): Drawn['features'] => {
      const at = positionAt([x, y]);
      if (members.length === 1) return [this.points.feature(members[0]!)];
      return [clusterFeature(at, { cluster, count: members.length })];
    });
    return { type: 'FeatureCollection', features };
  }

  #openFan(at: Position, members: Uint32Array): void {
    const middle = this.map.project([...at]);
    const positionOfPixel = (dx: number, dy: number): Position => {
      const { lng, lat } = this.map.unproject([middle.x + dx, middle.y + dy]);
      return [lng, lat];
    };
    this.#fanned = new Set(Array.from(members, (point) => this.points.rowOf(point)));
    // In list order, so that a fan reads clockwise like the list reads down.
    const features = Array.from(members, (point) => this.points.feature(point));
    void sourceOf(this.map, 'fan').setData(fanFeatures(at, features, positionOfPixel));
    this.#showMarked();
  }

  #setState(row: number, mark: Mark, isOn: boolean): void {
    for (const point of this.points.of([row])) {
      for (const source of POINT_SOURCES) {
        this.map.setFeatureState({ source, id: idOf(point) }, { [mark]: isOn });
      }
    }
  }

  /** A marked project is drawn once more where a cluster or the filter may hide its own point. */
  #showMarked(): void {
    const marked = [...new Set(Object.values(this.#marks))].filter(
      (row): row is number =>
        row !== null && (this.#isClustered || !this.#rows.has(row)) && !this.#fanned.has(row),
    );
    const features = Array.from(this.points.of(marked), (point) => {
      const feature = this.points.feature(point);
      const side = this.#roomierSide(positionOf(feature.geometry));
      return { ...feature, properties: { ...feature.properties, side } };
    });
    void sourceOf(this.map, 'marked').setData({ type: 'FeatureCollection', features });
  }

  /** Where a label has more room before the map's edge. */
  #roomierSide([lon, lat]: Position): LabelSide {
    return this.map.project([lon, lat]).x > this.map.getContainer().clientWidth / 2 ? 'left' : 'right';
  }
}

function clusterFeature(
  [lon, lat]: Position,
  properties: ClusterProperties,
): Feature<Point, ClusterProperties> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } };
}

/** By its own size on every side, so that a small movement needs nothing new. */
function enlarged([[west, south], [east, north]]: Bounds): Bounds {
  const [width, height] = [east - west, north - south];
  return [
    [west - width, south - height],
    [east + width, north + height],
  ];
}
