import { describe, expect, it } from 'vitest';
import { restyled } from '../../../src/prerender/styleRules';

describe('styles of single elements', () => {
  it.each([
    ['<p>a</p>', '<p>a</p>', ''],
    ['<p style="left: 1%;">a</p>', '<p class="s-1">a</p>', '.s-1.s-1.s-1 { left: 1%; }'],
    ['<p class="b c" style="top: 0">a</p>', '<p class="b c s-1">a</p>', '.s-1.s-1.s-1 { top: 0 }'],
    ['<p style="">a</p>', '<p>a</p>', ''],
    [
      '<p style="top: 0" title="a > b">a</p><i style="top: 0"></i>',
      '<p class="s-1" title="a > b">a</p><i class="s-1"></i>',
      '.s-1.s-1.s-1 { top: 0 }',
    ],
    ['<p style="--a: &quot;b&quot;"></p>', '<p class="s-1"></p>', '.s-1.s-1.s-1 { --a: "b" }'],
    ['text: style="top: 0"', 'text: style="top: 0"', ''],
    ['<p title="<b style=">a</p>', '<p title="<b style=">a</p>', ''],
  ])('%s', (body, restyledBody, rules) => {
    expect(restyled(body, 's')).toEqual({ body: restyledBody, rules });
  });
});
