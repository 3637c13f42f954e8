import { Clock, newId } from '@maplebridge/kernel';
import { Accounts } from '@maplebridge/people';
import { Database, Events, Keys, openDataSource, Settings } from '@maplebridge/platform';
import type { DataSource } from 'typeorm';
import type { ChannelPort, Outgoing } from './channel.port.js';
import { Channels } from './channels.service.js';
import { DemoInboxAdapter } from './demo-inbox.adapter.js';
import type { NoticeTemplate } from './message.rules.js';
import './notices.module.js';
import { NoticeLists } from './notices.queries.js';
import { Notices } from './notices.service.js';
import { SmtpAdapter } from './smtp.adapter.js';

const template: NoticeTemplate = {
  name: 'cases.invitation',
  words: { 'zh-CN': { subject: '调解邀请', text: '请查看{{link}}' }, en: { subject: 'Invitation', text: 'Please see {{link}}' } },
};

/** A provider of text messages that nobody here owns. */
class Provider implements ChannelPort {
  readonly wakes = true;
  readonly taken: Outgoing[] = [];
  down = false;
  async deliver(message: Outgoing) {
    if (this.down) throw new Error('provider is down');
    this.taken.push(message);
    return { externalId: `sms-${message.idempotencyKey}`, delivered: false };
  }
}
class OneProvider extends Channels {
  constructor(settings: Settings, inbox: DemoInboxAdapter, private readonly provider?: ChannelPort) {
    super(settings, inbox, new SmtpAdapter(settings));
  }
  override of(channel: 'sms' | 'mail'): ChannelPort | undefined {
    return this.provider ?? super.of(channel);
  }
}

describe('notices', () => {
  const clock = new (class extends Clock {
    at = new Date('2026-03-02T02:00:00Z');
    override now() {
      return this.at;
    }
  })();
  let source: DataSource;
  let database: Database;
  const settings = (DEMO: 'on' | 'off') =>
    Settings.from({ DATABASE_URL: 'postgres://x', REDIS_URL: 'redis://x', DATA_DIR: 'x', MASTER_KEY: 'ab'.repeat(32), DEMO });
  const with_ = (demo: 'on' | 'off', provider?: ChannelPort) => {
    const channels = new OneProvider(settings(demo), new DemoInboxAdapter(database, clock), provider);
    return new Notices(database, new Events(clock, database), new Accounts(database), channels, new Keys(settings(demo)), clock);
  };
  const notice = () => ({ to: { contact: '13800138000' }, template, params: { link: 'http://localhost/i/AB' }, reactionId: newId() });

  beforeAll(async () => {
    source = await openDataSource(process.env['DATABASE_URL']!, 4);
    database = new Database(source);
  });
  beforeEach(() => {
    clock.at = new Date('2026-03-02T02:00:00Z');
  });
  afterAll(() => source.destroy());

  it('delivers into the demo inbox once, with proof on the case', async () => {
    const caseId = newId();
    const one = { ...notice(), caseId, partyId: newId() };
    expect(await with_('on').send(one)).toMatchObject({ state: 'delivered', channel: 'sms' });
    await with_('on').send(one);
    const lists = new NoticeLists(database);
    expect(await lists.demoInbox('13800138000')).toMatchObject([{ text: expect.stringContaining('http://localhost/i/AB') as string }]);
    expect(await source.query('select address, state, attempts from notices.delivery where case_id = $1', [caseId])).toEqual([{ address: '13800138000', state: 'delivered', attempts: 1 }]);
    const events = await source.query<{ type: string; facts: object }[]>('select type, facts from platform.event where chain_id = $1', [caseId]);
    expect(events).toEqual([{ type: 'notice.delivered', facts: { template: 'cases.invitation', channel: 'sms', partyId: one.partyId } }]);
  });

  it('keeps no word of the message in its proof', async () => {
    const one = notice();
    await with_('on').send(one);
    const rows = await source.query<object[]>('select * from notices.delivery where reaction_id = $1', [one.reactionId]);
    expect(JSON.stringify(rows)).not.toContain('/i/AB');
  });

  it('refuses what is not free of content, and to talk inside a transaction', async () => {
    const params = { link: 'x', amount: '20000' };
    await expect(with_('on').send({ ...notice(), params })).rejects.toThrow('free of content: amount');
    await expect(database.transaction(() => with_('on').send(notice()))).rejects.toThrow('outside the transaction');
  });

  it('is sent by a later try when the provider was down', async () => {
    const provider = new Provider();
    const one = notice();
    provider.down = true;
    await expect(with_('off', provider).send(one)).rejects.toThrow('provider is down');
    provider.down = false;
    expect(await with_('off', provider).send(one)).toMatchObject({ state: 'sent' });
    expect(provider.taken).toHaveLength(1);
    expect(await source.query('select state, attempts from notices.delivery where reaction_id = $1', [one.reactionId])).toEqual([{ state: 'sent', attempts: 2 }]);
  });

  it('holds for the night what is not urgent, encrypted, and forgets it when sent', async () => {
    const provider = new Provider();
    const notices = with_('off', provider);
    clock.at = new Date('2026-03-02T15:00:00Z');
    const one = notice();
    expect((await notices.send(one)).state).toBe('held');
    expect((await notices.send({ ...notice(), urgent: true })).state).toBe('sent');
    await notices.release(clock.at);
    expect(provider.taken).toHaveLength(1);
    clock.at = new Date('2026-03-03T00:00:00Z');
    await notices.release(clock.at);
    expect(provider.taken).toHaveLength(2);
    expect(await source.query('select state, held from notices.delivery where reaction_id = $1', [one.reactionId])).toEqual([{ state: 'sent', held: null }]);
  });

  it('is tried for days in the morning after, with growing pauses, past one that cannot be read, and is not given up in silence', async () => {
    const provider = new Provider();
    const notices = with_('off', provider);
    clock.at = new Date('2026-03-04T15:00:00Z');
    const [spoilt, one, other] = [notice(), notice(), notice()];
    for (const each of [spoilt, one, other]) expect((await notices.send(each)).state).toBe('held');
    await source.query(`update notices.delivery set held = 'x' where reaction_id = $1`, [spoilt.reactionId]);
    provider.down = true;
    const begun = (clock.at = new Date('2026-03-05T00:00:00Z'));
    const lost: string[] = [];
    const tried = async () => (await source.query<[{ id: string; attempts: number }]>('select id, attempts from notices.delivery where reaction_id = $1', [one.reactionId]))[0];
    for (let n = 0; n < 120 && (await tried()).attempts < 20; n++) {
      await expect(notices.release(clock.at, (id) => lost.push(id))).rejects.toThrow();
      clock.at = new Date(clock.at.getTime() + 3_600_000);
    }
    expect((clock.at.getTime() - begun.getTime()) / 86_400_000).toBeGreaterThan(3);
    expect(lost).toHaveLength(2);
    expect(lost).toContain((await tried()).id);
    expect(provider.taken).toEqual([]);
  });

  it('says that there is no provider, outside demo mode', async () => {
    expect((await with_('off').send(notice())).state).toBe('failed');
  });
});
