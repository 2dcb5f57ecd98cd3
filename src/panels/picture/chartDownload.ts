import type { NumberTable } from '../../charts/numbers/numberTable';
import type { Body } from '../../pictures/frame';
import type { ChartWords } from './pictureText';

/** A chart as it is taken away. */
export interface ChartDownload {
  /** Names the files. */
  readonly name: string;
  readonly chart: ChartWords;
  /** @param drawing what draws, which is loaded when somebody asks for a picture */
  readonly body: (drawing: typeof import('../../pictures')) => Body;
  /** @param tables what makes the tables, loaded likewise */
  readonly numbers: (tables: typeof import('../../charts/numbers')) => NumberTable;
}
