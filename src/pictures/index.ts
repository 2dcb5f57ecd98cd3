/** What the page loads when a reader asks for a picture. */
export { barsBody } from './bars';
export { gapsFigure } from '../charts/gapsFigure';
export { compareBody } from './compare';
export { fieldAreasBody } from './fieldAreas';
export { stacked } from './frame';
export { colouringOf } from '../cartography/areaColouring';
export { areaNotes } from '../cartography/areaText';
export { mapPicture } from './map';
export { mapAttributions, mapFiles } from './mapFiles';
export { matrixBody } from './matrix';
export { pngOf } from './png';
