/**
 * Runs before anything is painted. The page shows the atlas as it opens; what this reader wants to see may be
 * another view, or the same in other colours, and what the page promises it may be unable to keep.
 *
 *   data-farben          the colours that the address names
 *   data-ansicht=andere  the address asks for another view: the list and points of this one must not be seen
 *   data-ansicht=einbettung  it asks for a part of the atlas, on a page of its own: nothing of this one must be seen
 *   data-programm=fehlt  the program did not come: the page turns to the form that needs none
 */
const root = document.documentElement;
const styles = document.currentScript?.dataset.styles;

const asked = new URLSearchParams(location.search);
const colours = asked.get('farben');
if (colours === 'hell' || colours === 'dunkel') root.dataset.farben = colours;
asked.delete('farben');
if (asked.has('einbetten')) root.dataset.ansicht = 'einbettung';
else if (asked.toString() !== '') root.dataset.ansicht = 'andere';

/** Until the program has taken the page over: what goes wrong later is its own business. */
function turn(): void {
  if (root.dataset.programm) return;
  root.dataset.programm = 'fehlt';
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  if (styles) link.href = styles;
  document.head.append(link);
}

// A module that does not come, or one of its own that does not; one that the browser cannot read; one that fails.
const capture = { capture: true };
addEventListener(
  'error',
  ({ target }) => {
    const isModule = target instanceof HTMLScriptElement && target.type === 'module';
    if (isModule || target === window) turn();
  },
  capture,
);
addEventListener('unhandledrejection', turn);

export {};
