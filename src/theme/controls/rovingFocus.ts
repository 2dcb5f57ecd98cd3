type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/**
 * Where the focus goes from a row on a key, in a list of `length` rows; null where the key means nothing here,
 * which it never does with Ctrl, Alt, Meta or Shift: those are the browser's own.
 */
export function rovingTarget(press: Press, index: number, length: number): number | null {
  if (length === 0 || press.ctrlKey || press.altKey || press.metaKey || press.shiftKey) return null;
  switch (press.key) {
    case 'ArrowDown':
      return Math.min(index + 1, length - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
