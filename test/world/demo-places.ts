import { SYSTEM } from '@maplebridge/kernel';
import { Availability, type WeeklyHours } from '@maplebridge/bookings';
import { inventedMediators, inventedOrganisations, Mediators } from '@maplebridge/mediators';
import { Organisations } from '@maplebridge/people';
import type { Person } from './people.js';
import type { World } from './world.js';

export interface Places {
  readonly centreId: string;
  readonly courtId: string;
}

/** The 127 invented organisations and a court. */
export async function addPlaces(world: World): Promise<Places> {
  const invented = inventedOrganisations();
  const organisations = world.get(Organisations);
  const ids = new Map<string, string>();
  // Parents first, level by level.
  for (let left = invented; left.length > 0; ) {
    const ready = left.filter(({ parentCode }) => !parentCode || ids.has(parentCode));
    const added = await organisations.add(ready.map(({ parentCode, ...organisation }) => ({ ...organisation, phone: '0575-0000 1963', ...(parentCode ? { parentId: ids.get(parentCode)! } : {}) })));
    ready.forEach(({ code }, i) => ids.set(code, added[i]!));
    left = left.filter((organisation) => !ready.includes(organisation));
  }
  const [courtId] = await organisations.add([{ code: 'FXFY', kind: 'court', name: { 'zh-CN': '枫溪县人民法院', en: 'Fengxi County Court' }, phone: '0575-0000 1964' }]);
  return { centreId: ids.get('MB')!, courtId: courtId! };
}

/** The invented panel: 648 mediators with their weeks, `named` first among them. */
export async function addPanel(world: World, places: Places, named: Person, most = 648): Promise<void> {
  const today = world.clock.now().toISOString().slice(0, 10);
  const codes = new Map((await organisationsByCode(world)).map(({ code, id }) => [code, id]));
  const invented = inventedMediators(today).slice(0, most);
  const weeks = new Map<string, readonly WeeklyHours[]>();
  const profiles = [];
  for (const [i, mediator] of invented.entries()) {
    const own = i === 0 ? named : await world.people.add(mediator.name['zh-CN'], mediator.mail);
    const panels = mediator.panelCodes.flatMap((code) => codes.get(code) ?? []);
    const { organisationCode, panelCodes: _, mail: __, week, ...profile } = mediator;
    weeks.set(own.accountId, i === 0 ? everyDay(today) : week);
    profiles.push(i === 0
      ? { ...profile, accountId: own.accountId, organisationId: places.centreId, name: { 'zh-CN': '沈白露', en: 'Shen Bailu' }, specialities: ['medical' as const, 'consumer' as const], languages: ['zh-CN', 'en'], fullTime: true, charges: false, years: 9 }
      : { ...profile, accountId: own.accountId, organisationId: codes.get(organisationCode) ?? places.centreId, panels: [...panels, places.centreId] });
  }
  await world.get(Mediators).enrol(SYSTEM, profiles);
  await world.get(Availability).enrolHours(SYSTEM, weeks);
}

const everyDay = (validFrom: string): WeeklyHours[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 8 * 60, until: 20 * 60, zone: 'Asia/Shanghai', validFrom, validUntil: null }));

async function organisationsByCode(world: World) {
  const organisations = world.get(Organisations);
  return [...(await organisations.ofKind('mediation-organisation')), ...(await organisations.ofKind('station'))];
}
