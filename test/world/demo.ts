import { DAY, HOUR } from '@maplebridge/kernel';
import { DemoAgreements } from './demo-agreements.js';
import { CaseLife, ExtensionReads, Extensions } from '@maplebridge/cases';
import { Identities } from '@maplebridge/people';
import { DemoCases, leakCase, voiceCase } from './demo-cases.js';
import { DemoCourts } from './demo-courts.js';
import { addCast, type Cast } from './demo-people.js';
import { addPanel, addPlaces, type Places } from './demo-places.js';
import type { World } from './world.js';

/** The demonstration: invented organisations and people, and a case in each state on the way. */
export async function buildDemo(world: World, { mediators = 648 } = {}): Promise<{ cast: Cast; places: Places }> {
  const now = world.clock.now();
  world.clock.set(new Date(now.getTime() - 60 * DAY));
  const places = await addPlaces(world);
  const cast = await addCast(world, places);
  await addPanel(world, places, cast.mediator, mediators);
  for (const person of [cast.applicant, cast.hospital]) await world.people.prepare(person);
  for (const { accountId } of [cast.applicant, cast.hospital]) await world.get(Identities).compare(cast.mediator.actor, accountId, { matches: true, method: 'video' });
  const cases = new DemoCases(world, cast, places);
  const voice = voiceCase(cast.applicant.contact);
  world.clock.set(new Date(now.getTime() - 6 * DAY));
  await cases.joined(voice);
  const agreements = new DemoAgreements(world, cast);
  const settled = { ...voice, 'what-you-want': { ...voice['what-you-want'], amountMinor: 2_000_000 } };
  const joinedAt = async (days: number) => {
    world.clock.set(new Date(now.getTime() - days * DAY));
    const caseId = await cases.joined(settled);
    await agreements.inMediation(caseId);
    return caseId;
  };
  const courts = new DemoCourts(world, cast, places);
  const settledAt = async (days: number) => {
    const caseId = await joinedAt(days);
    await agreements.paidAtSigning(caseId);
    return caseId;
  };
  const closed = await settledAt(50);
  await courts.confirmed(closed);
  await courts.visited(closed);
  await courts.performed(closed);
  const confirmed = await settledAt(12);
  await courts.confirmed(confirmed);
  await courts.visited(confirmed);
  await courts.accepted(await settledAt(5), 6);
  await courts.returned(await settledAt(4));
  await neighbours(world, cast, places, new Date(now.getTime() - 3 * DAY));
  await courts.filed(await settledAt(1));
  await joinedAt(8);
  await agreements.toSign(await joinedAt(7));
  await agreements.toStamp(await joinedAt(9));
  await settledAt(3);
  await agreements.paidAtSigning(await joinedAt(12), 'at-once');
  world.clock.set(new Date(now.getTime() - 30 * HOUR));
  await agreements.inMediation(await cases.joined(voice), { meetIn: 31 * HOUR });
  world.clock.set(new Date(now.getTime() - 3 * DAY));
  await cases.invited({ ...voice, who: { ...voice.who, respondents: [{ kind: 'natural', name: '白小寒', contact: '13800000023' }] }, 'what-happened': { disputeType: 'neighbours', text: '楼上漏水，客厅天花板受损，多次联系没有结果。' }, 'what-you-want': { text: '请楼上住户修好漏水的地方，并承担天花板修复费用。', amountMinor: 400_000 } });
  world.clock.set(new Date(now.getTime() - 2 * DAY));
  await cases.returned(voice);
  world.clock.set(new Date(now.getTime() - 5 * HOUR));
  await cases.screening({ ...voice, who: { ...voice.who, respondents: [{ kind: 'legal', name: '聆安助听器店', contact: '13800000024' }] }, 'what-happened': { disputeType: 'consumer', text: '购买的助听器三天后失灵，商家拒绝退换。' }, 'what-you-want': { text: '请商家退货退款。', amountMinor: 268_000 } });
  world.clock.set(new Date(now.getTime() - HOUR));
  await cases.submitted({ ...voice, who: { ...voice.who, respondents: [{ kind: 'natural', name: '田芒种', contact: '13800000025' }] }, 'what-happened': { disputeType: 'traffic', text: '电动车在路口被剐蹭，对修理费用有争议。' }, 'what-you-want': { text: '请对方承担修车的费用。', amountMinor: 86_000 } });
  await endings(world, cast, joinedAt);
  world.clock.set(now);
  await cases.draft({ 'what-happened': voice['what-happened'] });
  return { cast, places };
}

/** A mediation for which the hospital asks for more time, and one that ended without agreement. */
async function endings(world: World, cast: Cast, joinedAt: (days: number) => Promise<string>): Promise<void> {
  const { people, get } = world;
  const long = await joinedAt(20);
  const hospital = await people.inCase(cast.hospital, long);
  await get(Extensions).propose(hospital, long, (await get(ExtensionReads).of(hospital, long, false)).choices[0]!.length, false);
  const over = await joinedAt(14);
  await get(CaseLife).terminate(await people.inCase(cast.mediator, over), over, 'too-far-apart');
  await world.drain();
}

/** Two who are not of the cast, so that the court's inbox knows more than one pair. */
async function neighbours(world: World, cast: Cast, places: Places, at: Date): Promise<void> {
  world.clock.set(at);
  const { people, get } = world;
  const [below, above] = [await people.add('江秋分', '13800000021'), await people.add('郑处暑', '13800000022')];
  for (const person of [below, above]) {
    await people.prepare(person);
    await get(Identities).compare(cast.mediator.actor, person.accountId, { matches: true, method: 'video' });
  }
  const pair = { ...cast, applicant: below, hospital: above };
  const agreements = new DemoAgreements(world, pair);
  const caseId = await new DemoCases(world, pair, places).joined(leakCase(below.contact, above));
  await agreements.inMediation(caseId);
  await agreements.paidAtSigning(caseId);
  await new DemoCourts(world, pair, places).filed(caseId);
}
