import { DAY, HOUR, MINUTE, SYSTEM, type Actor, type CaseId, type FileId } from '@maplebridge/kernel';
import { AftercareReads, Performances, Satisfaction, Visits } from '@maplebridge/aftercare';
import { Cases } from '@maplebridge/cases';
import { COURT_CHECKS, DocketReads, Dockets, Rulings } from '@maplebridge/court';
import { FilingReads, JointApplication } from '@maplebridge/filings';
import { Settings } from '@maplebridge/platform';
import type { Cast } from './demo-people.js';
import type { Places } from './demo-places.js';
import type { Person } from './people.js';
import { handwriting } from './picture.js';
import type { World } from './world.js';

/** Ten in the morning in China, so many days from a moment. */
const tenOClock = (from: Date, days: number): Date => new Date(Math.floor(from.getTime() / DAY + days) * DAY + 2 * HOUR);

/** Settled cases on the road to the court and after it. Each step is a real service's, the package and the answers real ones. */
export class DemoCourts {
  constructor(
    private readonly world: World,
    private readonly cast: Cast,
    private readonly places: Places,
  ) {}

  /** Both sides ask; the package is made and waits in the court's inbox. */
  async filed(caseId: string): Promise<string> {
    const { get, clock } = this.world;
    const { applicant, hospital } = this.cast;
    clock.forward(2 * HOUR);
    await get(JointApplication).ask(await this.as(applicant, caseId), caseId, { courtId: this.places.courtId, basis: 'party-domicile' });
    await this.world.drain();
    clock.forward(HOUR);
    await get(JointApplication).join(await this.as(hospital, caseId), caseId);
    await this.world.drain();
    return this.docketOf(caseId);
  }

  /** Returned once with two things to bring. */
  async returned(caseId: string): Promise<void> {
    const docketId = await this.filed(caseId);
    const { get, clock } = this.world;
    clock.forward(5 * HOUR);
    await get(Dockets).take(this.clerk(), docketId);
    const items = [
      { item: 'statement', note: '请说明第二期款项的付款账户。' },
      { item: 'proof', note: '请补充术前告知书的复印件。' },
    ] as const;
    await get(Dockets).requireSupplement(this.clerk(), docketId, items, tenOClock(clock.now(), 7));
    await this.world.drain();
  }

  /** Accepted with number and notice, and one slot set in which the court verifies with both, `days` from then. */
  async accepted(caseId: string, days: number): Promise<string> {
    const docketId = await this.filed(caseId);
    const { get, clock } = this.world;
    const dockets = get(Dockets);
    clock.forward(DAY);
    await dockets.take(this.clerk(), docketId);
    for (const point of COURT_CHECKS) await dockets.check(this.clerk(), docketId, point, true);
    await dockets.accept(this.clerk(), docketId, (await get(DocketReads).read(this.clerk(), docketId)).suggestedNumber);
    const startsAt = tenOClock(clock.now(), days);
    const slot = { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 30 * MINUTE).toISOString() };
    await dockets.setVerification(this.clerk(), docketId, { ...slot, zone: 'Asia/Shanghai', mode: get(Settings).get().LIVEKIT_URL ? 'video' : 'phone', place: '' });
    await this.world.drain();
    return docketId;
  }

  /** Verified with both, and confirmed by the judge; the ruling has been served on both. */
  async confirmed(caseId: string): Promise<void> {
    const docketId = await this.accepted(caseId, 2);
    const { get, clock } = this.world;
    clock.forward(2 * DAY);
    await get(Dockets).verify(this.clerk(), docketId);
    clock.forward(3 * HOUR);
    await get(Rulings).confirm({ ...this.cast.judge.actor, relations: ['judge'], organisationId: this.places.courtId }, docketId);
    await this.world.drain();
  }

  /** The return visit: somebody called and asked how it was. */
  async visited(caseId: string): Promise<void> {
    const { get, clock } = this.world;
    const caller: Actor = { ...this.cast.visitor.actor, relations: ['return-visitor'], organisationId: this.places.centreId };
    clock.forward(HOUR);
    for (const { id, kind, state } of (await get(AftercareReads).of(caller, caseId as CaseId)).visits)
      if (kind === 'ended' && state === 'due') await get(Visits).make(caller, caseId as CaseId, id, { method: 'phone', kept: 'kept', note: '双方都接了电话，首期款项已收到。' });
    await this.world.drain();
  }

  /** What is still owed is ticked off with its proof, and both say how it was. With the visit made, the case closes by itself. */
  async performed(caseId: string): Promise<void> {
    const { get, clock, people } = this.world;
    const { applicant, hospital } = this.cast;
    const [creditor, debtor] = [await this.as(applicant, caseId), await this.as(hospital, caseId)];
    for (const { id, allowedActions } of (await get(AftercareReads).of(debtor, caseId as CaseId)).items) {
      if (!allowedActions.includes('report')) continue;
      clock.forward(DAY);
      await get(Performances).report(debtor, caseId as CaseId, id, (await people.file(hospital, 'slip.png', handwriting(id.length))) as FileId);
      await get(Performances).confirm(creditor, caseId as CaseId, id);
    }
    await get(Satisfaction).give(creditor, caseId as CaseId, { ease: 5, fairness: 5, overall: 5, comment: '调解员很耐心，在家里就办完了。' });
    await get(Satisfaction).give(debtor, caseId as CaseId, { ease: 4, fairness: 5, overall: 5, comment: '' });
    await this.world.drain();
  }

  private clerk(): Actor {
    return { ...this.cast.clerk.actor, relations: ['clerk'], organisationId: this.places.courtId };
  }

  private async docketOf(caseId: string): Promise<string> {
    const { get } = this.world;
    const { number } = await get(Cases).facts(caseId);
    const { items } = await get(DocketReads).inbox(this.places.courtId, { tab: 'new', text: number });
    if (!items[0]) throw new Error(`Case ${number} did not reach the court: ${(await get(FilingReads).read(SYSTEM, caseId)).filing?.state}.`);
    return items[0].id;
  }

  private as(person: Person, caseId: string): Promise<Actor> {
    return this.world.people.inCase(person, caseId);
  }
}
