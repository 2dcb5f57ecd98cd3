/** What a filter by place asks: who lies within a circle or an area, and how far from its middle. */
export { nearestKm, withinKm } from './near';
export { withinOutline } from './outline';
