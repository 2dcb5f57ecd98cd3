/** Words of the circle around a place, of the reader's own area and of drawing it on the map. */
const projects = (count: number, shown: string) => `${shown} ${count === 1 ? 'Projekt' : 'Projekte'}`;

/** Why the device told no position (codes of the Geolocation API), or why it helps nobody here. */
const failures = {
  denied:
    'Der Browser gibt den Standort nicht frei. Er lässt sich in den Einstellungen der Seite erlauben; ein Ort von Hand geht immer.',
  unavailable: 'Das Gerät kann seinen Standort gerade nicht bestimmen.',
  timeout: 'Das Gerät hat in 15 Sekunden keinen Standort gefunden.',
  unsupported: 'Dieser Browser kennt keinen Standort.',
  away: 'Der Standort liegt außerhalb der Karte.',
};

export const near = {
  group: 'Umkreis, Fläche',
  heading: 'Umkreis um einen Ort',
  place: 'Ort',
  otherPlace: 'Anderer Ort',
  places: 'Orte und Gebiete',
  around: (place: string) => `Um ${place}`,
  radius: 'Umkreis',
  km: (km: string) => `${km} Kilometer`,
  away: (km: string) => `${km}\u00a0km entfernt`,
  remove: 'Entfernen',
  roughly: (count: number, shown: string, total: string) =>
    count === 1
      ? `Bei einem von ${total} Projekten ist nur der Ort bekannt, keine Adresse: Seine Entfernung ist ungefähr. Alle Entfernungen sind Luftlinie.`
      : `Bei ${shown} von ${total} Projekten ist nur der Ort bekannt, keine Adresse: Ihre Entfernungen sind ungefähr. Alle Entfernungen sind Luftlinie.`,
  locate: 'Meinen Standort verwenden',
  locating: 'Standort wird bestimmt …',
  failures,
  privacy:
    'Der Standort wird nur auf Knopfdruck gelesen und nicht versendet. In der Adresse der Ansicht steht er auf etwa einen Kilometer gerundet.',
  own: 'Eigene Fläche',
  draw: 'Auf der Karte zeichnen',
  drawAnew: 'Neu zeichnen',
  cannotDraw: 'Zeichnen geht, sobald die bewegliche Karte geladen ist.',
  inside: (count: number, shown: string) => `${projects(count, shown)} in der Fläche`,
  sum: (amount: string, known: string, total: string) =>
    `${amount}, belegt für ${known} von ${total} Förderungen`,
  noSum: (total: string) => `Für keine von ${total} Förderungen ist ein Betrag belegt.`,
  kreis: 'Oder ein Landkreis',
  chooseKreis: 'Bitte wählen',
  widenBy: 'erweitert um',
  take: 'Übernehmen',
  widenFailed: 'Die Fläche konnte nicht berechnet werden.',
  drawing: {
    label: 'Fläche zeichnen',
    howByHand: 'Ecken durch Tippen oder Klicken setzen, die erste Ecke schließt die Fläche.',
    howByKeys:
      'Pfeiltasten verschieben die Karte unter dem Kreuz, Eingabe setzt eine Ecke, Rücktaste nimmt die letzte weg, F schließt die Fläche, Escape bricht ab.',
    set: (count: string) => `Ecke ${count} gesetzt.`,
    removed: (count: string) => `Ecke entfernt, noch ${count}.`,
    tooMany: 'Mehr Ecken fasst die Adresse nicht.',
    tooFew: 'Eine Fläche braucht drei Ecken.',
    done: 'Fläche übernommen.',
    cancelled: 'Zeichnen abgebrochen.',
    undo: 'Letzte Ecke entfernen',
    finish: 'Fertig',
    cancel: 'Abbrechen',
  },
};
