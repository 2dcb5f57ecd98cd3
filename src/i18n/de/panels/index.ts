import * as detail from './detail';
import * as faults from './faults';
import * as shown from './shown';

export const panels = { ...shown, ...faults, ...detail };
