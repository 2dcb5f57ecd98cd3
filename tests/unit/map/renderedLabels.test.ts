import { describe, expect, it } from 'vitest';
import { collectLabels } from '../../../src/map/renderedLabels';

/** Two labels, 10 by 4 pixels each, the second beginning so many pixels right of the first. */
function drawn(shift: number) {
  const label = (name: string, left: number) => ({
    hit: {
      layer: { id: 'place-1' },
      properties: { name },
      geometry: { type: 'Point', coordinates: [left, 0] },
    } as never,
    left,
  });
  const labels = [label('A', 2), label('B', 2 + shift)];
  return collectLabels({ width: 60, height: 10, step: 1 }, (x, y) =>
    labels.filter(({ left }) => x >= left && x <= left + 10 && y >= 3 && y <= 7).map(({ hit }) => hit),
  );
}

describe('collectLabels', () => {
  it('finds each label with its box', () =>
    expect(drawn(20)).toMatchObject([
      { text: 'A', left: 2, right: 12, top: 3, bottom: 7, meets: [] },
      { text: 'B', left: 22, right: 32, top: 3, bottom: 7, meets: [] },
    ]));

  it('names the labels that stand on one another', () =>
    expect(drawn(8).map(({ text, meets }) => [text, meets])).toEqual([
      ['A', ['B']],
      ['B', ['A']],
    ]));
});
