/** A part of the embed says nothing that the messages of its kind do not hold. */
import { flushSync, tick, type Component } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import EmbedControls from '../../../src/embed/EmbedControls.svelte';
import { DEFAULT_OPTIONS, EMBED_KINDS, type EmbedKind } from '../../../src/embed/options';
import { loadPart } from '../../../src/embed/parts';
import { wholeAtlas, wordsOf } from '../../../src/embed/words';
import { atlasI18n } from '../../../src/i18n/atlasI18n';
import { I18n, type Language, type Messages } from '../../../src/i18n/i18n.svelte';
import { parseRounds } from '../../../src/domain/dataset';
import rounds from '../../../data/runden.json';
import { dataset, renderPanel } from '../panels/renderPanel';
import InEmbed from './InEmbed.svelte';

const PARTIAL = EMBED_KINDS.filter((kind) => kind.startsWith('diagramm-') || kind === 'kennzahl');

/** Which messages were asked for that are not there. */
function watched(messages: object, missing: Set<string>, path = ''): object {
  return new Proxy(messages, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      // What is not in the whole atlas either is asked for by the way an unknown value is looked up.
      if (typeof key === 'string' && value === undefined) missing.add(`${path}${key}`);
      return typeof value === 'object' && value !== null
        ? watched(value, missing, `${path}${key as string}.`)
        : value;
    },
  });
}

const whole = dataset({ rounds: parseRounds(rounds, 'runden.json').value });
const failing = dataset({
  areas: null,
  failures: [{ file: 'runden.json', kind: 'status', detail: '500' }],
  problems: [{ file: 'runden.json', record: 'x', field: 'y', value: 'z', expected: 'w' }],
});

describe.each(PARTIAL)('%s', (kind: EmbedKind) => {
  describe.each(['de', 'en'] as const)('in %s', (language: Language) => {
    it.each([
      ['everything', 'sammlung=alle', whole],
      ['a choice', 'sammlung=alle&region=034,-03454&feld=arbeit&runde=2019-2021&schema=programm', whole],
      ['no project', 'sammlung=alle&q=diesesprojektgibtesnicht', whole],
      ['what was refused', 'sammlung=alle&region=999&runde=x', failing],
    ])('says %s in its own words', async (_, query, data) => {
      const missing = new Set<string>();
      const load = wordsOf(kind);
      const messages = watched(await load(language), missing) as Messages;
      const i18n = new I18n(async () => messages, messages, language, wholeAtlas);
      const Part = await loadPart(kind);
      const options = { ...DEFAULT_OPTIONS, kind };
      for (const [component, props] of [
        [Part as unknown as Component<Record<string, unknown>>, { theme: 'hell', folder: 'data/' }],
        [EmbedControls as Component<Record<string, unknown>>, {}],
      ] as const) {
        const { container, unmount } = renderPanel(InEmbed, {
          query,
          data,
          i18n,
          props: { options, component, props },
        });
        for (const details of container.querySelectorAll('details')) details.open = true;
        flushSync();
        await vi.dynamicImportSettled();
        await tick();
        // Without the areas, what stands above says why there is nothing.
        if (component === (Part as unknown) && data !== failing)
          await vi.waitFor(() => expect(container.textContent!.trim()).not.toBe(''));
        expect(container.textContent).not.toMatch(/undefined|\[object/);
        unmount();
      }
      expect([...missing]).toEqual([]);
    });
  });
});

it('a chart is told less than the atlas knows', async () => {
  const [{ m }, part] = [atlasI18n(), await wordsOf('diagramm-runden')('de')];
  expect(Object.keys(part).length).toBeLessThan(Object.keys(m).length / 2);
  expect(part.charts.rounds).toBe(m.charts.rounds);
});
