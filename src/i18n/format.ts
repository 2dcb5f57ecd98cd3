/** Numbers, money, dates and lists as a reader of the language writes them. Built once per language. */
export interface Format {
  /** 1.500 */
  readonly integer: (value: number) => string;
  /** 1.500.000 € ; cents only where there are some */
  readonly euros: (value: number) => string;
  /** 1,5 Mio. € */
  readonly eurosShort: (value: number) => string;
  /** „2025“, „Juli 2018“ or „16. August 2018“ for YYYY, YYYY-MM, YYYY-MM-DD */
  readonly date: (iso: string) => string;
  /** 12,4 ; one decimal up to ten kilometres, none beyond */
  readonly km: (value: number) => string;
  /** 53,37° */
  readonly degrees: (value: number) => string;
  /** A, B und C */
  readonly list: (items: readonly string[]) => string;
}

/** @param locale a BCP 47 tag */
export function createFormat(locale: string): Format {
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const money = { style: 'currency', currency: 'EUR', currencyDisplay: 'narrowSymbol' } as const;
  const wholeEuros = new Intl.NumberFormat(locale, { ...money, maximumFractionDigits: 0 });
  const cents = new Intl.NumberFormat(locale, money);
  const short = new Intl.NumberFormat(locale, {
    ...money,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const hundredths = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const dates = [
    new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  ];
  return {
    integer: (value) => integer.format(value),
    euros: (value) => (Number.isInteger(value) ? wholeEuros : cents).format(value),
    eurosShort: (value) => short.format(value),
    date: (iso) => dates[iso.split('-').length - 1]!.format(new Date(iso)),
    km: (value) => (value < 10 ? tenths : integer).format(value),
    degrees: (value) => `${hundredths.format(value)}°`,
    list: (items) => list.format(items),
  };
}

/** A number with its noun. @param shown the number as it is written */
export const counted = (count: number, shown: string, one: string, many: string) =>
  `${shown} ${count === 1 ? one : many}`;
