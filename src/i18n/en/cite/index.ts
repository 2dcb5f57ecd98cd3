import type { Messages } from '../../i18n.svelte';
import * as citation from './citation';
import * as picture from './picture';

export const cite: Messages['cite'] = { ...picture, ...citation };
