import { DAY, HOUR } from '@maplebridge/kernel';
import { DemoAgreements } from './demo-agreements.js';
import { DemoCases, voiceCase } from './demo-cases.js';
import { addCast, type Cast } from './demo-people.js';
import { addPanel, addPlaces, type Places } from './demo-places.js';
import type { World } from './world.js';

/** The demonstration: invented organisations and people, and a case in each state on the way. */
export async function buildDemo(world: World, { mediators = 648 } = {}): Promise<{ cast: Cast; places: Places }> {
  const now = world.clock.now();
  world.clock.set(new Date(now.getTime() - 20 * DAY));
  const places = await addPlaces(world);
  const cast = await addCast(world, places);
  await addPanel(world, places, cast.mediator, mediators);
  for (const person of [cast.applicant, cast.hospital]) await world.people.prepare(person);
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
  await joinedAt(8);
  await agreements.toSign(await joinedAt(7));
  await agreements.toStamp(await joinedAt(9));
  await agreements.paidAtSigning(await joinedAt(10));
  await agreements.paidAtSigning(await joinedAt(12), 'at-once');
  world.clock.set(new Date(now.getTime() - 30 * HOUR));
  await agreements.inMediation(await cases.joined(voice), { meetIn: 31 * HOUR });
  world.clock.set(new Date(now.getTime() - 3 * DAY));
  await cases.invited({ ...voice, who: { ...voice.who, respondents: [{ kind: 'natural', name: '江秋分', contact: '13800000021' }] }, 'what-happened': { disputeType: 'neighbours', text: '楼上漏水，客厅天花板受损，多次联系没有结果。' } });
  world.clock.set(new Date(now.getTime() - 2 * DAY));
  await cases.returned(voice);
  world.clock.set(new Date(now.getTime() - 5 * HOUR));
  await cases.screening({ ...voice, 'what-happened': { disputeType: 'consumer', text: '购买的助听器三天后失灵，商家拒绝退换。' } });
  world.clock.set(new Date(now.getTime() - HOUR));
  await cases.submitted({ ...voice, 'what-happened': { disputeType: 'traffic', text: '电动车在路口被剐蹭，对修理费用有争议。' } });
  world.clock.set(now);
  await cases.draft({ 'what-happened': voice['what-happened'] });
  return { cast, places };
}
