import type { DialectName } from '../files/dialect';

/** What a reader chooses before a file is made. Apart from what makes it, which comes when it is needed. */
export const FORMATS = ['csv', 'xlsx', 'geojson', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const ROW_KINDS = ['projects', 'grants'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export interface FileOptions {
  readonly format: Format;
  /** Of CSV. */
  readonly rows: RowKind;
  readonly dialect: DialectName;
}
