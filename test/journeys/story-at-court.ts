import { courtAccept, courtCheck, courtConfirm, courtInbox, courtRead, courtSetVerification, courtTake, courtVerify } from '@maplebridge/contract/src/court/sdk.gen.js';
import { filingsAsk, filingsJoin, filingsRead } from '@maplebridge/contract/src/filings/sdk.gen.js';
import type { Filing } from '@maplebridge/contract/src/filings/types.gen.js';
import { peopleMe } from '@maplebridge/contract/src/people/sdk.gen.js';
import { eventually, Guest } from './guest.js';
import type { Story } from './story.js';

/** The same case on its road to the court and back. */
export class StoryAtCourt {
  readonly clerk: Guest;
  readonly judge: Guest;
  private docketId = '';

  constructor(private readonly story: Story) {
    this.clerk = new Guest(story.url);
    this.judge = new Guest(story.url);
  }

  async filing(state?: Filing['state'], guest: Guest = this.story.applicant): Promise<Filing> {
    return eventually(async () => {
      const { filing } = await guest.do(filingsRead, { path: this.story.path });
      if (filing && state && filing.state !== state) throw new Error(`it is ${filing.state}; ${JSON.stringify(filing.preflight.filter(({ ok }) => !ok))}`);
      return filing ?? undefined;
    }, `a filing${state ? ` that is ${state}` : ''}`, 60_000);
  }

  /** Both ask the court to confirm; the package goes out by itself and comes back as a receipt. */
  async file(): Promise<Filing> {
    const { courts, bases } = await this.filing('eligible');
    await this.story.applicant.do(filingsAsk, { path: this.story.path, body: { courtId: courts[0]!.id, basis: bases.find(({ code }) => code === 'organisation-seat')!.code as 'organisation-seat', undertaking: true } });
    await this.story.hospital.do(filingsJoin, { path: this.story.path, body: { undertaking: true } });
    return this.filing('received');
  }

  /** The clerk pulls it, checks it, numbers it, and sets one slot in which the court verifies with both. */
  async review(): Promise<void> {
    await this.clerk.demo('clerk');
    const { roles } = await this.clerk.do(peopleMe, {});
    const organisationId = roles.find(({ role }) => role === 'clerk')!.organisationId;
    const number = (await this.filing()).packageId;
    this.docketId = await eventually(async () => {
      const { items } = await this.clerk.do(courtInbox, { path: { organisationId }, query: {} });
      for (const { id } of items) if ((await this.clerk.do(courtRead, { path: { docketId: id } })).manifest.packageId === number) return id;
      return undefined;
    }, 'the package in the inbox');
    const path = { docketId: this.docketId };
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
    await this.judge.demo('judge');
    await this.judge.do(courtConfirm, { path: { docketId: this.docketId } });
    return this.filing('served');
  }
}
