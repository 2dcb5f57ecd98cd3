/** What was done on the page before the program ran is done again on the page that took its place. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { doingsOn, repeat } from '../../../src/start/doings';

function page(rowTag: 'a' | 'button'): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = `
    <section class="panel"><div class="head">
      <label><input type="radio" name="s-${rowTag}" value="a" checked /></label>
      <label><input type="radio" name="s-${rowTag}" value="b" /></label>
    </div><div class="body">
      <input role="combobox" value="" />
      <details><summary>Region</summary><input type="checkbox" /><input type="checkbox" /></details>
      <details><summary>Runde</summary></details>
      <div id="liste"><${rowTag} data-project="emden" href="#">Emden</${rowTag}></div>
    </div></section>
    <main><a href="#">Karte</a></main>`;
  document.body.append(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('doings', () => {
  it('are none on a page that nobody touched', () => {
    expect(doingsOn(page('a'))).toEqual({
      text: '',
      toggled: [],
      ticked: [],
      focus: null,
      panelTop: 0,
      pageTop: 0,
    });
  });

  it('are carried over: opened, ticked, typed, focused, with the place in the text', () => {
    const before = page('a');
    const search = before.querySelector<HTMLInputElement>('input[role="combobox"]')!;
    before.querySelectorAll('details')[1]!.open = true;
    before.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')[1]!.checked = true;
    before.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]!.checked = true;
    search.value = 'quartier';
    search.focus();
    search.setSelectionRange(2, 5);
    const doings = doingsOn(before);
    expect(doings).toMatchObject({ text: 'quartier', toggled: [1], ticked: [1, 3] });

    const after = page('button');
    const field = after.querySelector<HTMLInputElement>('input[role="combobox"]')!;
    field.value = doings.text;
    const clicked = vi.fn();
    const boxes = after.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
    boxes.forEach((box, index) => box.addEventListener('click', () => clicked(index)));
    before.remove();
    repeat(doings, after);
    expect(clicked.mock.calls).toEqual([[1]]);
    expect([...after.querySelectorAll('details')].map(({ open }) => open)).toEqual([false, true]);
    expect(after.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]!.checked).toBe(true);
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([2, 5]);
  });

  it('find the row of a project again, whatever kind of element it is', () => {
    const before = page('a');
    before.querySelector<HTMLElement>('[data-project]')!.focus();
    const doings = doingsOn(before);
    before.remove();
    const after = page('button');
    repeat(doings, after);
    expect(document.activeElement).toBe(after.querySelector('button[data-project="emden"]'));
  });

  it('leave a page that has other parts as it is', () => {
    const before = page('a');
    before.querySelectorAll('details')[1]!.open = true;
    const other = document.createElement('div');
    expect(() => repeat(doingsOn(before), other)).not.toThrow();
  });
});
