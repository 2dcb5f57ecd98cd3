import * as citation from './citation';
import * as picture from './picture';

export const cite = { ...picture, ...citation };
