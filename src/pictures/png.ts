/** Turns a drawn picture into pixels, in the browser. */
import bold from '@fontsource/fira-sans/files/fira-sans-latin-600-normal.woff2?url';
import regular from '@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2?url';
import type { Picture } from './frame';

/**
 * @param scale pixels of the file for a pixel of the picture
 * @throws where the browser cannot draw or write it
 */
export async function pngOf({ svg, width, height }: Picture, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([await withFonts(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas to draw on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    // WebKit calls an image decoded before its fonts are: what it draws the first time may lack them.
    await new Promise(requestAnimationFrame);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('the canvas gave no picture'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** An image loads nothing: the faces have to lie in it. The file that readers get names them only. */
async function withFonts(svg: string): Promise<string> {
  const faces = await Promise.all([face(regular, 400), face(bold, 600)]);
  return svg.replace(/<desc>/, `<style>${faces.join('')}</style><desc>`);
}

async function face(address: string, weight: number): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `@font-face{font-family:'Fira Sans';font-weight:${weight};src:url(data:font/woff2;base64,${btoa(binary)})}`;
}
