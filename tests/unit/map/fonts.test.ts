import { describe, expect, it, vi } from 'vitest';
import { fontsReady } from '../../../src/map/fonts';

describe('fontsReady', () => {
  it('waits for both faces', async () => {
    const load = vi.fn(async () => []);
    await fontsReady({ load } as unknown as FontFaceSet);
    expect(load.mock.calls.flat()).toEqual(["400 16px 'Fira Sans'", "600 16px 'Fira Sans Semibold'"]);
  });

  it('does not wait for ever', async () => {
    const load = () => new Promise<never>(() => undefined);
    await expect(fontsReady({ load } as unknown as FontFaceSet, 5)).resolves.toBeUndefined();
  });

  it('goes on without a face that cannot be had', async () => {
    const load = () => Promise.reject(new Error('blocked'));
    await expect(fontsReady({ load } as unknown as FontFaceSet)).resolves.toBeUndefined();
  });
});
