/** A chart's numbers as CSV. Below them, after an empty line, what a reader of the file has to know about them. */
import type { NumberTable } from '../../charts/numbers/numberTable';
import { csvText, DIALECTS, type CellValue } from '../../files/csv';
import { dialectOf } from '../../files/dialect';
import type { I18n } from '../../i18n/i18n.svelte';
import { publishersOf, selectionText, type ChartWords, type Shown } from './pictureText';

/** @param today YYYY-MM-DD */
export function chartCsv(
  { head, rows }: NumberTable,
  chart: ChartWords,
  shown: Shown,
  i18n: Pick<I18n, 'm' | 'format' | 'language'>,
  today: string,
): string {
  const about = aboutLines(chart, shown, i18n, today);
  const lines: readonly (readonly CellValue[])[] = [head, ...rows, [], ...about];
  // Every line has as many cells, as RFC 4180 wants it.
  const width = Math.max(...lines.map((line) => line.length));
  return csvText(
    lines.map((line) => [...line, ...Array<null>(width - line.length).fill(null)]),
    DIALECTS[dialectOf(i18n.language)],
  );
}

function aboutLines(
  { text, subtitle, sources }: ChartWords,
  shown: Shown,
  i18n: Pick<I18n, 'm' | 'format'>,
  today: string,
): CellValue[][] {
  const { m, format } = i18n;
  const words = m.numbers.about;
  const { meta, address } = shown;
  return [
    [words.publication, m.app.title],
    [words.chart, text.headline],
    [words.shows, subtitle],
    ...(text.summary.length > 0 ? [[words.summary, text.summary.join(' ')]] : []),
    [words.selection, selectionText(shown, i18n)],
    ...publishersOf(sources).map((publisher, index) => [index === 0 ? words.sources : null, publisher]),
    ...(meta ? [[words.dataDate, m.cite.picture.state(format.date(meta.dataDate), meta.version)]] : []),
    [words.made, today],
    [words.address, address],
    [words.licence, m.cite.picture.licence],
    [words.unknown, words.unknownText],
  ];
}
