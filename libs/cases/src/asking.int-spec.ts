import { Clocks } from '@maplebridge/deadlines';
import { DAY, HOUR, type Actor } from '@maplebridge/kernel';
import type { Reaction, StoredEvent } from '@maplebridge/platform';
import { ActOnLapseJob } from '../../../apps/worker/src/cases/act-on-lapse.job.js';
import { DemoCases, voiceCase, type ApplicationOf } from '../../../test/world/demo-cases.js';
import { addCast, type Cast } from '../../../test/world/demo-people.js';
import { addPlaces } from '../../../test/world/demo-places.js';
import { openWorld } from '../../../test/world/open-world.js';
import type { World } from '../../../test/world/world.js';
import { Asking } from './asking.service.js';
import { CaseLife } from './case-life.service.js';
import { CaseReads } from './case-reads.service.js';
import { Cases } from './cases.service.js';
import { Respondents, type InvitedAnswer } from './respondents.service.js';
import { Screening } from './screening.service.js';

let world: World;
let cast: Cast;
let cases: DemoCases;
const both = (): ApplicationOf => {
  const one = voiceCase(cast.applicant.contact);
  const other = { kind: 'natural' as const, name: '钱大暑', contact: '13700000022' };
  return { ...one, who: { ...one.who, respondents: [...one.who.respondents, other] } };
};
const state = async (caseId: string) => (await world.get(Cases).facts(caseId)).state;
const asked = async (caseId: string) => (await world.get(Cases).facts(caseId)).parties.filter(({ side }) => side === 'respondent');
const messages = async (contact: string): Promise<string[]> =>
  (await world.database.dataSource.query<{ text: string }[]>('select text from notices.demo_message where contact = $1 order by at', [`+86${contact}`])).map(({ text }) => text);

/** What one invited party answers by its link. */
async function answer(caseId: string, name: string, given: InvitedAnswer): Promise<{ state: string }> {
  const party = (await asked(caseId)).find((each) => each.name === name)!;
  const { token } = (await world.get(Asking).mintInvitation(caseId, party.id))!;
  const actor: Actor = { kind: 'invited', relations: ['invited'], partyIds: [party.id], side: 'respondent' };
  const answered = await world.get(Respondents).answer(actor, token, given);
  await world.drain();
  return answered;
}

/** Time goes on: clocks run out, the silent are written to, and all that follows. */
async function pass(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 12 * HOUR) {
    world.clock.forward(Math.min(left, 12 * HOUR));
    await world.get(Clocks).expire(world.clock.now());
    await world.drain();
    await world.get(Asking).remindSilent(world.clock.now());
    await world.drain();
  }
}

beforeAll(async () => {
  world = await openWorld();
  const places = await addPlaces(world);
  cast = await addCast(world, places);
  await world.people.prepare(cast.applicant);
  cases = new DemoCases(world, cast, places);
}, 120_000);
afterAll(() => world.close());

describe('a silent other side', () => {
  it('is written to three times in all, then the mediation ends and the applicant is told', async () => {
    const caseId = await cases.invited(voiceCase(cast.applicant.contact));
    const before = (await messages('13800000002')).length;
    await pass(6 * DAY);
    expect((await messages('13800000002')).length - before).toBe(2);
    expect(await state(caseId)).toBe('contacting-respondent');
    await pass(2 * DAY);
    expect(await state(caseId)).toBe('terminated');
    const home = await world.get(CaseReads).home(await world.people.inCase(cast.applicant, caseId), caseId);
    expect([home.endReason, home.clocks.map(({ name }) => name)]).toEqual(['not-reached', ['return-visit']]);
    expect((await messages('13800000001')).at(-1)).toContain('调解已经结束');
    expect((await messages('13800000002')).length - before).toBe(2);
  });
  it('is not written to again while a message is still on its way, whoever sweeps', async () => {
    const caseId = await cases.invited(voiceCase(cast.applicant.contact));
    const before = (await messages('13800000002')).length;
    world.clock.forward(2 * DAY + HOUR);
    const sweep = () => world.get(Asking).remindSilent(world.clock.now());
    await Promise.all([sweep(), sweep()]);
    world.clock.forward(HOUR);
    await sweep();
    await world.drain();
    expect((await messages('13800000002')).length - before).toBe(1);
    await world.get(CaseLife).withdraw(await world.people.inCase(cast.applicant, caseId), caseId);
  });
  it('is given up on once, when the job is cut off between what it does and its mark', async () => {
    const caseId = await cases.invited(voiceCase(cast.applicant.contact));
    const cutOff = { id: '', fence: 1, attempt: 1, done: () => Promise.reject(new Error('killed here')) };
    const lapsed = { chainId: caseId, facts: { name: 'respondent-answer' } } as unknown as StoredEvent;
    await expect(world.get(ActOnLapseJob).run(lapsed, cutOff as unknown as Reaction)).rejects.toThrow('killed here');
    expect(await state(caseId)).toBe('contacting-respondent');
    await pass(8 * DAY);
    expect(await state(caseId)).toBe('terminated');
    const ends = await world.database.dataSource.query<unknown[]>(`select 1 from platform.event where chain_id = $1 and type = 'case.terminated'`, [caseId]);
    expect(ends).toHaveLength(1);
  });
  it('who asked for help is not given up on, and the officers hear of it', async () => {
    const caseId = await cases.invited(voiceCase(cast.applicant.contact));
    await answer(caseId, '青禾医院', { answer: 'ask-for-help', wish: '请说明流程' });
    expect((await messages('13800000004')).at(-1)).toContain('先通话再答复');
    await pass(9 * DAY);
    expect(await state(caseId)).toBe('contacting-respondent');
  });
});

