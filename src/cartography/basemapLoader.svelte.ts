import type { LoadFailure } from '../state/fetchJson';
import { loadPlaces, type MapPlace } from './labels';
import { isFailure, loadDetail, loadOverview, type DetailTopology, type OverviewTopology } from './topology';

/** The files under the points, each as soon as it is there; the points do not wait for any of them. */
export class BasemapLoader {
  overview = $state.raw<OverviewTopology | null>(null);
  detail = $state.raw<DetailTopology | null>(null);
  places = $state.raw<readonly MapPlace[]>([]);
  #isDetailAsked = false;

  /** @param folder of the data files, with its closing slash */
  constructor(
    readonly folder: string,
    readonly onfailure: (failure: LoadFailure) => void,
  ) {}

  /** Fetches what is not there yet: called again, it tries again what failed. */
  async start(): Promise<void> {
    const [overview, places] = await Promise.all([
      this.overview ?? loadOverview(this.folder),
      this.places.length > 0 ? this.places : loadPlaces(this.folder),
    ]);
    if (isFailure(overview)) this.onfailure(overview);
    else this.overview = overview;
    if ('kind' in places) this.onfailure(places);
    else this.places = places;
  }

  /** The detail weighs four times the overview: it is fetched when a reader comes near enough, once. */
  async wantDetail(): Promise<void> {
    if (this.#isDetailAsked) return;
    this.#isDetailAsked = true;
    const detail = await loadDetail(this.folder);
    this.#isDetailAsked = !isFailure(detail);
    if (isFailure(detail)) this.onfailure(detail);
    else this.detail = detail;
  }
}
