import { AgreementReads, Agreements } from '@maplebridge/agreements';
import { CaseLife, CaseReads, ExtensionReads, Extensions } from '@maplebridge/cases';
import { Clocks } from '@maplebridge/deadlines';
import { DAY, HOUR, type CaseId } from '@maplebridge/kernel';
import type { Reaction, StoredEvent } from '@maplebridge/platform';
import { leakCase } from '../../../../test/world/demo-cases.js';
import { demoTerms } from '../../../../test/world/demo-terms.js';
import { Mediations } from '../../../../test/world/mediations.js';
import type { Person } from '../../../../test/world/people.js';
import { EndOverTimeJob } from './end-over-time.job.js';

let mediations: Mediations;
let world: Mediations['world'];
let cast: Mediations['cast'];
let agreements: Mediations['agreements'];
let caseId: string;
const as = (person: Person) => world.people.inCase(person, caseId);
const home = async () => world.get(CaseReads).home(await as(cast.applicant), caseId);
const ended = async () => {
  const { state, endReason } = await home();
  return [state, endReason];
};
const events = (type: string) => mediations.events(caseId, type);
const told = (template: string) => mediations.told(caseId, template);
/** Time goes on to this moment, and what runs out by then runs out. */
async function until(at: string): Promise<void> {
  world.clock.set(at);
  await world.get(Clocks).expire(world.clock.now());
  await world.drain();
}
/** The last day of these cases is 16 December. */
const OVER = '2026-12-16T16:01:00Z';

beforeAll(async () => {
  mediations = await Mediations.open();
  ({ world, cast, agreements } = mediations);
}, 120_000);
beforeEach(async () => {
  world.clock.set('2026-11-16T02:00:00Z');
  caseId = await mediations.begin(leakCase(cast.applicant.contact, { name: '周立夏', contact: cast.hospital.contact }));
}, 60_000);
afterAll(() => world.close());

describe('when the time for a mediation is over', () => {
  it('it ends by itself, once, and both sides and the mediator hear what they can do next', async () => {
    await until('2026-12-16T15:59:00Z');
    expect(await ended()).toEqual(['in-mediation', null]);
    await until(OVER);
    expect(await ended()).toEqual(['terminated', 'time-over']);
    expect(await told('cases.mediation-time-over')).toEqual([cast.applicant, cast.hospital, cast.mediator].map(({ accountId }) => accountId).sort());
    expect(await told('cases.mediation-ended')).toEqual([]);
    const again = { chainId: caseId, type: 'clock.expired', facts: { name: 'mediation' } } as unknown as StoredEvent;
    await world.get(EndOverTimeJob).run(again, { done: async () => undefined } as unknown as Reaction);
    await until('2026-12-18T02:00:00Z');
    expect(await events('case.terminated')).toBe(1);
  });

  it('it ends once, when the job is cut off between what it does and its mark', async () => {
    world.clock.set(OVER);
    await world.get(Clocks).expire(world.clock.now());
    const cutOff = { done: () => Promise.reject(new Error('killed here')) } as unknown as Reaction;
    const lapsed = { chainId: caseId, type: 'clock.expired', facts: { name: 'mediation' } } as unknown as StoredEvent;
    await expect(world.get(EndOverTimeJob).run(lapsed, cutOff)).rejects.toThrow('killed here');
    expect(await ended()).toEqual(['in-mediation', null]);
    await world.drain();
    expect([await ended(), await events('case.terminated')]).toEqual([['terminated', 'time-over'], 1]);
  });

  it('not when all agreed to more time before it was', async () => {
    const { id } = await world.get(Extensions).propose(await as(cast.applicant), caseId, 7, false);
    await world.get(Extensions).answer(await as(cast.hospital), caseId, { proposalId: id, agrees: true });
    await until(OVER);
    expect(await ended()).toEqual(['in-mediation', null]);
    await until('2026-12-23T16:01:00Z');
    expect(await ended()).toEqual(['terminated', 'time-over']);
  });

  it('not when it has settled, nor while time stands still', async () => {
    await agreements.stamped(caseId);
    await until(OVER);
    expect(await ended()).toEqual(['settled', 'agreed']);
    world.clock.set('2026-11-16T02:00:00Z');
    caseId = await mediations.begin(leakCase(cast.applicant.contact, { name: '周立夏', contact: cast.hospital.contact }));
    await world.get(CaseLife).suspend(await as(cast.mediator), caseId, 'appraisal');
    await until(OVER);
    expect(await ended()).toEqual(['suspended', null]);
  });

  it('also while another mediator is being chosen', async () => {
    await world.get(CaseLife).replaceMediator(await as(cast.mediator), caseId, 'ill');
    await until(OVER);
    expect(await ended()).toEqual(['terminated', 'time-over']);
  });
});

