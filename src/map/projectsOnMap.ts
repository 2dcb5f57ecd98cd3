/**
 * What the map shows of the projects: the filtered set in the clustering source, hover and selection in
 * feature-state, the marked ones once more above the clusters that may hide them, and one open fan.
 */
import type { Map } from 'maplibre-gl';
import type { Position } from '../geo/bounds';
import { positionOf, type ProjectPoint, type ProjectPoints } from '../geo/features';
import { fanFeatures, isOneSpot } from './fan';
import type { Hit } from './interaction';
import type { LabelSide } from '../cartography/labelSides';
import { EMPTY, sourceOf, type SourceId } from './sources';
import { MAX_ZOOM } from '../cartography/zooms';

/** Sources in which one and the same point can be drawn, always under its one id. */
const POINT_SOURCES: readonly SourceId[] = ['points', 'marked', 'fan'];

type Mark = 'hovered' | 'selected';

export class ProjectsOnMap {
  readonly #marks: Record<Mark, string | null> = { hovered: null, selected: null };
  #shown: ReadonlySet<string> = new Set();
  #isClustered = false;
  #fanned: ReadonlySet<string> = new Set();
  /** Counts what makes an open question to the clusters void. */
  #generation = 0;

  constructor(
    readonly map: Map,
    public points: ProjectPoints,
  ) {}

  /** Shows these projects and no others. */
  show(projectIds: readonly string[], isClustered: boolean): void {
    this.closeFan();
    this.#shown = new Set(projectIds);
    const source = sourceOf(this.map, 'points');
    if (isClustered !== this.#isClustered) {
      this.#isClustered = isClustered;
      void source.setClusterOptions({ cluster: isClustered });
    }
    void source.setData(this.points.collection(projectIds));
    this.#showMarked();
  }

  /** Puts a mark on a project, on all its points, and takes it from the one that had it. */
  mark(mark: Mark, projectId: string | null): void {
    const before = this.#marks[mark];
    if (before === projectId) return;
    this.#marks[mark] = projectId;
    if (before !== null) this.#setState(before, mark, false);
    if (projectId !== null) this.#setState(projectId, mark, true);
    this.#showMarked();
  }

  /** The zoom at which a cluster falls apart, or null where its members can only be fanned out. */
  async partingZoom(cluster: number, count: number): Promise<number | null> {
    const source = sourceOf(this.map, 'points');
    const zoom = await source.getClusterExpansionZoom(cluster);
    if (zoom > MAX_ZOOM || this.map.getZoom() > MAX_ZOOM - 0.1) return null;
    const members = await this.#members(cluster, count);
    return isOneSpot(members.map(({ geometry }) => positionOf(geometry))) ? null : zoom;
  }

  async openFan({ cluster, count, at }: Extract<Hit, { kind: 'cluster' }>): Promise<void> {
    const asked = this.#generation;
    const members = await this.#members(cluster, count);
    if (asked !== this.#generation) return;
    const middle = this.map.project([...at]);
    const positionAt = (dx: number, dy: number): Position => {
      const { lng, lat } = this.map.unproject([middle.x + dx, middle.y + dy]);
      return [lng, lat];
    };
    this.#fanned = new Set(members.map(({ properties }) => properties.project));
    void sourceOf(this.map, 'fan').setData(fanFeatures(at, members, positionAt));
    this.#showMarked();
  }

  closeFan(): void {
    this.#generation += 1;
    if (this.#fanned.size === 0) return;
    this.#fanned = new Set();
    void sourceOf(this.map, 'fan').setData(EMPTY);
    this.#showMarked();
  }

  /** In list order, so that a fan reads clockwise like the list reads down. */
  async #members(cluster: number, count: number): Promise<ProjectPoint[]> {
    const leaves = (await sourceOf(this.map, 'points').getClusterLeaves(cluster, count, 0)) as ProjectPoint[];
    return leaves.sort((a, b) => a.id - b.id);
  }

  #setState(projectId: string, mark: Mark, isOn: boolean): void {
    for (const id of this.points.idsOf(projectId)) {
      for (const source of POINT_SOURCES) this.map.setFeatureState({ source, id }, { [mark]: isOn });
    }
  }

  /** A marked project is drawn once more where a cluster or the filter may hide its own point. */
  #showMarked(): void {
    const marked = [...new Set(Object.values(this.#marks))].filter(
      (id): id is string =>
        id !== null && (this.#isClustered || !this.#shown.has(id)) && !this.#fanned.has(id),
    );
    const features = this.points.collection(marked).features.map((point) => ({
      ...point,
      properties: { ...point.properties, side: this.#roomierSide(positionOf(point.geometry)) },
    }));
    void sourceOf(this.map, 'marked').setData({ type: 'FeatureCollection', features });
  }

  /** Where a label has more room before the map's edge. */
  #roomierSide([lon, lat]: Position): LabelSide {
    return this.map.project([lon, lat]).x > this.map.getContainer().clientWidth / 2 ? 'left' : 'right';
  }
}
