import * as detail from './detail';
import * as shown from './shown';

export const panels = { ...shown, ...detail };
