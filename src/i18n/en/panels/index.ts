import type { Messages } from '../../i18n.svelte';
import * as detail from './detail';
import * as shown from './shown';

export const panels: Messages['panels'] = { ...shown, ...detail };
