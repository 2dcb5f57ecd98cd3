/**
 * What changed between the source (1 January 2016) and today: data, no logic.
 *
 * `verified` means that the new code stands in a second source: the AGS in GeoNames, the members of all 114
 * Samtgemeinden in the address directory of the statistical offices (31 January 2026), or a published list of keys.
 * The README names them one by one.
 */
export interface GemeindeMerger {
  code: string;
  name: string;
  /** Codes of 2016; the first is not special. */
  from: string[];
  /** The Samtgemeinde of today; null for an Einheitsgemeinde. */
  samtgemeinde: string | null;
  since: string;
  verified: boolean;
}

export interface SamtgemeindeChange {
  code: string;
  name: string;
  from: string[];
  note: string;
  verified: boolean;
}

export const gemeindeMergers: GemeindeMerger[] = [
  {
    code: '03153019',
    name: 'Langelsheim',
    from: ['03153006', '03153007', '03153009', '03153014'],
    samtgemeinde: null,
    since: '2021-11-01',
    verified: true,
  },
  {
    code: '03154027',
    name: 'Söllingen',
    from: ['03154011', '03154020', '03154023'],
    samtgemeinde: '031545402',
    since: '2016-11-01',
    verified: true,
  },
  {
    code: '03154028',
    name: 'Helmstedt',
    from: ['03154003', '03154010'],
    samtgemeinde: null,
    since: '2017-07-01',
    verified: true,
  },
  {
    code: '03158040',
    name: 'Remlingen-Semmenstedt',
    from: ['03158024', '03158029'],
    samtgemeinde: '031585407',
    since: '2016-11-01',
    verified: true,
  },
  {
    code: '03159036',
    name: 'Walkenried',
    from: ['03156012', '03156013', '03156016'],
    samtgemeinde: null,
    since: '2016-11-01',
    verified: true,
  },
  {
    code: '03251049',
    name: 'Bruchhausen-Vilsen',
    from: ['03251039', '03251048'],
    samtgemeinde: '032515403',
    since: '2016-11-01',
    verified: true,
  },
  {
    code: '03254041',
    name: 'Duingen',
    from: ['03254036', '03254037', '03254038', '03254039', '03254040'],
    samtgemeinde: '032545406',
    since: '2016-11-01',
    verified: true,
  },
  {
    code: '03254042',
    name: 'Freden (Leine)',
    from: ['03254015', '03254016', '03254024', '03254034'],
    samtgemeinde: null,
    since: '2016-11-01',
    verified: true,
  },
  {
    code: '03254043',
    name: 'Gronau (Leine)',
    from: ['03254006', '03254007', '03254009', '03254010', '03254018', '03254027'],
    samtgemeinde: '032545406',
    since: '2016-11-01',
    verified: true,
  },
  {
    code: '03254044',
    name: 'Lamspringe',
    from: ['03254019', '03254023', '03254025', '03254030', '03254035'],
    samtgemeinde: null,
    since: '2016-11-01',
    verified: true,
  },
  {
    code: '03254045',
    name: 'Sibbesse',
    from: ['03254001', '03254004', '03254012', '03254031', '03254033'],
    samtgemeinde: null,
    since: '2016-11-01',
    verified: true,
  },
  {
    code: '03352063',
    name: 'Cadenberge',
    from: ['03352009', '03352018'],
    samtgemeinde: '033525411',
    since: '2016-11-01',
    verified: true,
  },
  {
    code: '03358024',
    name: 'Walsrode',
    from: ['03358004', '03358022'],
    samtgemeinde: null,
    since: '2020-01-01',
    verified: true,
  },
];