describe('an application withdrawn', () => {
  const withdraw = async (caseId: string) => {
    await world.get(CaseLife).withdraw(await world.people.inCase(cast.applicant, caseId), caseId);
    await world.drain();
  };
  it('is told without content to who was invited and has not joined, and not to who never heard of it', async () => {
    const invited = await cases.invited(voiceCase(cast.applicant.contact));
    await withdraw(invited);
    const last = (await messages('13800000002')).at(-1)!;
    expect(last).toContain('对应的申请已经撤回');
    expect(last).not.toContain((await world.get(Cases).facts(invited)).number);
    const before = (await messages('13800000002')).length;
    await withdraw(await cases.submitted(voiceCase(cast.applicant.contact)));
    expect((await messages('13800000002')).length).toBe(before);
  });
});

describe('several invited parties', () => {
  it('begin only once each of them agrees', async () => {
    const caseId = await cases.invited(both());
    expect(await answer(caseId, '青禾医院', { answer: 'agree' })).toEqual({ state: 'contacting-respondent' });
    expect((await messages('13800000001')).at(-1)).not.toContain('对方同意');
    expect(await answer(caseId, '钱大暑', { answer: 'agree-otherwise', wish: '我在外地，希望晚上' })).toEqual({ state: 'selecting-mediator' });
    expect((await messages('13800000001')).at(-1)).toContain('对方同意');
    const wishes = async (actor: Actor) => (await world.get(CaseReads).home(actor, caseId)).parties.map(({ answer: given, wish }) => [given, wish]);
    expect(await wishes(await world.people.inCase(cast.officer, caseId))).toContainEqual(['agree-otherwise', '我在外地，希望晚上']);
    expect((await wishes(await world.people.inCase(cast.applicant, caseId))).flat()).not.toContain('我在外地，希望晚上');
  });
  it('end when one of them declines, whatever the other said', async () => {
    const caseId = await cases.invited(both());
    await answer(caseId, '钱大暑', { answer: 'agree' });
    expect(await answer(caseId, '青禾医院', { answer: 'decline', wish: '正在诉讼' })).toEqual({ state: 'terminated' });
    expect((await messages('13800000001')).at(-1)).toContain('调解已经结束');
  });
  it('who has agreed is not asked again; a corrected number gets the link, the wrong one no longer works', async () => {
    const caseId = await cases.invited(both());
    await answer(caseId, '青禾医院', { answer: 'agree' });
    const other = (await asked(caseId)).find(({ name }) => name === '钱大暑')!;
    const [hospital, wrong] = [(await messages('13800000002')).length, await messages('13700000022')];
    await world.get(Asking).invite(await world.people.inCase(cast.officer, caseId), caseId, { partyId: other.id, contact: '137 0000 0033' });
    await world.drain();
    expect((await messages('13800000002')).length).toBe(hospital);
    expect((await messages('13700000033')).at(-1)).toMatch(/\/i\/\w+/);
    const old = wrong.at(-1)!.match(/\/i\/(\w+)/)![1]!;
    await expect(world.get(Respondents).read({ kind: 'invited', relations: ['invited'], partyIds: [] }, old)).rejects.toMatchObject({ reason: 'invitation-over' });
  });
});

it('an application not corrected in time lapses, and the applicant is told', async () => {
  const caseId = await cases.returned(voiceCase(cast.applicant.contact));
  await pass(8 * DAY);
  expect(await state(caseId)).toBe('withdrawn');
  const { number } = await world.get(Cases).facts(caseId);
  expect(await messages('13800000001')).toContainEqual(expect.stringContaining(`${number}未在期限内补正`));
});

it('an application shown another way says where', async () => {
  const caseId = await cases.screening(voiceCase(cast.applicant.contact));
  await world.get(Screening).redirect(await world.people.inCase(cast.officer, caseId), caseId, 'no-jurisdiction');
  await world.drain();
  expect((await messages('13800000001')).at(-1)).toContain('办理途径');
});

it('the other side is somebody else, named once, and what happened has happened', async () => {
  const { 'what-happened': what, who } = voiceCase(cast.applicant.contact);
  const other = (contact: string) => ({ ...who.respondents[0]!, contact });
  const refused = (part: Partial<ApplicationOf>) => expect(cases.draft(part)).rejects;
  await refused({ who: { ...who, respondents: [other('138 0000 0001')] } }).toMatchObject({ fields: { 'respondents.0.contact': 'contact-own' } });
  await refused({ who: { ...who, respondents: [other('13700000001'), other('137 0000 0001')] } }).toMatchObject({ fields: { 'respondents.1.contact': 'contact-twice' } });
  await refused({ 'what-happened': { ...what, happenedOn: '2027-01-01' } }).toMatchObject({ fields: { happenedOn: 'date-ahead' } });
});