describe('an agreement that went out to be signed within the time', () => {
  const sentOut = async () => {
    world.clock.set('2026-12-15T02:00:00Z');
    return agreements.toSign(caseId);
  };
  it('can still be signed and stamped', async () => {
    const number = await sentOut();
    await until(OVER);
    expect(await ended()).toEqual(['in-mediation', null]);
    await agreements.signedBy(cast.hospital, caseId, number);
    await agreements.signedBy(cast.applicant, caseId, number);
    await until('2026-12-18T02:01:00Z');
    expect(await ended()).toEqual(['in-mediation', null]);
  });

  it('needs no more time once all have signed', async () => {
    const number = await sentOut();
    const signed = () => world.get(AgreementReads).signedByAll(caseId as CaseId);
    const more = async () => (await world.get(ExtensionReads).of(await as(cast.applicant), caseId, await signed())).allowedActions;
    await agreements.signedBy(cast.hospital, caseId, number);
    expect([await signed(), await more()]).toEqual([false, ['propose']]);
    await agreements.signedBy(cast.applicant, caseId, number);
    expect([await signed(), await more()]).toEqual([true, []]);
    await expect(world.get(Extensions).propose(await as(cast.mediator), caseId, 7, await signed())).rejects.toMatchObject({ reason: 'extension-not-now' });
  });

  it('offers nothing that would be refused: no change after the time, no signature during a pause', async () => {
    await sentOut();
    const may = async (person: Person) => (await world.get(AgreementReads).read(await as(person), caseId as CaseId)).allowedActions;
    expect(await may(cast.mediator)).toEqual(['revise', 'accept-paper']);
    await world.get(CaseLife).suspend(await as(cast.mediator), caseId, 'appraisal');
    expect(await may(cast.mediator)).toEqual([]);
    await world.get(CaseLife).resume(await as(cast.mediator), caseId);
    await until(OVER);
    expect(await may(cast.mediator)).toEqual(['accept-paper']);
  });

  it('can be changed no more, unless all agree to more time', async () => {
    const number = await sentOut();
    await until(OVER);
    const { applicant, respondent } = Object.fromEntries((await home()).parties.map(({ side, id }) => [side, id]));
    const terms = demoTerms({ owed: applicant!, owing: respondent!, inThirtyDays: '2027-01-30', atOnce: true, leak: true });
    const revise = async () => world.get(Agreements).revise(await as(cast.mediator), caseId as CaseId, number, terms);
    await expect(revise()).rejects.toMatchObject({ reason: 'time-is-over' });
    const { id } = await world.get(Extensions).propose(await as(cast.mediator), caseId, 15, false);
    for (const person of [cast.applicant, cast.hospital]) await world.get(Extensions).answer(await as(person), caseId, { proposalId: id, agrees: true });
    expect((await revise()).state).toBe('draft');
    await until('2026-12-18T02:01:00Z');
    expect(await ended()).toEqual(['in-mediation', null]);
    await until('2026-12-31T16:01:00Z');
    expect(await ended()).toEqual(['terminated', 'time-over']);
  });

  it('ends the mediation when the time to sign is over too, and can then be signed no more', async () => {
    const number = await sentOut();
    await agreements.signedBy(cast.hospital, caseId, number);
    await until(OVER);
    await until('2026-12-18T02:01:00Z');
    expect(await ended()).toEqual(['terminated', 'time-over']);
    await expect(agreements.signedBy(cast.applicant, caseId, number)).rejects.toMatchObject({ reason: 'case-not-in-mediation' });
  });

  it('ends it when a side refuses to sign after the time, and not within it', async () => {
    const number = await sentOut();
    await until(OVER);
    await world.get(Agreements).refuse(await as(cast.hospital), caseId as CaseId, number, '');
    await world.drain();
    expect(await ended()).toEqual(['terminated', 'signature-refused']);
    world.clock.set('2026-11-16T02:00:00Z');
    caseId = await mediations.begin(leakCase(cast.applicant.contact, { name: '周立夏', contact: cast.hospital.contact }));
    world.clock.forward(DAY + HOUR);
    await world.get(Agreements).refuse(await as(cast.hospital), caseId as CaseId, await agreements.toSign(caseId), '');
    await world.drain();
    expect(await ended()).toEqual(['in-mediation', null]);
  });
});
