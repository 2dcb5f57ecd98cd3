import type { Messages } from '../i18n.svelte';

export const charts: Messages['charts'] = {};
