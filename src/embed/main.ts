import { mount } from 'svelte';
import './embed.scss';
import 'virtual:tokens.css';
import EmbedApp from './EmbedApp.svelte';

const target = document.getElementById('app')!;
/** What the page shows until the data are there: the map of the start view. */
const first = document.getElementById('ohne-programm');
target.hidden = first !== null;
// Its points may be others than those that the address asks for.
if (first && location.search !== '') first.dataset.anders = '';

mount(EmbedApp, {
  target,
  props: {
    onready() {
      first?.remove();
      target.hidden = false;
    },
  },
});
