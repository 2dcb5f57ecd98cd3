import type { LayerSpecification, Map } from 'maplibre-gl';
import type { Palette } from '../theme/palette';
import { applyRepaints, layersFor, repaints } from './layers';
import type { Look } from './look';
import { showImages } from './symbolImages';

/** Keeps the layers as a look wants them, by changing only what differs; the style itself is never swapped. */
export class MapPainter {
  #drawn: readonly LayerSpecification[] | null = null;
  #palette: Palette | null = null;

  constructor(readonly map: Map) {}

  show(look: Look): void {
    if (look.palette !== this.#palette) showImages(this.map, look.palette);
    this.#palette = look.palette;
    const wanted = layersFor(look);
    if (this.#drawn === null) for (const layer of wanted) this.map.addLayer(layer);
    else applyRepaints(this.map, repaints(this.#drawn, wanted));
    this.#drawn = wanted;
  }
}
