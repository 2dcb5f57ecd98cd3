import { createFormat } from '../../format';
import type { Messages } from '../../i18n.svelte';

const { integer } = createFormat('en-GB');

export const or: Messages['cite']['or'] = ' or ';

export const picture: Messages['cite']['picture'] = {
  formats: {
    normal: 'PNG',
    doppelt: 'PNG, twice as fine',
    quadrat: 'PNG, square',
    breit: 'PNG, 16 : 9',
    svg: 'SVG to edit',
  },
  explained:
    'Every picture carries title, selection, sources, date of the data and licence. It may be published if the source is named.',
  making: 'Drawing the picture …',
  made: (file) => `Saved: ${file}`,
  failed: 'The picture could not be drawn.',
  selection: {
    beispiele: 'example projects 2018',
    alle: 'all recorded grants',
  },
  shown: (collection, filters) => `Shown: ${[collection, ...filters].join('; ')}`,
  sources: (publishers) => `Sources: ${publishers}; compiled by Quartiersatlas Niedersachsen`,
  ours: 'Source: Quartiersatlas Niedersachsen',
  more: (count) => `${integer(count)} more`,
  state: (date, version) => `Data as of ${date} (version ${version})`,
  licence: 'Licence: CC\u00a0BY\u00a04.0',
  map: {
    heading: 'Map as a picture',
    title: (count) =>
      count === 1 ? '1 project in Lower Saxony' : `${integer(count)} projects in Lower Saxony`,
    coloured: (measure, level) => `${measure}, ${level}`,
    subtitle: 'Places of the projects and state of their funding by the programme “Gute Nachbarschaft”',
  },
};
