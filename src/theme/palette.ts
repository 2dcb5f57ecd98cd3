/**
 * Every colour of the atlas, by theme. The page gets them as custom properties (tokensCss.ts), the map and
 * the charts read them here. tests/unit/theme holds the contrasts: text 4.5 : 1, graphics 3 : 1.
 */
import type { BuendnisFeld } from '../domain/vocabulary';

export interface Palette {
  /** Grounds of the page. */
  readonly paper: string;
  readonly surface: string;
  readonly raised: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** The one accent: points, selection, marks. `accentInk` stands on it. */
  readonly accent: string;
  readonly accentSoft: string;
  readonly accentInk: string;
  readonly focus: string;
  readonly warning: string;
  readonly warningSoft: string;
  /** Grounds and lines of the map. */
  readonly sea: string;
  readonly land: string;
  readonly neighbour: string;
  readonly abroad: string;
  readonly river: string;
  readonly borderLand: string;
  readonly borderRegion: string;
  readonly borderKreis: string;
  readonly borderGemeinde: string;
  readonly borderAbroad: string;
  readonly labelPlace: string;
  readonly labelArea: string;
  readonly labelWater: string;
  readonly labelAbroad: string;
  readonly halo: string;
  /** Second series beside the accent in charts. */
  readonly budget: string;
  readonly felder: Readonly<Record<BuendnisFeld, string>>;
  /** Areas by value, the least first; each step is seen in grey, too. What is not known is hatched in `lineStrong`. */
  readonly stufen: readonly [string, string, string, string, string];
}

export const PALETTES = {
  hell: {
    paper: '#f6f3ec',
    surface: '#fffdf9',
    raised: '#ffffff',
    line: '#ddd6c8',
    lineStrong: '#857c6c',
    ink: '#22262b',
    inkSoft: '#565b62',
    accent: '#b3341c',
    accentSoft: '#f9e4dc',
    accentInk: '#ffffff',
    focus: '#1d4f91',
    warning: '#8a5a00',
    warningSoft: '#fdf1d3',
    sea: '#d5e3ea',
    land: '#fffefb',
    neighbour: '#efeade',
    abroad: '#e9e4d8',
    river: '#a9c6d5',
    borderLand: '#4d4840',
    borderRegion: '#8d6b4a',
    borderKreis: '#cabfae',
    borderGemeinde: '#e0d8ca',
    borderAbroad: '#c3bbac',
    labelPlace: '#5d584f',
    labelArea: '#80603f',
    labelWater: '#436777',
    labelAbroad: '#6a6355',
    halo: '#fffefb',
    budget: '#6f7f8c',
    felder: {
      sprache: '#0f6b99',
      arbeit: '#8f5a00',
      'wohnen-und-leben': '#b3341c',
      'buergerschaftliches-engagement': '#6b4a9c',
      'gesellschaftliche-teilhabe': '#16745c',
    },
    stufen: ['#e3eab8', '#aadbaa', '#6bbeae', '#4498ab', '#2f6e96'],
  },
  dunkel: {
    paper: '#15191d',
    surface: '#1b2025',
    raised: '#242a30',
    line: '#363e46',
    lineStrong: '#8b959f',
    ink: '#eceae4',
    inkSoft: '#b3b7ba',
    accent: '#ff8a66',
    accentSoft: '#45271d',
    accentInk: '#1d0f0a',
    focus: '#8fc1ff',
    warning: '#f2c265',
    warningSoft: '#3a2f16',
    sea: '#10191f',
    land: '#2a3036',
    neighbour: '#1f252a',
    abroad: '#1c2126',
    river: '#35515f',
    borderLand: '#d6cfc1',
    borderRegion: '#b39067',
    borderKreis: '#4b545c',
    borderGemeinde: '#3a4249',
    borderAbroad: '#3f474e',
    labelPlace: '#c3bfb6',
    labelArea: '#d0ac80',
    labelWater: '#7fa6b8',
    labelAbroad: '#8b9299',
    halo: '#1b2025',
    budget: '#8d9ba6',
    felder: {
      sprache: '#6cc0ea',
      arbeit: '#e3b15a',
      'wohnen-und-leben': '#ff8a66',
      'buergerschaftliches-engagement': '#bda2ea',
      'gesellschaftliche-teilhabe': '#66cfae',
    },
    stufen: ['#2e4b60', '#336c7d', '#469191', '#70b799', '#b8db96'],
  },
} as const satisfies Record<'hell' | 'dunkel', Palette>;
