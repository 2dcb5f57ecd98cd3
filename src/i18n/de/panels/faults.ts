/** What is said where nothing passes, or something failed: an embedded chart fetches it when it comes to that. */
import type { Part } from '../../../domain/filter';
import { counted } from '../../format';

/** Why a part of the address was ignored (AddressProblem in state/viewUrl.ts, and areas that do not exist). */
const addressReasons = {
  'unknown-parameter': 'diese Angabe kennt der Atlas nicht',
  'unknown-value': 'diesen Wert gibt es nicht',
  repeated: 'steht mehrfach da, der erste Wert gilt',
  'too-long': 'der Wert ist zu lang',
  'without-place': 'es fehlt der Ort dazu (ort=…)',
  'unknown-area': 'dieses Gebiet gibt es nicht',
  'not-comparable': 'erwartet wird der Schlüssel von Land (03), Region (034) oder Landkreis (03454)',
  'compared-twice': 'steht schon im Vergleich',
  'compared-too-many': 'verglichen werden höchstens vier Gebiete',
};

/** How loading a file can fail (LoadFailure in state/fetchJson.ts). */
const failureKinds = {
  unreachable: (detail: string) => `keine Antwort vom Server (${detail})`,
  status: (detail: string) => `der Server antwortet mit Fehler ${detail}`,
  'not-json': (detail: string) => `die Datei ist beschädigt oder unvollständig (${detail})`,
  invalid: (detail: string) => `die Datei hat nicht die erwartete Form (${detail})`,
};

export const empty = {
  title: 'Kein Projekt passt zu allen Filtern.',
  loosen: 'Ein Filter weniger hilft:',
  without: (part: string, count: number, shown: string) =>
    `Ohne ${part}: ${counted(count, shown, 'Projekt', 'Projekte')}`,
  parts: {
    text: 'den Suchtext',
    region: 'Region',
    feld: 'Handlungsfeld',
    runde: 'Förderrunde',
    status: 'Status',
    traeger: 'Art des Trägers',
    zielgruppe: 'Zielgruppe',
    betrag: 'Betrag',
    genauigkeit: 'Genauigkeit der Lage',
    umkreis: 'den Umkreis',
    flaeche: 'die eigene Fläche',
  } satisfies Record<Part, string>,
  several: 'Auch ohne einen einzelnen Filter bleibt die Liste leer; es hilft nur, mehrere zu lösen.',
  inAll: (count: number, shown: string) =>
    `In allen Förderungen suchen: ${counted(count, shown, 'Projekt', 'Projekte')}`,
  nothing: 'Die Daten enthalten kein Projekt, das gezeigt werden kann.',
  noData: 'Die Projekte konnten nicht geladen werden.',
};

export const notices = {
  close: 'Hinweis schließen',
  address: (count: number) =>
    count === 1
      ? 'Eine Angabe in der Adresse wurde übergangen.'
      : `${count} Angaben in der Adresse wurden übergangen.`,
  addressRest: 'Alles andere in der Adresse gilt.',
  addressReasons,
  unknownProject: (id: string) => `Das Projekt „${id}“ gibt es in diesen Daten nicht.`,
  unknownProjectHelp: 'Es wurde vielleicht umbenannt. Die Liste und die Suche führen zu allen Projekten.',
  failed: (count: number) =>
    count === 1
      ? 'Eine Datei konnte nicht geladen werden.'
      : `${count} Dateien konnten nicht geladen werden.`,
  failureKinds,
  failureEffects: {
    'projekte-spalten.json': 'Ohne sie gibt es keine Projekte zu zeigen.',
    'projekte-texte.json': 'Ohne sie haben die Projekte keine Namen und werden nicht gezeigt.',
    'gebiete.json': 'Ohne sie fehlen der Filter nach Region und die Namen der Landkreise.',
    'runden.json': 'Ohne sie fehlen die Angaben zu den Förderrunden.',
    'handlungsfelder.json': 'Ohne sie fehlt, woraus Handlungsfelder abgeleitet sind.',
    'meta.json': 'Ohne sie fehlen Stand und Lizenz der Daten.',
  } as Readonly<Record<string, string>>,
  worksWithoutProjects: 'Die Karte mit ihren Grenzen und Orten funktioniert weiter.',
  worksStill: 'Alles andere funktioniert weiter.',
  retry: 'Noch einmal laden',
  retrying: 'Wird geladen …',
  refused: (count: number, shown: string) =>
    counted(count, shown, 'fehlerhafte Angabe in den Daten', 'fehlerhafte Angaben in den Daten'),
  refusedHelp: 'Die betroffenen Einträge fehlen in Liste und Karte, alle anderen sind da.',
  field: 'Feld',
  value: 'Wert',
  expected: 'Erwartet',
  more: (count: number, shown: string) => `und ${counted(count, shown, 'weitere', 'weitere')}`,
};
