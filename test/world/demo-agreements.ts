import { HOUR, MINUTE, type Actor, type CaseId } from '@maplebridge/kernel';
import { Agreements, AgreementReads, Clauses, Payments, Signing, Stamping } from '@maplebridge/agreements';
import { Offers } from '@maplebridge/bookings';
import { Cases } from '@maplebridge/cases';
import { Choices } from '@maplebridge/mediators';
import { Codes } from '@maplebridge/people';
import { Settings } from '@maplebridge/platform';
import type { Cast } from './demo-people.js';
import { demoTerms } from './demo-terms.js';
import type { Person } from './people.js';
import { handwriting } from './picture.js';
import type { World } from './world.js';

/** Agreements on their way, from a case whose two sides have joined. Each step is a real service's. */
export class DemoAgreements {
  constructor(
    private readonly world: World,
    private readonly cast: Cast,
  ) {}

  /** Both name the same mediator (and the first free hour later than `meetIn` milliseconds), who declares no ties and takes the case. */
  async inMediation(caseId: string, { meetIn }: { meetIn?: number } = {}): Promise<void> {
    const { get, clock } = this.world;
    const { applicant, hospital, mediator } = this.cast;
    const times = meetIn === undefined ? [] : await get(Offers).times(caseId, { mediatorId: mediator.accountId });
    const slot = times.find(({ startsAt, full }) => !full && startsAt > clock.now().getTime() + meetIn!);
    const mode = get(Settings).get().LIVEKIT_URL ? 'video' : 'phone';
    for (const person of [applicant, hospital])
      await get(Choices).name(await this.as(person, caseId), caseId, { mediatorId: mediator.accountId, startsAt: slot ? [slot.startsAt] : [], mode });
    clock.forward(HOUR);
    await get(Choices).accept(await this.as(mediator, caseId), caseId, { kind: 'none', description: '' });
    const known = await this.as(mediator, caseId);
    for (const { id } of (await get(Cases).facts(caseId)).parties) await get(Cases).setCapacity(known, caseId, id, 'full');
    await this.world.drain();
  }

  /** Written by the mediator and out to be read: 20,000, at once or 5,000 now and 15,000 within 30 days. */
  async toSign(caseId: string, how: 'at-once' | 'in-parts' = 'in-parts'): Promise<number> {
    const { get } = this.world;
    const { parties, disputeType } = await get(Cases).facts(caseId);
    const [owed, owing] = (['applicant', 'respondent'] as const).map((side) => parties.find((party) => party.side === side)!.id);
    const mediator = await this.as(this.cast.mediator, caseId);
    const inThirtyDays = new Date(this.world.clock.now().getTime() + 30 * 24 * HOUR).toISOString().slice(0, 10);
    const { number } = await get(Agreements).draft(mediator, caseId as CaseId, demoTerms({ owed: owed!, owing: owing!, inThirtyDays, atOnce: how === 'at-once', leak: disputeType === 'neighbours' }));
    await get(Agreements).sendToSign(mediator, caseId as CaseId, number);
    await this.world.drain();
    return number;
  }

  async signedBy(person: Person, caseId: string, number: number): Promise<void> {
    const { get, clock } = this.world;
    const actor = await this.as(person, caseId);
    const found = await get(AgreementReads).of(caseId as CaseId);
    for (const { id } of found!.content.text['zh-CN'].clauses) await get(Clauses).mark(actor, caseId as CaseId, { number, clauseId: id, answer: 'agree' });
    clock.forward(4 * MINUTE);
    await get(Signing).sign(actor, caseId as CaseId, await this.proof(person, actor, caseId, number));
    await this.world.drain();
  }

  /** Both sides and the mediator have signed; it waits for the stamp. */
  async toStamp(caseId: string, how: 'at-once' | 'in-parts' = 'in-parts'): Promise<number> {
    const { hospital, applicant, mediator } = this.cast;
    const number = await this.toSign(caseId, how);
    await this.signedBy(hospital, caseId, number);
    await this.signedBy(applicant, caseId, number);
    const actor = await this.as(mediator, caseId);
    this.world.clock.forward(4 * MINUTE);
    await this.world.get(Signing).signAsMediator(actor, caseId as CaseId, await this.proof(mediator, actor, caseId, number));
    await this.world.drain();
    return number;
  }

  async stamped(caseId: string, how: 'at-once' | 'in-parts' = 'in-parts'): Promise<number> {
    const number = await this.toStamp(caseId, how);
    this.world.clock.forward(10 * MINUTE);
    await this.world.get(Stamping).stamp(await this.as(this.cast.sealKeeper, caseId), caseId as CaseId, number);
    await this.world.drain();
    return number;
  }

  /** Stamped, and what was due at signing ticked as paid with its slip; nothing to confirm when it was all. */
  async paidAtSigning(caseId: string, how: 'at-once' | 'in-parts' = 'in-parts'): Promise<void> {
    const { get, people } = this.world;
    await this.stamped(caseId, how);
    const found = await get(AgreementReads).of(caseId as CaseId);
    const mediator = await this.as(this.cast.mediator, caseId);
    const due = found!.duties.filter((duty) => duty.kind === 'pay' && duty.due?.kind === 'at-signing');
    for (const { id } of due) await get(Payments).record(mediator, caseId as CaseId, id, await people.file(this.cast.mediator, 'slip.png', handwriting(id.length)));
    await this.world.drain();
  }

  private as(person: Person, caseId: string): Promise<Actor> {
    return this.world.people.inCase(person, caseId);
  }

  private async proof(person: Person, actor: Actor, caseId: string, number: number) {
    const { get, people } = this.world;
    const { challengeId } = await get(Signing).requestCode(actor, caseId as CaseId, number);
    const { code } = (await get(Codes).mint(challengeId))!;
    return { number, challengeId, code, imageFileId: await people.signature(person) };
  }
}
