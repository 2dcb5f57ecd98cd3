/** What an embedded chart says beside its own words; a test reads off its components that nothing is missing. */
export { app } from './app';
export * as charts from './charts/page';
export { cite } from './cite';
export { embed } from './embed';
export { filter } from './filter';
export { numbers } from './numbers';
export { panels } from './panels';
export { table } from './table';
export { terms } from './terms';
