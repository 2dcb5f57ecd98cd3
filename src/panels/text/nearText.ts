import type { Near } from '../../domain/filter';
import type { AreaTree } from '../../domain/region';
import { areaName } from '../../i18n/areaName';
import type { Words } from './valueLabel';

/** The middle of a circle as a reader would name it. */
export function centreText(place: Near['place'], words: Words, areas: AreaTree | null): string {
  const { m, format } = words;
  if (typeof place !== 'string') return m.filter.point(format.degrees(place[1]), format.degrees(place[0]));
  const area = areas?.get(place);
  return area ? areaName(area, m.panels.filter) : m.panels.filter.unknownArea(place);
}

/** A circle in words: „25 km um Emden“. */
export function nearText({ place, km }: Near, words: Words, areas: AreaTree | null): string {
  return words.m.filter.near(words.format.integer(km), centreText(place, words, areas));
}
