import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCK_NAMES, LOCKS, locksOf, NO_LOCKS, withLocked, type Lock } from '../../../src/state/locks';
import { PARAMETERS } from '../../../src/state/viewUrl';
import type { View } from '../../../src/state/view';
import { arbitraryView } from '../../fixtures/views';

const valueOf = ({ collection, filter }: View, lock: Lock): unknown =>
  ({ ...filter, collection, umkreis: filter.near, flaeche: filter.outline })[lock];

describe('withLocked', () => {
  it('keeps what is locked and lets everything else change, whatever the change', () => {
    fc.assert(
      fc.property(arbitraryView, arbitraryView, fc.subarray(LOCKS), (before, after, locked) => {
        const view = withLocked(before, after, new Set(locked));
        for (const lock of LOCKS) {
          expect(valueOf(view, lock)).toEqual(valueOf(locked.includes(lock) ? before : after, lock));
        }
        expect({ ...view, collection: null, filter: null }).toEqual({
          ...after,
          collection: null,
          filter: null,
        });
      }),
      { numRuns: 200 },
    );
  });

  it('changes nothing where nothing is locked', () => {
    fc.assert(fc.property(arbitraryView, arbitraryView, (a, b) => withLocked(a, b, NO_LOCKS) === b));
  });
});

it('Handlungsfelder are held with their scheme', () => {
  expect([...locksOf(['feld'])].sort()).toEqual(['feld', 'scheme']);
});

it('locks are named as the address names what they hold', () => {
  for (const name of Object.values(LOCK_NAMES)) expect(PARAMETERS).toContain(name);
});
