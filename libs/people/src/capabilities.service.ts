import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, Not, type FindOptionsWhere } from 'typeorm';
import { Clock, DAY, HOUR, MINUTE, newCode, newId, Refusal } from '@maplebridge/kernel';
import { Attempts, Database, Keys } from '@maplebridge/platform';
import { CapabilityRow } from './capability.entity.js';
import { lastFour } from './contact.rules.js';

const LINK_LASTS = 30 * DAY;
const PASS_LASTS = 30 * MINUTE;
/** Wrong digits in the whole life of a link; after them it is over and the centre sends another. */
const WRONG_DIGITS = 24;

/** Short links and tracking codes: what lets somebody look in without an account. Only keyed hashes are kept. */
@Injectable()
export class Capabilities {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
  ) {}

  /** A new short link for the invited side. A reminder leaves the earlier message's link alive; one to another phone ends it. */
  async mintInvitation(invited: { caseId: string; partyId: string; contact: string }): Promise<string> {
    return this.database.transaction(async () => {
      await this.end('invitation', invited.caseId, { partyId: invited.partyId, contact: Not(invited.contact) });
      const token = newCode(10);
      const expiresAt = new Date(this.clock.now().getTime() + LINK_LASTS);
      await this.database.manager.insert(CapabilityRow, { id: newId(), kind: 'invitation', ...invited, tokenMac: this.keys.mac(token, 'invitation'), expiresAt });
      return token;
    });
  }

  /** Opens a short link with the last four characters of the invited phone or mail; gives a pass for half an hour. */
  async open(token: string, digits: string): Promise<{ pass: string; expiresAt: Date }> {
    const tokenMac = this.keys.mac(token, 'invitation');
    await this.attempts.count(`invitation:${tokenMac}`, 6, HOUR);
    const guesses = `invitation-life:${tokenMac}`;
    await this.attempts.count(guesses, WRONG_DIGITS, LINK_LASTS).catch(() => {
      throw new Refusal('gone', 'invitation-over');
    });
    return this.database.transaction(async () => {
      const row = await this.live(tokenMac);
      if (lastFour(row.contact) !== digits.trim().toLowerCase()) throw new Refusal('invalid', 'digits-wrong', {}, { digits: 'digits-wrong' });
      await this.attempts.clear(guesses);
      const pass = randomBytes(24).toString('base64url');
      const expiresAt = new Date(this.clock.now().getTime() + PASS_LASTS);
      await this.database.manager.update(CapabilityRow, { id: row.id }, { passMac: this.keys.mac(pass, 'invitation-pass'), passExpiresAt: expiresAt });
      return { pass, expiresAt };
    });
  }

  /** What a short link is for; Refusal `gone` when it is over or unknown. */
  async invitation(token: string): Promise<{ id: string; caseId: string; partyId: string; contact: string }> {
    return this.database.transaction(async () => {
      const row = await this.live(this.keys.mac(token, 'invitation'));
      return { id: row.id, caseId: row.caseId, partyId: row.partyId!, contact: row.contact };
    });
  }

  /** A tracking code for a case, shown once; reissuing ends the earlier one. */
  async mintTracking(caseId: string): Promise<string> {
    return this.database.transaction(async () => {
      await this.end('tracking', caseId);
      const code = newCode(6);
      const expiresAt = new Date(this.clock.now().getTime() + 3 * 365 * DAY);
      await this.database.manager.insert(CapabilityRow, { id: newId(), kind: 'tracking', caseId, tokenMac: this.keys.mac(code, `tracking:${caseId}`), expiresAt });
      return code;
    });
  }

  /** True when the code belongs to the case. Ten tries an hour a number, whether or not there is a case of this number. */
  async tracks(number: string, caseId: string | undefined, code: string): Promise<boolean> {
    await this.attempts.count(`tracking:${this.keys.mac(number, 'tracking-number')}`, 10, HOUR);
    if (!caseId) return false;
    const tokenMac = this.keys.mac(code.trim().toUpperCase(), `tracking:${caseId}`);
    const rows = await this.database.read({
      name: 'people.tracks',
      text: `select 1 from people.capability where kind = 'tracking' and case_id = $1 and token_mac = $2 and revoked_at is null and expires_at > $3`,
    }, [caseId, tokenMac, this.clock.now()]);
    return rows.length === 1;
  }

  private async live(tokenMac: string): Promise<CapabilityRow> {
    const row = await this.database.manager.findOneBy(CapabilityRow, { kind: 'invitation', tokenMac, revokedAt: IsNull() });
    if (!row || row.expiresAt <= this.clock.now()) throw new Refusal('gone', 'invitation-over');
    return row;
  }

  private async end(kind: string, caseId: string, which: FindOptionsWhere<CapabilityRow> = {}): Promise<void> {
    await this.database.manager.update(CapabilityRow, { kind, caseId, revokedAt: IsNull(), ...which }, { revokedAt: this.clock.now() });
  }
}
