import type { Messages } from '../i18n.svelte';

export const map: Messages['map'] = {};
