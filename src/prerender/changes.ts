/** What is new and what has changed, by comparing the versions of the data that are kept. */

/** One version, read: record id → a text that differs where the record does. */
export interface VersionRecords {
  /** The day from which it was shown, YYYY-MM-DD. */
  readonly since: string;
  readonly records: ReadonlyMap<string, string>;
}

export interface Change {
  readonly kind: 'new' | 'changed';
  readonly since: string;
}

/**
 * The last change of each record that the newest version holds. A record that was there from the first version
 * kept and is still the same has none: what was before that version nobody knows.
 * @param versions oldest first
 */
export function lastChanges(versions: readonly VersionRecords[]): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  versions.slice(1).forEach(({ since, records }, index) => {
    const before = versions[index]!.records;
    for (const [id, text] of records) {
      const was = before.get(id);
      if (was === undefined) changes.set(id, { kind: 'new', since });
      else if (was !== text) changes.set(id, { kind: 'changed', since });
    }
  });
  return new Map([...changes].filter(([id]) => versions.at(-1)!.records.has(id)));
}

/** The records of a version's file of projects. @throws where it is no collection of projects */
export function recordsOf(geojson: string): ReadonlyMap<string, string> {
  const { features } = JSON.parse(geojson) as { features: { properties: { id: string } }[] };
  return new Map(features.map((feature) => [feature.properties.id, JSON.stringify(feature)]));
}
