import type { Messages } from '../../i18n.svelte';

export const collection: Messages['panels']['collection'] = {
  legend: 'Collection',
  beispiele: (count) => `Example projects 2018 (${count})`,
  alle: (first, last, count) => `All grants ${first}–${last} (${count})`,
  beispieleExplained:
    'Presented as examples on 16 August 2018; not every one is documented as funded by the programme.',
  alleExplained: (grants, confirmed, selected) =>
    `${grants} grants, ${confirmed} of them documented. Incomplete: the rounds name ${selected} selected projects.`,
  alleExplainedWithoutCounts: 'The collection is incomplete.',
};

export const list: Messages['panels']['list'] = {
  heading: 'Projects',
  fields: 'Fields of action',
  rounds: 'Rounds',
  noTraeger: 'Organisation not known',
  keys: 'Arrow keys change the project, Enter opens it.',
};

export const detail: Messages['panels']['detail'] = {
  back: 'Back to the list',
  previous: 'Previous project',
  next: 'Next project',
  position: (position, total) => `${position} of ${total}`,
  incomplete: 'The particulars of this project could not be loaded.',
  outside: 'This project does not match the chosen filters and is therefore not in the list.',
  example: 'Example project 2018',
  facts: 'At a glance',
  traeger: 'Organisation',
  place: 'Place',
  places: 'Places',
  website: 'Website',
  zielgruppen: 'Target groups',
  points: {
    adresse: 'Point: exact address',
    ortsteil: 'Point: middle of the district, no exact address',
    ort: 'Point: middle of the town, no exact address',
    gebiet: 'Point: middle of the area, no exact address',
  },
  fields: 'Fields of action',
  fieldsBuendnis: 'Alliance “Niedersachsen packt an”',
  fieldsProgramm: 'Programme “Gute Nachbarschaft”, as published on gwa-nds.de',
  noFields: 'None published.',
  noFieldsBuendnis: 'None documented.',
  derived: (field) => `derived from “${field}”`,
  grants: 'Grants of the Land',
  grantsCaption: 'Grants of the programme “Gemeinwesenarbeit und Quartiersmanagement”',
  noGrants: 'No grant of the programme recorded.',
  round: 'Round',
  grant: 'Grant',
  amount: 'Amount',
  rounded: (amount) => `about ${amount}`,
  unpublished: 'not published',
  sum: (amount, known, total) => `${amount} in all, documented for ${known} of ${total} grants.`,
  otherMoney: 'Other money',
  otherMoneyLead: 'Not money of the Land: these amounts count nowhere as a grant.',
  statements: 'What sources report',
  contradictions: 'Contradictions between sources',
  sources: 'Sources',
  source: (number, publisher) => `Source ${number}: ${publisher}`,
  sourcesOf: 'Sources:',
  notes: 'Editors’ notes',
  copy: 'Copy link to this project',
  copied: 'Link copied.',
  copyByHand: 'The browser does not allow copying. Link to select and copy:',
};
