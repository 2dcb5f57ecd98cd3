import type { Messages } from '../../i18n.svelte';
import { integer, projects, quoted } from './counts';

export const fields: Messages['charts']['fields'] = {
  headline: {
    allAndNone: (all, none, count) => {
      const inAll = count === 1 ? 'In the one project' : `In all ${projects(count)}`;
      return all.length > 0 && none.length > 0
        ? `${inAll}: ${quoted(all)}. In none: ${quoted(none)}`
        : all.length > 0
          ? `${inAll}: ${quoted(all)}`
          : `Assigned to no project: ${quoted(none)}`;
    },
    unassignedProgramm: (count, total) =>
      `No field of action is published for ${integer(count)} of ${projects(total)}`,
    unassignedBuendnis: (count, total) =>
      `${integer(count)} of ${projects(total)} ${count === 1 ? 'has' : 'have'} none of the alliance’s fields of action`,
    most: (names, count, total) => `Most frequent: ${quoted(names)}, ${integer(count)} of ${projects(total)}`,
  },
  subtitle: {
    buendnis: (count) =>
      `Fields of action of the alliance “Niedersachsen packt an”, number of projects (${integer(count)}); a project counts in each of its fields`,
    programm: (count) =>
      `Fields of action of the programme “Gute Nachbarschaft” as gwa-nds.de publishes them, number of projects (${integer(count)}); a project counts in each of its fields`,
    matrix: (count) =>
      `Fields of action of the alliance “Niedersachsen packt an” and ${projects(count)}; every mark stands for a piece of evidence`,
  },
  summary: {
    assigned: (assigned, total) =>
      `${integer(assigned)} of ${projects(total)} ${assigned === 1 ? 'has' : 'have'} at least one field of action.`,
    most: (names, count) =>
      `Most frequent: ${quoted(names)}, with ${projects(count)}${names.length === 1 ? '' : ' each'}.`,
    none: (names) => `Assigned to no project: ${quoted(names)}.`,
    derived: (count) =>
      count === 1
        ? '1 assignment is only derived from a field of the programme.'
        : `${integer(count)} assignments are only derived from fields of the programme.`,
  },
  scheme: 'Fields of action of',
  toolbar: 'Fields of action',
  countTitle: 'Projects',
  rowCount: (count, total) => `${integer(count)} of ${projects(total)}`,
  rowDerived: (count) => `${integer(count)} of them derived`,
  label: (count, derived) =>
    derived === 0 ? integer(count) : `${integer(count)} (${integer(derived)} derived)`,
  evidence: (text) => `Evidence: ${text}`,
  derivedEvidence: (text) => `Derived: ${text}`,
  notAssigned: 'not assigned',
  none: 'assigned to no project',
  project: 'Project',
  together: 'Together',
  filterField: (field, count) => `${field}: ${count === 0 ? 'assigned to no project' : projects(count)}`,
  hint: 'A mark shows its evidence when pointed at, touched or reached by keyboard. Column heads filter.',
  legend: {
    assigned: 'documented by a source',
    derived: 'only derived from a field of the programme',
    unassigned: 'no field of action published or assigned',
  },
  notes: {
    unassigned:
      'Not assigned means: the sources that were read name no such field and give no evidence for it. It does not mean that the project does no such work.',
    two: 'The alliance’s fields of action and those of the programme are two different lists. Only one is shown at a time.',
    derived:
      'Derived assignments follow from a field of the programme by a fixed list; no project named them itself.',
  },
  table: {
    caption: {
      buendnis: 'Fields of action of the alliance: number of projects',
      programm: 'Fields of action of the programme: number of projects',
    },
    field: 'Field of action',
    projects: 'Projects',
    sourced: 'Documented',
    derived: 'Derived',
    evidenceCaption: 'Evidence for the alliance’s fields of action',
    evidence: 'Evidence',
  },
};
