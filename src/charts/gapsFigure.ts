import type { Gaps } from '../domain/gaps';
import type { Messages } from '../i18n/i18n.svelte';
import type { BarFigure, Room } from './barFigure';
import type { SeriesBar } from './barRow';

/** Kreise with white spots: how many of their Gemeinden and of their people, each as a share in percent. */
export function gapsFigure(
  { kreise }: Gaps,
  nameOf: (kreis: string) => string,
  m: Messages['gaps'],
  room: Room,
): BarFigure {
  const panel = { share: 1, tick: m.percent, atLeast: 100 };
  const bar = (part: number, all: number): SeriesBar => ({
    series: 'programme',
    value: all === 0 ? 0 : (100 * part) / all,
    label: m.ofAll(part, all),
  });
  return {
    panels: [
      { ...panel, title: m.municipalitiesTitle },
      { ...panel, title: m.inhabitantsTitle },
    ],
    labelWidth: room === 'wide' ? 190 : 150,
    barHeight: 12,
    rows: kreise
      .filter(({ reaches }) => reaches.length > 0)
      .map(({ code, beyond, all }) => ({
        key: code,
        label: nameOf(code),
        lines: [m.share(beyond, all), m.people(beyond.inhabitants, all.inhabitants)],
        cells: [[bar(beyond.municipalities, all.municipalities)], [bar(beyond.inhabitants, all.inhabitants)]],
        isPressable: true,
        isPressed: false,
        isMuted: false,
      })),
    legend: [],
  };
}
