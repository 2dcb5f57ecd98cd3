/** A QR code as a drawing and as pixels: black on white in every theme, because scanners want it so. */
import { encode } from 'uqr';

export interface QrCode {
  /** Modules across, with the white around. */
  readonly size: number;
  /** Path of the dark modules, a unit each. */
  readonly d: string;
}

/** Modules of white around, as the standard asks. */
const QUIET = 4;
/** Pixels that the file of pixels has at least across: 10 cm in print at 300 dots an inch. */
const LEAST_PIXELS = 1200;

/** @returns null where the address is longer than the largest code holds */
export function qrOf(address: string): QrCode | null {
  try {
    const { data, size } = encode(address, { ecc: 'M', border: QUIET });
    const d = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
    return { d, size };
  } catch {
    return null;
  }
}

export function qrSvg({ size, d }: QrCode): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${d}"/></svg>`;
}

/** @throws where the browser cannot draw or write it */
export function qrPng({ size, d }: QrCode): Promise<Blob> {
  const canvas = document.createElement('canvas');
  // Whole pixels for a module: no edge is grey.
  const scale = Math.ceil(LEAST_PIXELS / size);
  canvas.width = canvas.height = size * scale;
  const context = canvas.getContext('2d');
  if (context === null) return Promise.reject(new Error('no canvas to draw on'));
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  context.fill(new Path2D(d));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))));
  });
}
