import type { Handlungsfelder, ProjectFeature } from '../../src/domain/schema';

type Crosswalk = Handlungsfelder['crosswalk'];
type Fields = ProjectFeature['properties']['handlungsfelder'];

/**
 * A project without evidence of its own gets the alliance's fields that follow from the programme's, each once and
 * marked with the field from which it follows. Evidence of a source is never added to.
 */
export function deriveFields(feature: ProjectFeature, crosswalk: Crosswalk): ProjectFeature {
  const { handlungsfelder } = feature.properties;
  if (handlungsfelder.buendnis.length > 0) return feature;
  const buendnis: Fields['buendnis'] = [];
  for (const { programm, buendnis: id, reason } of crosswalk) {
    const isNew = id !== null && !buendnis.some((field) => field.id === id);
    if (isNew && handlungsfelder.programm.includes(programm)) {
      buendnis.push({ id, evidence: reason, derivedFrom: programm });
    }
  }
  return {
    ...feature,
    properties: { ...feature.properties, handlungsfelder: { ...handlungsfelder, buendnis } },
  };
}
