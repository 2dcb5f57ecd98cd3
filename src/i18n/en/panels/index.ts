import type { Messages } from '../../i18n.svelte';
import * as detail from './detail';
import * as faults from './faults';
import * as shown from './shown';

export const panels: Messages['panels'] = { ...shown, ...faults, ...detail };
