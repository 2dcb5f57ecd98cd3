/** Classes of KERN that come with its button, label and alert and that nothing here bears: the build leaves their rules out. */
export const UNUSED_KERN = [
  'kern-btn--block',
  'kern-btn-wrapper',
  'kern-label--large',
  'kern-alert--success',
  'kern-alert__header',
  'kern-alert__body',
  'kern-title',
  'kern-icon',
  'kern-icon--info',
  'kern-icon--success',
  'kern-icon--warning',
  'kern-icon--danger',
];
