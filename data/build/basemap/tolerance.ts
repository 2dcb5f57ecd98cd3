/**
 * Simplification in metres by the code of an area: fine inside, coarser next door, coarse further away. Where two areas
 * share a border the finer tolerance holds for both.
 */
const adjoining = new Set(['01', '05', '06', '12', '13', '15', '16']);

// Bremen lies inside the Land, and Hamburg's island Neuwerk off its coast vanishes at 700 m.
const cityStates = new Set(['02', '04']);

export type Detail = 'overview' | 'detail';

const inside: Record<Detail, number> = { overview: 300, detail: 100 };

export function toleranceOf(code: string, detail: Detail): number {
  if (code.startsWith('03') || cityStates.has(code)) return inside[detail];
  return adjoining.has(code) ? 700 : 1500;
}
