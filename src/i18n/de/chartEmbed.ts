/** What an embedded chart says beside its own words; a test reads off its components that nothing is missing. */
export * as charts from './charts/frame';
export { embed } from './embed';
export { filter } from './filter';
export * as panels from './panels/shown';
export { terms } from './terms';
