import { describe, expect, it } from 'vitest';
import { embedCodes } from '../../../src/builder/embedCode';
import { DEFAULT_OPTIONS } from '../../../src/embed/options';
import { choiceOf, NO_FILTER } from '../../../src/domain/filter';
import { DEFAULT_VIEW } from '../../../src/state/view';

const source = {
  root: 'https://atlas.example/',
  options: { ...DEFAULT_OPTIONS, locked: ['region'] as const },
  view: {
    ...DEFAULT_VIEW,
    collection: 'alle' as const,
    filter: { ...NO_FILTER, region: choiceOf(['034']), text: `"><script>alert('x')</script>` },
  },
  title: 'Karte: „Projekte“ <in> "Weser-Ems" [2018]',
  height: 560,
};

describe('the code of an embed', () => {
  const codes = embedCodes(source);
  const parsed = (code: string) => new DOMParser().parseFromString(code, 'text/html');

  it('is one frame and one script, and no text of it is markup', () => {
    const { body } = parsed(codes.iframe);
    expect([...body.children].map(({ tagName }) => tagName)).toEqual(['IFRAME', 'SCRIPT']);
    const frame = body.querySelector('iframe')!;
    expect(frame.title).toBe(source.title);
    expect(frame.getAttribute('loading')).toBe('lazy');
    expect(frame.getAttribute('height')).toBe('560');
    expect(new URL(frame.src).searchParams.get('q')).toBe(source.view.filter.text);
    expect(new URL(frame.src).searchParams.get('gesperrt')).toBe('region');
    // What a reader sees where frames are stripped.
    expect(codes.iframe).toMatch(/<a href="https:\/\/atlas\.example\/\?[^"]*">.*<\/a><\/iframe>/);
    expect(codes.iframe).not.toMatch(/style=|onload/);
  });

  it('needs no script where the height is fixed', () => {
    const fixed = embedCodes({ ...source, options: { ...source.options, isFixed: true } });
    expect(fixed.iframe).not.toContain('<script');
    expect(fixed.iframe).toContain('hoehe=fest');
  });

  it('carries the parameters as attributes of the element', () => {
    const element = parsed(codes.script).querySelector('quartiers-atlas')!;
    expect(element.getAttribute('einbetten')).toBe('karte');
    expect(element.getAttribute('region')).toBe('034');
    expect(element.getAttribute('q')).toBe(source.view.filter.text);
    expect(element.getAttribute('title')).toBe(source.title);
    expect(element.querySelector('a')!.textContent).toBe(source.title);
  });

  it('links to the embed, and from Markdown to the full view', () => {
    expect(codes.link).toMatch(/^https:\/\/atlas\.example\/einbetten\/karte\/\?/);
    expect(codes.markdown).toMatch(/^\[.*\\\[2018\\\]\]\(https:\/\/atlas\.example\/\?[^()]*\)$/);
  });
});
