import { describe, expect, it } from 'vitest';
import { PRECISIONS, PROJECT_STATUS } from '../../../src/domain/vocabulary';
import { symbolKey, symbolParts } from '../../../src/theme/symbols';

const kinds = [true, false].flatMap((example) =>
  PROJECT_STATUS.flatMap((status) => PRECISIONS.map((precision) => ({ example, status, precision }))),
);

describe('symbols', () => {
  it('draws another shape for every name, without counting colours', () => {
    const drawings = new Map(kinds.map((kind) => [symbolKey(kind), JSON.stringify(symbolParts(kind))]));
    expect(drawings.size).toBe(2 * PROJECT_STATUS.length * 2);
    expect(new Set(drawings.values()).size).toBe(drawings.size);
  });

  it('draws the same for the same name', () => {
    const byKey = new Map<string, string>();
    for (const kind of kinds) {
      const drawing = JSON.stringify(symbolParts(kind));
      expect(byKey.get(symbolKey(kind)) ?? drawing).toBe(drawing);
      byKey.set(symbolKey(kind), drawing);
    }
  });

  it('rings what is no address, dashed', () => {
    for (const kind of kinds) {
      expect(symbolParts(kind).some(({ dash }) => dash)).toBe(kind.precision !== 'adresse');
    }
  });
});
