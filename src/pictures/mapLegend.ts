/** What colours, dots and symbols of the map's picture mean. */
import { histogramRows } from '../cartography/areaHistogram';
import { FELDER, PROJECT_STATUS } from '../domain/vocabulary';
import { isApproximate } from '../theme/symbols';
import { COLOURS } from './frame';
import type { LegendItem } from './legend';
import type { MapFigure } from './map';
import { groupSvg } from './mapMarks';
import { element } from './svg';
import { symbolSvg } from './symbol';

export function legendItems(figure: MapFigure): LegendItem[] {
  return [...areaItems(figure), ...gapItems(figure), ...symbolItems(figure)];
}

const SWATCH = { width: 22, height: 13 };

/** The classes of the areas, and what the areas without a colour mean. */
function areaItems({ colouring, scheme, m }: MapFigure): LegendItem[] {
  if (colouring === null) return [];
  const { measure } = colouring.figures;
  return histogramRows(colouring).map((row) => {
    const fill =
      row.kind === 'class'
        ? COLOURS.stufen[row.shade]
        : row.kind === 'unknown'
          ? 'url(#unbekannt)'
          : COLOURS.land;
    const swatch = { ...SWATCH, y: -SWATCH.height / 2, fill, stroke: COLOURS.line };
    return {
      label:
        row.kind === 'class'
          ? m.areas.range[measure](row.from, row.to, FELDER[scheme].length)
          : m.areas.legend[row.kind],
      sample: { svg: element('rect', swatch), width: SWATCH.width },
    };
  });
}

function gapItems({ gaps, m }: MapFigure): LegendItem[] {
  if (gaps === null) return [];
  const { area, count } = m.gaps.legend;
  const swatch = { ...SWATCH, y: -SWATCH.height / 2, fill: 'url(#weisse-flecken)', stroke: COLOURS.inkSoft };
  const { beyond, all } = gaps;
  return [
    {
      label: `${area(gaps.km)}: ${count(beyond.municipalities, all.municipalities)}`,
      sample: { svg: element('rect', swatch), width: SWATCH.width },
      isFirst: true,
    },
  ];
}

/** Explains the symbols that occur, and no others. */
function symbolItems({ projects, isClustered, m: { map } }: MapFigure): LegendItem[] {
  const { legend } = map;
  const hasExamples = projects.some(({ example }) => example);
  const hasOthers = projects.some(({ example }) => !example);
  const isApprox = projects.some(({ places }) => places.some(({ precision }) => isApproximate(precision)));
  const sample = (kind: Partial<Parameters<typeof symbolSvg>[0]>) => ({
    svg: symbolSvg({ example: !hasOthers, status: 'belegt', precision: 'adresse', ...kind }, 11, 0, 0.8),
    width: 22,
  });
  const items: (LegendItem | false)[] = [
    hasExamples && { label: legend.example, sample: sample({ example: true }), isFirst: true },
    hasOthers && {
      label: hasExamples ? legend.other : legend.project,
      isFirst: !hasExamples,
      sample: sample({ example: false }),
    },
    isClustered && {
      label: legend.cluster,
      sample: { svg: groupSvg(3, { size: 22, text: 12 }, 11, 0), width: 22 },
    },
    isApprox && { label: legend.approximate, sample: sample({ precision: 'ort' }) },
    projects.length > 0 && { label: `${legend.funding}:`, sample: null, isFirst: true },
    ...PROJECT_STATUS.filter((status) => projects.some((project) => project.status === status)).map(
      (status) => ({ label: legend.status[status], sample: sample({ status }) }),
    ),
  ];
  return items.filter((item) => item !== false);
}
