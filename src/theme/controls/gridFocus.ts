type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where the focus goes from a cell on a key, in a grid of so many rows and columns, as the ARIA grid pattern has it;
 * null where the key means nothing here. At an edge it stays.
 */
export function gridTarget(press: Press, { row, column }: GridPlace, size: GridPlace): GridPlace | null {
  if (size.row === 0 || size.column === 0 || press.altKey || press.metaKey || press.shiftKey) return null;
  const last = { row: size.row - 1, column: size.column - 1 };
  if (press.ctrlKey) {
    if (press.key === 'Home') return { row: 0, column: 0 };
    return press.key === 'End' ? last : null;
  }
  switch (press.key) {
    case 'ArrowDown':
      return { row: Math.min(row + 1, last.row), column };
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column };
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, last.column) };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: last.column };
    default:
      return null;
  }
}
