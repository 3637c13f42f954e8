import { minutesOf, type WeeklyHours } from '@maplebridge/bookings';
import { DISPUTE_TYPES, type DisputeType } from '@maplebridge/law';
import { inventedName, TOWNS } from './invented-names.rules.js';

type Bilingual = { readonly 'zh-CN': string; readonly en: string };

export interface InventedOrganisation {
  readonly code: string;
  readonly parentCode: string | null;
  readonly kind: 'mediation-organisation' | 'station';
  readonly name: Bilingual;
}

export interface InventedMediator {
  readonly organisationCode: string;
  /** Further organisations on whose panel they are. */
  readonly panelCodes: readonly string[];
  readonly name: Bilingual;
  readonly mail: string;
  readonly specialities: readonly DisputeType[];
  readonly languages: readonly string[];
  readonly fullTime: boolean;
  readonly charges: boolean;
  readonly years: number;
  readonly introduction: Bilingual;
  readonly week: readonly WeeklyHours[];
}

export const ORGANISATIONS = 127;
export const MEDIATORS = 648;
const CENTRE = 'MB';
const TRADES: readonly (readonly [string, DisputeType, Bilingual])[] = [
  ['YL', 'medical', { 'zh-CN': '医疗纠纷人民调解委员会', en: 'Medical Disputes Mediation Committee' }],
  ['LD', 'labour-wages', { 'zh-CN': '劳动争议人民调解委员会', en: 'Labour Mediation Committee' }],
  ['JT', 'traffic', { 'zh-CN': '道路交通人民调解委员会', en: 'Traffic Mediation Committee' }],
  ['WY', 'property-management', { 'zh-CN': '物业纠纷人民调解委员会', en: 'Property Management Mediation Committee' }],
  ['XF', 'consumer', { 'zh-CN': '消费纠纷人民调解委员会', en: 'Consumer Mediation Committee' }],
  ['SH', 'contract', { 'zh-CN': '商会人民调解委员会', en: 'Chamber of Commerce Mediation Committee' }],
  ['HY', 'family-property', { 'zh-CN': '家事纠纷人民调解委员会', en: 'Family Mediation Committee' }],
];

/** 127 invented organisations: a centre, committees by trade, towns, and a station for each part of a town. */
export function inventedOrganisations(): InventedOrganisation[] {
  const centre: InventedOrganisation = {
    code: CENTRE,
    parentCode: null,
    kind: 'mediation-organisation',
    name: { 'zh-CN': '枫溪县矛盾纠纷调解中心', en: 'Fengxi County Mediation Centre' },
  };
  const trades = TRADES.map(([code, , name]) => ({
    code,
    parentCode: CENTRE,
    kind: 'mediation-organisation' as const,
    name: { 'zh-CN': `枫溪县${name['zh-CN']}`, en: `Fengxi ${name.en}` },
  }));
  const towns = TOWNS.map((town, at) => ({
    code: `Z${String(at + 1).padStart(2, '0')}`,
    parentCode: CENTRE,
    kind: 'mediation-organisation' as const,
    name: { 'zh-CN': `${town['zh-CN']}镇人民调解委员会`, en: `${town.en} Town Mediation Committee` },
  }));
  const stations = Array.from({ length: ORGANISATIONS - 1 - trades.length - towns.length }, (_, at) => {
    const town = TOWNS[at % TOWNS.length]!;
    const number = Math.floor(at / TOWNS.length) + 1;
    return {
      code: `C${String(at + 1).padStart(3, '0')}`,
      parentCode: towns[at % towns.length]!.code,
      kind: 'station' as const,
      name: { 'zh-CN': `${town['zh-CN']}第${number}村调解站`, en: `${town.en} Village ${number} Station` },
    };
  });
  return [centre, ...trades, ...towns, ...stations];
}

/** 648 invented mediators, the same at every call: fifteen in each trade committee, the rest shared out. Their hours begin with the day `validFrom`. */
export function inventedMediators(validFrom: string): InventedMediator[] {
  const codes = inventedOrganisations().map(({ code }) => code);
  const seats = [...TRADES.flatMap(([code]) => Array.from({ length: 15 }, () => code))];
  for (let at = 0; seats.length < MEDIATORS; at++) seats.push(codes[at % codes.length]!);
  return seats.map((organisationCode, number) => mediator(number, organisationCode, validFrom));
}

function mediator(number: number, organisationCode: string, validFrom: string): InventedMediator {
  const trade = TRADES.find(([code]) => code === organisationCode)?.[1];
  const other = DISPUTE_TYPES[(number * 5) % DISPUTE_TYPES.length]!;
  const specialities = [...new Set([trade ?? DISPUTE_TYPES[(number * 7 + 3) % DISPUTE_TYPES.length]!, other])];
  const fullTime = number % 3 !== 2;
  const years = 2 + ((number * 11) % 27);
  return {
    organisationCode,
    panelCodes: number % 9 === 0 ? [CENTRE] : [],
    name: inventedName(number),
    mail: `mediator-${String(number + 1).padStart(3, '0')}@panel.maplebridge.example`,
    specialities,
    languages: [
      'zh-CN',
      ...(number % 2 ? ['wuu'] : []),
      ...(number % 5 === 0 ? ['en'] : []),
      ...(number % 40 === 7 ? ['csl'] : []),
    ],
    fullTime,
    charges: !fullTime && number % 12 === 2,
    years,
    introduction: BACKGROUNDS[number % BACKGROUNDS.length]!(years),
    week: fullTime ? officeHours(validFrom) : spareHours(validFrom),
  };
}

const BACKGROUNDS: readonly ((years: number) => Bilingual)[] = [
  (years) => ({
    'zh-CN': `从事调解${years}年。先听双方说完，再一起找办法。`,
    en: `${years} years of mediation. First both sides are heard, then we look for a way together.`,
  }),
  (years) => ({
    'zh-CN': `做过护士，看得懂病历，从事调解${years}年。`,
    en: `Was a nurse and reads medical records. ${years} years of mediation.`,
  }),
  (years) => ({
    'zh-CN': `退休教师，从事调解${years}年，说话慢，讲得清。`,
    en: `A retired teacher with ${years} years of mediation. Speaks slowly and plainly.`,
  }),
  (years) => ({
    'zh-CN': `律师，从事调解${years}年，熟悉合同和赔偿。`,
    en: `A lawyer with ${years} years of mediation, at home with contracts and damages.`,
  }),
  (years) => ({
    'zh-CN': `在村里做了${years}年调解，家长里短都熟悉。`,
    en: `${years} years of mediation in the village, close to how neighbours live.`,
  }),
  (years) => ({
    'zh-CN': `曾在法院工作，从事调解${years}年。`,
    en: `Worked at a court before. ${years} years of mediation.`,
  }),
];

const hours = (
  weekdays: readonly number[],
  from: string,
  until: string,
  validFrom: string,
): WeeklyHours[] =>
  weekdays.map((weekday) => ({
    weekday,
    from: minutesOf(from),
    until: minutesOf(until),
    zone: 'Asia/Shanghai',
    validFrom,
    validUntil: null,
  }));
const officeHours = (validFrom: string) => [
  ...hours([1, 2, 3, 4, 5], '09:00', '12:00', validFrom),
  ...hours([1, 2, 3, 4, 5], '14:00', '17:30', validFrom),
];
const spareHours = (validFrom: string) => [
  ...hours([1, 3, 5], '18:30', '21:30', validFrom),
  ...hours([6, 7], '09:00', '12:00', validFrom),
];
