/**
 * What the map shows of the projects: the filtered set in the clustering source, hover and selection in
 * feature-state, the marked ones once more above the clusters that may hide them, and one open fan.
 */
import type { Map } from 'maplibre-gl';
import type { Position } from '../geo/bounds';
import { positionOf, type ProjectPoint, type ProjectPoints } from '../geo/features';
import { MAX_ZOOM } from '../geo/startView';
import { fanFeatures, isOneSpot } from './fan';
import type { Hit } from './interaction';
import type { LabelSide } from '../cartography/labelSides';
import { EMPTY, sourceOf, type SourceId } from './sources';

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
    private readonly points: ProjectPoints,
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

  /**
   * Opens a cluster, into a fan where no zoom parts its members.
   * @returns the zoom at which it falls apart, for the caller to go to; null where nothing is left to do
   */
  async open({ cluster, count, at }: Extract<Hit, { kind: 'cluster' }>): Promise<number | null> {
    const asked = this.#generation;
    const isVoid = () => asked !== this.#generation;
    const answer = await this.#ask(cluster, count);
    if (answer === null || isVoid()) return null;
    const { zoom, members } = answer;
    const isParting = zoom <= MAX_ZOOM && this.map.getZoom() <= MAX_ZOOM - 0.1;
    if (isParting && !isOneSpot(members.map(({ geometry }) => positionOf(geometry)))) return zoom;
    this.#openFan(at, members);
    return null;
  }

  closeFan(): void {
    this.forget();
    if (this.#fanned.size === 0) return;
    this.#fanned = new Set();
    void sourceOf(this.map, 'fan').setData(EMPTY);
    this.#showMarked();
  }

  /** No answer to what was asked so far is wanted any more. */
  forget(): void {
    this.#generation += 1;
  }

  /** @returns null where the cluster has gone with the set that it was in: the worker then refuses to answer */
  async #ask(cluster: number, count: number): Promise<{ zoom: number; members: ProjectPoint[] } | null> {
    const source = sourceOf(this.map, 'points');
    try {
      const [zoom, leaves] = await Promise.all([
        source.getClusterExpansionZoom(cluster),
        source.getClusterLeaves(cluster, count, 0),
      ]);
      // In list order, so that a fan reads clockwise like the list reads down.
      return { zoom, members: (leaves as ProjectPoint[]).sort((a, b) => a.id - b.id) };
    } catch {
      return null;
    }
  }

  #openFan(at: Position, members: readonly ProjectPoint[]): void {
    const middle = this.map.project([...at]);
    const positionAt = (dx: number, dy: number): Position => {
      const { lng, lat } = this.map.unproject([middle.x + dx, middle.y + dy]);
      return [lng, lat];
    };
    this.#fanned = new Set(members.map(({ properties }) => properties.project));
    void sourceOf(this.map, 'fan').setData(fanFeatures(at, members, positionAt));
    this.#showMarked();
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