/** Samtgemeinden that were joined or got a new key. Dissolved ones are aliases of their Einheitsgemeinde. */
export const samtgemeindeChanges: SamtgemeindeChange[] = [
  {
    code: '031595401',
    name: 'Dransfeld',
    from: ['031525401'],
    note: 'new key since the Kreis was merged; follows from the alphabetical order of the keys',
    verified: false,
  },
  {
    code: '031595402',
    name: 'Gieboldehausen',
    from: ['031525402'],
    note: 'new key since the Kreis was merged',
    verified: true,
  },
  {
    code: '031595403',
    name: 'Hattorf am Harz',
    from: ['031565402'],
    note: 'new key since the Kreis was merged',
    verified: true,
  },
  {
    code: '031595404',
    name: 'Radolfshausen',
    from: ['031525403'],
    note: 'new key since the Kreis was merged; follows from the alphabetical order of the keys',
    verified: false,
  },
  {
    code: '032545406',
    name: 'Leinebergland',
    from: ['032545402', '032545405'],
    note: 'Gronau (Leine) and Duingen, 1 November 2016',
    verified: true,
  },
  {
    code: '032565411',
    name: 'Weser-Aue',
    from: ['032565405', '032565406'],
    note: 'Liebenau and Marklohe, 1 November 2021',
    verified: true,
  },
  {
    code: '033525411',
    name: 'Land Hadeln',
    from: ['033525401', '033525410'],
    note: 'Am Dobrock and Land Hadeln, 1 November 2016',
    verified: true,
  },
];

/** Samtgemeinden that became one Einheitsgemeinde. */
export const samtgemeindenDissolved: Record<string, string> = {
  '031535401': '03153019',
  '031565403': '03159036',
  '032545401': '03254042',
  '032545403': '03254044',
  '032545404': '03254045',
};

/** The Kreise 03152 and 03156 became 03159 on 1 November 2016. */
export const kreisChanges: Record<string, string> = { '03152': '03159', '03156': '03159' };

/**
 * The 39 Gemeinden of 03159 were numbered anew, in alphabetical order. GeoNames confirms 28 of the numbers, the address
 * directory all that belong to a Samtgemeinde; the order leaves no other number for the rest.
 */
export const goettingenRenumbered: Record<string, string> = {
  '03152001': '03159001', // Adelebsen
  '03156017': '03159002', // Bad Grund (Harz)
  '03156002': '03159003', // Bad Lauterberg im Harz
  '03156003': '03159004', // Bad Sachsa
  '03152002': '03159005', // Bilshausen
  '03152003': '03159006', // Bodensee
  '03152004': '03159007', // Bovenden
  '03152005': '03159008', // Bühren
  '03152006': '03159009', // Dransfeld
  '03152007': '03159010', // Duderstadt
  '03152008': '03159011', // Ebergötzen
  '03156006': '03159012', // Elbingerode
  '03152009': '03159013', // Friedland
  '03152010': '03159014', // Gieboldehausen
  '03152011': '03159015', // Gleichen
  '03152012': '03159016', // Göttingen
  '03152016': '03159017', // Hann. Münden
  '03156008': '03159018', // Hattorf am Harz
  '03156009': '03159019', // Herzberg am Harz
  '03156010': '03159020', // Hörden am Harz
  '03152013': '03159021', // Jühnde
  '03152014': '03159022', // Krebeck
  '03152015': '03159023', // Landolfshausen
  '03152017': '03159024', // Niemetal
  '03152018': '03159025', // Obernfeld
  '03156011': '03159026', // Osterode am Harz
  '03152019': '03159027', // Rhumspringe
  '03152020': '03159028', // Rollshausen
  '03152021': '03159029', // Rosdorf
  '03152022': '03159030', // Rüdershausen
  '03152023': '03159031', // Scheden
  '03152024': '03159032', // Seeburg
  '03152025': '03159033', // Seulingen
  '03152026': '03159034', // Staufenberg
  '03152027': '03159035', // Waake
  '03152028': '03159037', // Wollbrandshausen
  '03152029': '03159038', // Wollershausen
  '03156015': '03159039', // Wulften am Harz
  '03156501': '03159501', // Harz, gemeindefrei
};
