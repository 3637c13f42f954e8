import { casesRead } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { courtAccept, courtCheck, courtConfirm, courtInbox, courtRead, courtSetVerification, courtTake, courtVerify } from '@maplebridge/contract/src/court/sdk.gen.js';
import { filingsAsk, filingsJoin, filingsRead } from '@maplebridge/contract/src/filings/sdk.gen.js';
import type { Filing } from '@maplebridge/contract/src/filings/types.gen.js';
import { peopleMe } from '@maplebridge/contract/src/people/sdk.gen.js';
import { Guest } from './guest.js';
import { eventually } from '../setup/eventually.js';
import type { Story } from './story.js';

/** The same case on its road to the court and back. */
export class StoryAtCourt {
  readonly clerk: Guest;
  readonly judge: Guest;
  docketId = '';
  /** The court itself, as an organisation. */
  organisationId = '';

  constructor(private readonly story: Story) {
    this.clerk = new Guest(story.url);
    this.judge = new Guest(story.url);
  }

  async filing(state?: Filing['state'], guest: Guest = this.story.applicant): Promise<Filing> {
    return eventually(async () => {
      const { filing } = await guest.do(filingsRead, { path: this.story.path });
      if (filing && state && filing.state !== state) throw new Error(`it is ${filing.state}; ${JSON.stringify(filing.preflight.filter(({ ok }) => !ok))}`);
      return filing ?? undefined;
    }, `a filing${state ? ` that is ${state}` : ''}`);
  }

  /** Both ask the court to confirm; the package goes out by itself and comes back as a receipt. */
  async file(): Promise<Filing> {
    await this.ask();
    await this.join();
    return this.filing('received');
  }

  /** One side asks first; without another court named, the first there is. */
  async ask(courtId?: string): Promise<void> {
    const { courts, bases } = await this.filing();
    await this.story.applicant.do(filingsAsk, { path: this.story.path, body: { courtId: courtId ?? courts[0]!.id, basis: bases.find(({ code }) => code === 'organisation-seat')!.code as 'organisation-seat', undertaking: true } });
  }

  async join(): Promise<void> {
    await this.story.hospital.do(filingsJoin, { path: this.story.path, body: { undertaking: true } });
  }

  /** Clerk and judge come to work. */
  async arrive(): Promise<void> {
    await Promise.all([this.clerk.demo('clerk'), this.judge.demo('judge')]);
    const { roles } = await this.clerk.do(peopleMe, {});
    this.organisationId = roles.find(({ role }) => role === 'clerk')!.organisationId;
  }

  /** The package as it lies in the inbox of the court. */
  async find(reader: Guest = this.clerk): Promise<{ docketId: string }> {
    const { number } = await this.story.applicant.do(casesRead, { path: this.story.path });
    const { packageId } = await this.filing();
    this.docketId = await eventually(async () => {
      const { items } = await reader.do(courtInbox, { path: { organisationId: this.organisationId }, query: { text: number! } });
      for (const { id } of items) if ((await reader.do(courtRead, { path: { docketId: id } })).manifest.packageId === packageId) return id;
      return undefined;
    }, 'the package in the inbox');
    return { docketId: this.docketId };
  }

  /** The clerk pulls it, checks it, numbers it, and sets one slot in which the court verifies with both. */
  async review(): Promise<void> {
    await this.arrive();
    const path = await this.find();
    await this.clerk.do(courtTake, { path });
    const { checks, suggestedNumber } = await this.clerk.do(courtRead, { path });
    for (const { id } of checks as unknown as { id: 'subject' }[]) await this.clerk.do(courtCheck, { path, body: { point: id, ticked: true } });
    await this.clerk.do(courtAccept, { path, body: { number: suggestedNumber! } });
    await this.filing('docketed');
    const startsAt = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 86_400_000);
    const endsAt = new Date(startsAt.getTime() + 1_800_000);
    await this.clerk.do(courtSetVerification, { path, body: { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), zone: 'Asia/Shanghai', mode: 'on-site', place: '枫溪县人民法院第一法庭' } });
    await this.filing('verification-set');
    await this.clerk.do(courtVerify, { path });
  }

  /** Only a judge confirms; the ruling is served on both. */
  async confirm(): Promise<Filing> {
    await this.judge.do(courtConfirm, { path: { docketId: this.docketId } });
    return this.filing('served');
  }
}
