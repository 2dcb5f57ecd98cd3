import type { Messages } from '../i18n.svelte';

export const offline: Messages['offline'] = {
  newVersion: 'A new version of the atlas is available.',
  keepsView: 'Your view stays: selection and filters are in the address.',
  takeOver: 'Load the new version',
};
