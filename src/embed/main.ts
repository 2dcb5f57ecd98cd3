import { mount } from 'svelte';
import { I18n, type Language } from '../i18n/i18n.svelte';
import './embed.scss';
import 'virtual:tokens.css';
import EmbedApp from './EmbedApp.svelte';
import { parseEmbed } from './embedUrl';
import { wholeAtlas, wordsOf } from './words';
import { loadPart } from './parts';

const target = document.getElementById('app')!;
/** What the page shows until the data are there: the map of the start view. */
const first = document.getElementById('ohne-programm');
target.hidden = first !== null;
// Its points may be others than those that the address asks for.
if (first && location.search !== '') first.dataset.anders = '';

function show() {
  first?.remove();
  target.hidden = false;
}

const asked = parseEmbed(location.pathname, location.search);
const load = wordsOf(asked.options.kind);
const i18nOf = async (language: Language) => new I18n(load, await load(language), language, wholeAtlas);
// Neither waits for the other; who shows the part asks again, and says what failed.
loadPart(asked.options.kind).catch(() => undefined);
i18nOf(asked.view.locale)
  .catch(() => i18nOf('de'))
  .then(
    (i18n) => mount(EmbedApp, { target, props: { asked, i18n, onready: show } }),
    () => {
      show();
      // Without its words the page has none but these.
      target.append('Dieser Teil konnte nicht geladen werden. This part could not be loaded.');
    },
  );
