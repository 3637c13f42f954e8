import { Injectable } from '@nestjs/common';
import { Clock, HOUR, MINUTE, newId, SYSTEM, type Language } from '@maplebridge/kernel';
import { Accounts } from '@maplebridge/people';
import { Database, eachInTurn, Events, Keys } from '@maplebridge/platform';
import type { Channel, Outgoing } from './channel.port.js';
import { Channels } from './channels.service.js';
import { DeliveryRow } from './delivery.entity.js';
import { deliveryMachine, type DeliveryState } from './delivery.machine.js';
import { compose, notContentFree, quietUntil, type Composed, type NoticeParams, type NoticeTemplate } from './message.rules.js';
import { NoticeDelivered, NoticeFailed, NoticeSent } from './notices.events.js';
import { SIGNATURE } from './signature.template.js';

/** Of one message that was held. */
const MOST_ATTEMPTS = 20;
const LONGEST_PAUSE = 6 * HOUR;

export interface SendNotice {
  readonly to: { readonly accountId: string } | { readonly contact: string };
  /** Without it: by the contact, a phone gets a text message, a mail address a mail. */
  readonly channel?: Channel;
  readonly template: NoticeTemplate;
  readonly params: NoticeParams;
  /** Without it: the account's language; for a bare contact all languages. */
  readonly language?: Language;
  /** The reaction that sends: the same notice is sent once, however often the reaction runs. */
  readonly reactionId: string;
  readonly caseId?: string;
  readonly partyId?: string;
  /** Asked for by the reader at this moment (a code): quiet hours do not hold it. */
  readonly urgent?: boolean;
  /** A calendar file for mail; other channels leave it out. */
  readonly calendar?: string;
  /** Zone of the reader's night. */
  readonly zone?: string;
}

export interface Delivery {
  readonly id: string;
  readonly state: DeliveryState;
  readonly channel: Channel;
}

/** Messages with proof. Called by jobs only, outside any transaction: it talks to the world. */
@Injectable()
export class Notices {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly accounts: Accounts,
    private readonly channels: Channels,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  /** Sends one notice, or holds it for the night. Throws when the channel did not take it: the reaction runs again. */
  async send(notice: SendNotice): Promise<Delivery> {
    if (this.database.inTransaction) throw new Error('Notices.send() talks to the world: call it outside the transaction.');
    const wrong = notContentFree(notice.params);
    if (wrong.length > 0) throw new Error(`${notice.template.name} must stay free of content: ${wrong.join(', ')}.`);
    const { address, language } = await this.reader(notice);
    const channel = notice.channel ?? (address.includes('@') ? 'mail' : 'sms');
    const row = await this.queue(notice, channel, address);
    if (row.state === 'sent' || row.state === 'delivered' || row.state === 'held') return row;
    const calendar = channel === 'mail' && notice.calendar ? { calendar: notice.calendar } : {};
    const message = { ...compose(notice.template, notice.params, SIGNATURE, language), ...calendar };
    const until = notice.urgent || !this.channels.of(channel)?.wakes ? undefined : quietUntil(this.clock.now(), notice.zone ?? 'Asia/Shanghai');
    return until ? this.hold(row, message, until) : this.out(row, message);
  }

  /**
   * Sends what was held for the night and may go now. What the channel did not take is tried again with growing pauses, twenty times in about
   * four days; `lost` hears of the delivery after which nothing more is tried. How many there were.
   */
  async release(now: Date, lost: (deliveryId: string) => void = () => undefined): Promise<number> {
    const due = await this.database.read<{ id: string }>(HELD, [now]);
    await eachInTurn(due, async ({ id }) => {
      const row = await this.database.transaction(() => this.database.manager.findOneByOrFail(DeliveryRow, { id }));
      if (!row.held) return;
      await this.out(row, JSON.parse(this.keys.decrypt(row.held, row.id).toString()) as Composed).catch((error: unknown) => {
        if (row.attempts + 1 >= MOST_ATTEMPTS) lost(row.id);
        throw error;
      });
    });
    return due.length;
  }

