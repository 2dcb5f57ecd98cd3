import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, scriptText, shortened } from '../../../src/prerender/document';
import { grantsJsonLd } from '../../../src/prerender/jsonLd';
import { Links } from '../../../src/prerender/links';
import { searchFiles, siteUrl } from '../../../src/prerender/sitemap';
import { arbitraryProject, grant, project } from '../../fixtures/projects';

const here = (path: string) => `../../${path}`;

describe('MonetaryGrant', () => {
  it('has an amount exactly where one is published for a documented grant', () => {
    fc.assert(
      fc.property(arbitraryProject('eines'), (one) => {
        const given = one.grants.filter(({ status }) => status !== 'nicht-belegt');
        const nodes = grantsJsonLd(one, here);
        expect(nodes).toHaveLength(given.length);
        nodes.forEach((node, index) => {
          const { amount, status } = given[index]!;
          const published = status === 'belegt' ? amount : null;
          expect((node.amount as { value: number } | undefined)?.value ?? null).toBe(published);
        });
      }),
    );
  });

  it('says that an amount is rounded, and names funder and sources', () => {
    const [node] = grantsJsonLd(project({ grants: [grant(2019, 70_000, { amountKind: 'gerundet' })] }), here);
    expect(node).toMatchObject({
      '@type': 'MonetaryGrant',
      amount: { currency: 'EUR', value: 70_000, description: 'gerundet' },
      funder: { name: 'Land Niedersachsen' },
      subjectOf: [{ url: 'https://beispiel.example/quelle' }],
    });
  });
});

describe('text in the head', () => {
  it('reads back as what it was, and ends no element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = scriptText({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(escaped(text)).not.toMatch(/[<>"']/);
      }),
    );
  });

  it('is cut at a word', () => {
    expect(shortened('kurz')).toBe('kurz');
    const cut = shortened('Wort '.repeat(60).trim());
    expect(cut).toMatch(/^(Wort )+…$/);
    expect(cut.length).toBeLessThanOrEqual(202);
  });
});

describe('addresses', () => {
  it('lead from every depth to the start', () => {
    expect(new Links('').root).toBe('./');
    expect(new Links('landkreise/').root).toBe('../');
    expect(new Links('projekt/eines/').project('anderes')).toBe('../../projekt/anderes/');
    expect(new Links('landkreis/03402/').kreisInAtlas('03402')).toBe('../../?sammlung=alle&region=03402');
    expect(new Links('handlungsfeld/').fieldInAtlas('programm', 'zusammenleben')).toBe(
      '../?sammlung=alle&feld=zusammenleben&schema=programm',
    );
  });

  it('of the site come from the operator, or there is no sitemap', () => {
    expect(siteUrl(undefined)).toBeNull();
    expect(siteUrl('')).toBeNull();
    expect(siteUrl('https://atlas.example/karte')).toBe('https://atlas.example/karte/');
    for (const wrong of ['atlas.example', 'javascript:alert(1)', 'https://atlas.example/?a']) {
      expect(() => siteUrl(wrong)).toThrow(/SITE_URL/);
    }
    const [sitemap, robots] = searchFiles('https://atlas.example/', ['', 'projekt/eines/'], '2026-11');
    expect(sitemap!.text).toContain('<loc>https://atlas.example/projekt/eines/</loc>');
    expect(robots!.text).toContain('Sitemap: https://atlas.example/sitemap.xml');
  });
});
