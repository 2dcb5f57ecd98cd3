import type { Mark } from '../staticMap/layout';

/** Pixels: closer than this, one symbol would hide most of another. */
const CLOSEST = 16;

/** Points that lie on each other as one mark, at the point of that one which has a label. */
export function grouped(marks: readonly Mark[]): Mark[] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const near = groups.find(
      ([first]) => Math.hypot(first!.at.x - mark.at.x, first!.at.y - mark.at.y) < CLOSEST,
    );
    if (near) near.push(mark);
    else groups.push([mark]);
  }
  return groups.map((group) => {
    const leader = group.find(({ side }) => side !== null) ?? group[0]!;
    const others = group.filter((mark) => mark !== leader);
    return { ...leader, spots: [leader, ...others].flatMap(({ spots }) => spots) };
  });
}
