import type { Messages } from '../i18n.svelte';

export const panels: Messages['panels'] = {};
