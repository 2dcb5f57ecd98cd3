import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, MARK_RADIUS, MOST_MARKS, numberedMarks, printFrame } from '../../../src/print/numberedMarks';
import { PROJECTS } from '../exports/fixtures';

const SIZE = { width: 680, height: 580 };

describe('circles that are moved apart', () => {
  it('do not overlap and stay on the map, wherever the points are', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 680 }), y: fc.integer({ min: 0, max: 580 }) });
    fc.assert(
      fc.property(fc.array(fc.oneof(point, fc.constant({ x: 300, y: 200 })), { maxLength: 60 }), (points) => {
        const places = apart(points, 16, SIZE);
        for (const [index, { x, y }] of places.entries()) {
          expect(x).toBeGreaterThanOrEqual(7.9);
          expect(x).toBeLessThanOrEqual(SIZE.width - 7.9);
          expect(y).toBeGreaterThanOrEqual(7.9);
          expect(y).toBeLessThanOrEqual(SIZE.height - 7.9);
          for (const other of places.slice(index + 1))
            expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(14);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stay where they are when they have room', () => {
    const points = [
      { x: 100, y: 100 },
      { x: 300, y: 300 },
    ];
    for (const [index, { x, y }] of apart(points, 16, SIZE).entries())
      expect(Math.hypot(x - points[index]!.x, y - points[index]!.y)).toBeLessThan(0.1);
  });
});

describe('the numbers of all published projects', () => {
  const frame = printFrame(PROJECTS, SIZE);
  const marks = numberedMarks(PROJECTS, frame, SIZE);

  it('stand on the map, each project with the number of its row', () => {
    expect(marks.length).toBeLessThanOrEqual(MOST_MARKS);
    for (const { number, project } of marks) expect(PROJECTS[number - 1]).toBe(project);
    expect(new Set(marks.map(({ number }) => number)).size).toBe(PROJECTS.length);
  });

  it('can all be read', () => {
    for (const [index, { at }] of marks.entries())
      for (const other of marks.slice(index + 1))
        expect(Math.hypot(other.at.x - at.x, other.at.y - at.y)).toBeGreaterThan(2 * MARK_RADIUS - 1);
  });
});

it('the map comes nearer where all projects lie in a part of the Land', () => {
  const whole = printFrame(PROJECTS, SIZE);
  const west = PROJECTS.filter(({ places }) => places.every(({ ags }) => ags.kreis === '03402'));
  expect(west.length).toBeGreaterThan(0);
  expect(printFrame(west, SIZE).zoom).toBeGreaterThan(whole.zoom + 0.5);
  expect(printFrame([], SIZE)).toEqual(whole);
});
