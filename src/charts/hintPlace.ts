const HINT_WIDTH = 352;

/** Where the hint of a mark stands: below it, and inside the frame. */
export function hintPlace(mark: HTMLElement, frame: HTMLElement): { top: number; left: number } {
  const outer = frame.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  return {
    top: box.bottom - outer.top + 2,
    left: Math.max(0, Math.min(box.left - outer.left, outer.width - HINT_WIDTH)),
  };
}
