import type { Gaps, MunicipalityCount } from '../../domain/gaps';
import type { Messages } from '../../i18n/i18n.svelte';
import type { NumberCell, NumberTable } from './numberTable';

/** Each Landkreis, below it its Gemeinden that are far from every project; at last all together. */
export function gapNumbers(gaps: Gaps, nameOf: (kreis: string) => string, m: Messages): NumberTable {
  const { numbers } = m;
  const { gaps: text, levels } = numbers;
  const counts = (beyond: MunicipalityCount, all: MunicipalityCount): NumberCell[] => [
    beyond.municipalities,
    all.municipalities,
    beyond.inhabitants,
    all.inhabitants,
  ];
  return {
    head: [
      numbers.level,
      numbers.code,
      numbers.area,
      text.km,
      text.municipalities,
      text.ofMunicipalities,
      text.inhabitants,
      text.ofInhabitants,
    ],
    rows: [
      ...gaps.kreise.flatMap(({ code, beyond, all, reaches }): NumberCell[][] => [
        [levels.kreis, code, nameOf(code), null, ...counts(beyond, all)],
        ...reaches.map(({ municipality, km }) => [
          levels.gemeinde,
          municipality.ags,
          municipality.isUnincorporated ? m.gaps.unincorporated(municipality.name) : municipality.name,
          Number.isFinite(km) ? Number(km.toFixed(1)) : null,
          null,
          null,
          municipality.population,
          null,
        ]),
      ]),
      [null, null, text.total, null, ...counts(gaps.beyond, gaps.all)],
    ],
  };
}
