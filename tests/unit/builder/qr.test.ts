import { describe, expect, it } from 'vitest';
import { qrOf, qrSvg } from '../../../src/builder/qr';

describe('a QR code', () => {
  const code = qrOf('https://atlas.example/?sammlung=alle&region=034')!;

  it('keeps four modules of white on every side', () => {
    const dark = [...code.d.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...dark)).toBe(4);
    expect(Math.max(...dark)).toBe(code.size - 5);
  });

  it('is a drawing with its own white ground', () => {
    expect(qrSvg(code)).toMatch(
      new RegExp(`^<svg [^>]*viewBox="0 0 ${code.size} ${code.size}"[^>]*><path fill="#fff" `),
    );
  });

  it('is none for an address that no code holds', () => {
    expect(qrOf(`https://atlas.example/?q=${'x'.repeat(3000)}`)).toBeNull();
  });
});
