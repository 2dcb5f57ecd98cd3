import type { Messages } from '../../i18n.svelte';
import { grants, integer, projects } from './counts';

export const page: Messages['charts']['page'] = {
  title: 'Charts',
  lead: {
    beispiele:
      'The example projects that the State Chancellery presented on 16 August 2018, and what has been published about their funding.',
    alle: 'All recorded grants of the programme “Gute Nachbarschaft”. Every number counts the projects that map and list show.',
  },
  contents: 'Charts on this page',
  links: { rounds: 'Rounds', fields: 'Fields of action', regions: 'Regions', spread: 'Amounts' },
  filtered: (shown, all) => `Filters are set: all numbers are about ${integer(shown)} of ${projects(all)}.`,
  clear: 'Reset all filters',
  hidden: (count) =>
    count === 1
      ? 'One grant of these projects belongs to another round and is not counted here.'
      : `${grants(count)} of these projects belong to other rounds and are not counted here.`,
};
