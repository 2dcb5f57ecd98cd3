export const offline = {
  newVersion: 'Eine neue Version des Atlas ist da.',
  keepsView: 'Ihre Ansicht bleibt: Auswahl und Filter stehen in der Adresse.',
  takeOver: 'Neue Version laden',
};
