import { tick, type Component, type ComponentProps } from 'svelte';
import { on } from 'svelte/events';
import { loadPlaces } from '../cartography/labels';
import { isFailure, loadDetail, loadOverview } from '../cartography/topology';
import { today } from '../i18n/today';
import type { AtlasState } from '../state/atlas.svelte';
import type PrintReport from './PrintReport.svelte';

type ReportProps = ComponentProps<typeof PrintReport>;

/**
 * Lays the report out and then opens the browser's print dialog. The report and what it needs come when they are
 * first asked for; printed from the browser's menu before that, the page itself goes to paper.
 */
export class Printing {
  /** The laid-out report; null while nothing is printed. */
  report = $state.raw<{ Report: Component<ReportProps>; props: ReportProps } | null>(null);

  readonly #atlas: Pick<AtlasState, 'folder' | 'view' | 'gaps'>;

  constructor(atlas: Pick<AtlasState, 'folder' | 'view' | 'gaps'>) {
    this.#atlas = atlas;
  }

  /** Takes the place of the browser's own Ctrl+P, which would not wait for the report. */
  readonly onkeydown = (event: KeyboardEvent): void => {
    const isPrint = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p';
    if (!isPrint || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void this.print();
  };

  readonly print = async (): Promise<void> => {
    this.report = await this.#load().catch(() => null);
    await tick();
    // Charts learn their width from the layout, and draw in the frame after it.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    window.print();
    this.#dropLater();
  };

  async #load() {
    const hasGaps = this.#atlas.view.gapKm !== null;
    const [{ default: Report }, topology, places, detail] = await Promise.all([
      import('./PrintReport.svelte'),
      loadOverview(this.#atlas.folder),
      loadPlaces(this.#atlas.folder),
      hasGaps ? loadDetail(this.#atlas.folder) : null,
      // What the view shows and may still be on its way.
      hasGaps ? this.#atlas.gaps.want() : null,
    ]);
    const props: ReportProps = {
      topology: isFailure(topology) ? null : topology,
      detail: detail === null || isFailure(detail) ? null : detail,
      places: 'kind' in places ? [] : places,
      address: readable(location.href),
      today: today(),
    };
    return { Report, props };
  }

  /** With the next thing that the reader does: some browsers go on before the paper is out. */
  #dropLater(): void {
    const drop = () => {
      this.report = null;
      removers.forEach((remove) => remove());
    };
    const removers = [on(window, 'pointerdown', drop), on(window, 'keydown', drop)];
  }
}

/** An address as one reads it: „ü“ instead of „%C3%BC“. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
