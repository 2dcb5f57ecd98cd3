import { integer, ofProjects, projects, quoted } from './counts';

export const fields = {
  headline: {
    allAndNone: (all: readonly string[], none: readonly string[], count: number) => {
      const inAll = count === 1 ? 'Im einzigen Projekt' : `In allen ${integer(count)} Projekten`;
      return all.length > 0 && none.length > 0
        ? `${inAll} vertreten: ${quoted(all)}. In keinem: ${quoted(none)}`
        : all.length > 0
          ? `${inAll} vertreten: ${quoted(all)}`
          : `Keinem Projekt zugeordnet: ${quoted(none)}`;
    },
    unassignedProgramm: (count: number, total: number) =>
      `Für ${integer(count)} von ${ofProjects(total)} ist kein Handlungsfeld veröffentlicht`,
    unassignedBuendnis: (count: number, total: number) =>
      `${integer(count)} von ${ofProjects(total)} ${count === 1 ? 'ist' : 'sind'} keinem Handlungsfeld des Bündnisses zugeordnet`,
    most: (names: readonly string[], count: number, total: number) =>
      `Am häufigsten: ${quoted(names)}, ${integer(count)} von ${ofProjects(total)}`,
  },
  subtitle: {
    buendnis: (count: number) =>
      `Handlungsfelder des Bündnisses „Niedersachsen packt an“, Zahl der Projekte (${integer(count)}); ein Projekt zählt in jedem seiner Felder`,
    programm: (count: number) =>
      `Handlungsfelder des Programms „Gute Nachbarschaft“, wie gwa-nds.de sie veröffentlicht, Zahl der Projekte (${integer(count)}); ein Projekt zählt in jedem seiner Felder`,
    matrix: (count: number) =>
      `Handlungsfelder des Bündnisses „Niedersachsen packt an“ und ${projects(count)}; jedes Zeichen steht für einen Beleg`,
  },
  summary: {
    assigned: (assigned: number, total: number) =>
      `${integer(assigned)} von ${ofProjects(total)} ${assigned === 1 ? 'hat' : 'haben'} mindestens ein Handlungsfeld.`,
    most: (names: readonly string[], count: number) =>
      `Am häufigsten ${names.length === 1 ? 'ist' : 'sind'} ${quoted(names)} mit ${names.length === 1 ? '' : 'je '}${ofProjects(count)}.`,
    none: (names: readonly string[]) => `Keinem Projekt zugeordnet: ${quoted(names)}.`,
    derived: (count: number) =>
      count === 1
        ? '1 Zuordnung ist nur aus einem Feld des Programms abgeleitet.'
        : `${integer(count)} Zuordnungen sind nur aus Feldern des Programms abgeleitet.`,
  },
  scheme: 'Handlungsfelder nach',
  toolbar: 'Handlungsfelder',
  countTitle: 'Projekte',
  rowCount: (count: number, total: number) => `${integer(count)} von ${ofProjects(total)}`,
  rowDerived: (count: number) => `${integer(count)} davon abgeleitet`,
  label: (count: number, derived: number) =>
    derived === 0 ? integer(count) : `${integer(count)} (${integer(derived)} abgeleitet)`,
  evidence: (text: string) => `Beleg: ${text}`,
  derivedEvidence: (text: string) => `Abgeleitet: ${text}`,
  notAssigned: 'nicht zugeordnet',
  none: 'keinem Projekt zugeordnet',
  project: 'Projekt',
  together: 'Zusammen',
  filterField: (field: string, count: number) =>
    `${field}: ${count === 0 ? 'keinem Projekt zugeordnet' : projects(count)}`,
  hint: 'Ein Zeichen zeigt beim Darüberfahren, Antippen oder mit der Tastatur seinen Beleg. Der Spaltenkopf filtert.',
  legend: {
    assigned: 'durch eine Quelle belegt',
    derived: 'nur aus einem Feld des Programms abgeleitet',
    unassigned: 'kein Handlungsfeld veröffentlicht oder zugeordnet',
  },
  notes: {
    unassigned:
      'Nicht zugeordnet heißt: In den gelesenen Quellen steht kein Feld oder kein Beleg dafür. Es heißt nicht, dass es im Projekt keine solche Arbeit gibt.',
    two: 'Die Handlungsfelder des Bündnisses und die des Programms sind zwei verschiedene Listen. Gezeigt wird immer nur eine.',
    derived:
      'Abgeleitete Zuordnungen folgen aus einem Feld des Programms nach einer festen Liste; kein Projekt hat sie selbst genannt.',
  },
  table: {
    caption: {
      buendnis: 'Handlungsfelder des Bündnisses: Zahl der Projekte',
      programm: 'Handlungsfelder des Programms: Zahl der Projekte',
    },
    field: 'Handlungsfeld',
    projects: 'Projekte',
    sourced: 'Belegt',
    derived: 'Abgeleitet',
    evidenceCaption: 'Belege für die Zuordnung zu den Handlungsfeldern des Bündnisses',
    evidence: 'Beleg',
  },
};
