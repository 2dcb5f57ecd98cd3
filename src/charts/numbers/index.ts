/** The numbers of the charts as tables, for files: fetched by whoever saves one. */
export { amountNumbers } from './amountNumbers';
export { compareNumbers } from './compareNumbers';
export { fieldAreaNumbers } from './fieldAreaNumbers';
export { evidenceNumbers, fieldNumbers } from './fieldNumbers';
export { gapNumbers } from './gapNumbers';
export { regionNumbers } from './regionNumbers';
export { roundNumbers } from './roundNumbers';