  private async reader(notice: SendNotice): Promise<{ address: string; language?: Language }> {
    if ('contact' in notice.to) return { address: notice.to.contact, language: notice.language };
    const [account] = await this.accounts.contacts([notice.to.accountId]);
    const address = notice.channel === 'mail' ? account?.mail : (account?.phone ?? account?.mail);
    if (!account || !address) throw new Error('The account has no address on this channel.');
    return { address, language: notice.language ?? account.language };
  }

  private queue({ to, template, reactionId, caseId, partyId }: SendNotice, channel: Channel, address: string): Promise<DeliveryRow> {
    return this.database.transaction(async () => {
      const once = { reactionId, template: template.name, channel, address };
      const earlier = await this.database.manager.findOneBy(DeliveryRow, once);
      if (earlier) return earlier;
      const row: DeliveryRow = {
        ...once, id: newId(), caseId: caseId ?? null, partyId: partyId ?? null, accountId: 'accountId' in to ? to.accountId : null,
        state: deliveryMachine.initial, attempts: 0, externalId: null, problem: null, queuedAt: this.clock.now(),
        holdUntil: null, held: null, sentAt: null, deliveredAt: null, version: 1,
      };
      await this.database.manager.insert(DeliveryRow, row);
      return row;
    });
  }

  private hold(row: DeliveryRow, message: Composed, holdUntil: Date): Promise<Delivery> {
    const held = this.keys.encrypt(JSON.stringify(message), row.id);
    return this.database.transaction(() => this.save(row, 'hold', { holdUntil, held }));
  }

  private async out(row: DeliveryRow, message: Composed): Promise<Delivery> {
    const { channel, address, id: idempotencyKey } = row;
    const attempts = row.attempts + 1;
    const port = this.channels.of(channel);
    if (!port) return this.database.transaction(() => this.save(row, 'fail', { attempts, problem: 'no-provider', held: null }));
    const outgoing: Outgoing = { channel, address, idempotencyKey, ...message };
    try {
      const { externalId, delivered } = await port.deliver(outgoing);
      const now = this.clock.now();
      const proof = { attempts, externalId, sentAt: now, held: null, problem: null, ...(delivered && { deliveredAt: now }) };
      return await this.database.transaction(() => this.save(row, delivered ? 'deliver' : 'send', proof));
    } catch (error) {
      const later = row.held && { holdUntil: new Date(this.clock.now().getTime() + Math.min(LONGEST_PAUSE, 5 * MINUTE * 2 ** row.attempts)) };
      await this.database.transaction(() => this.save(row, 'fail', { attempts, problem: error instanceof Error ? error.name : 'error', ...later }));
      throw error;
    }
  }

  private async save(row: DeliveryRow, action: 'hold' | 'send' | 'deliver' | 'fail', changed: Partial<DeliveryRow>): Promise<Delivery> {
    const { id, version } = row;
    const next: DeliveryRow = { ...row, ...changed, state: deliveryMachine.decide(row, action, SYSTEM), version: version + 1 };
    await this.database.change(DeliveryRow, { id, version }, next);
    const type = { hold: undefined, send: NoticeSent, deliver: NoticeDelivered, fail: NoticeFailed }[action];
    const facts = { template: next.template, channel: next.channel, ...(next.partyId && { partyId: next.partyId }) };
    if (type && next.caseId) this.events.append(type, { chainId: next.caseId, subjectId: id, seq: next.version, facts, actor: SYSTEM });
    return { id, state: next.state, channel: next.channel };
  }
}

const HELD = { name: 'notices.held', text: `select id from notices.delivery where held is not null and hold_until <= $1 and attempts < ${MOST_ATTEMPTS} order by hold_until limit 200` };
