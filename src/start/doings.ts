/**
 * What a reader did on the page before the program ran: opened, ticked, typed, scrolled to, focused. The page is
 * then replaced by the same one alive, and all of this is carried over, part by part, by the order of the parts.
 */
export interface Doings {
  /** Text in the search field. */
  readonly text: string;
  /** Which of the page's `<details>`, counted from its beginning, are not as they were. */
  readonly toggled: readonly number[];
  /** Which of its radio buttons and checkboxes are not as they were. */
  readonly ticked: readonly number[];
  readonly focus: Focus | null;
  /** Pixels that the panel, and the page, were scrolled. */
  readonly panelTop: number;
  readonly pageTop: number;
}

type Focus =
  | { readonly project: string }
  | { readonly index: number; readonly selection: readonly [number, number] | null };

const FOCUSABLE = 'a[href], button, input, summary, [tabindex]';
const TICKED = 'input[type="radio"], input[type="checkbox"]';
const PANEL = '.panel > .body';

export function doingsOn(page: HTMLElement): Doings {
  const details = [...page.querySelectorAll('details')];
  const boxes = [...page.querySelectorAll<HTMLInputElement>(TICKED)];
  return {
    text: page.querySelector<HTMLInputElement>('input[role="combobox"]')?.value ?? '',
    toggled: details.flatMap(({ open }, index) => (open ? [index] : [])),
    // Of a group of radio buttons the one that was left says nothing more than the one that was taken.
    ticked: boxes.flatMap((box, index) =>
      box.checked !== box.defaultChecked && (box.checked || box.type === 'checkbox') ? [index] : [],
    ),
    focus: focusIn(page),
    panelTop: page.querySelector(PANEL)?.scrollTop ?? 0,
    pageTop: document.documentElement.scrollTop,
  };
}

/** Does the same on the page that took the other's place; the text is the program's to search for. */
export function repeat(doings: Doings, page: HTMLElement): void {
  const details = page.querySelectorAll('details');
  const boxes = page.querySelectorAll<HTMLInputElement>(TICKED);
  for (const index of doings.toggled) if (details[index]) details[index].open = true;
  for (const index of doings.ticked) boxes[index]?.click();
  const panel = page.querySelector(PANEL);
  if (panel) panel.scrollTop = doings.panelTop;
  document.documentElement.scrollTop = doings.pageTop;
  if (doings.focus === null) return;
  const element = elementOf(doings.focus, page);
  element?.focus({ preventScroll: true });
  if ('selection' in doings.focus && doings.focus.selection && element instanceof HTMLInputElement) {
    element.setSelectionRange(...doings.focus.selection);
  }
}

function focusIn(page: HTMLElement): Focus | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !page.contains(focused)) return null;
  const project = focused.closest<HTMLElement>('#liste [data-project]')?.dataset.project;
  if (project !== undefined) return { project };
  const index = focusables(page).indexOf(focused);
  if (index === -1) return null;
  const isText = focused instanceof HTMLInputElement && focused.selectionStart !== null;
  return {
    index,
    selection: isText ? [focused.selectionStart ?? 0, focused.selectionEnd ?? 0] : null,
  };
}

function elementOf(focus: Focus, page: HTMLElement): HTMLElement | null {
  if ('project' in focus) return page.querySelector(`#liste [data-project="${focus.project}"]`);
  return focusables(page)[focus.index] ?? null;
}

/** In the map's place the program may put other things: what is in it does not count. */
function focusables(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => !element.closest('main'));
}
