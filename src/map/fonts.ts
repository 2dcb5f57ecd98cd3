/**
 * MapLibre draws labels from the page's own faces and picks them by family name alone, weight included; the
 * bold face therefore has a family of its own. Styles without `glyphs` need every symbol layer to name one.
 */
import '../theme/typeface.scss';

export const REGULAR = ['Fira Sans'];
export const BOLD = ['Fira Sans Semibold'];

/** Labels drawn before their face is there stay in another face for good, so the map waits, but not for ever. */
export async function fontsReady(fonts: FontFaceSet = document.fonts, patienceMs = 2500): Promise<void> {
  const faces = [`400 16px '${REGULAR[0]}'`, `600 16px '${BOLD[0]}'`].map((face) => fonts.load(face));
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([Promise.allSettled(faces), patience]);
}
