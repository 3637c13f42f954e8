import { Injectable } from '@nestjs/common';
import { ANONYMOUS, Clock, DAY, MINUTE, newId, Refusal, type Actor, type Language } from '@maplebridge/kernel';
import { Attempts, Database, Events, Keys } from '@maplebridge/platform';
import { CodeChallengeRow } from './account.entity.js';
import { contactOf } from './contact.rules.js';
import { CodeRequested } from './people.events.js';

export type CodePurpose = 'sign-in' | 'join' | 'sign';

export interface CodeRequest {
  readonly purpose: CodePurpose;
  readonly contact: string;
  readonly language: Language;
  /** What the code will vouch for; must be the same when it is used. */
  readonly subject?: string;
  /** The network of somebody not yet known, who may ask for a code to anybody's phone. */
  readonly from?: string;
}

export interface MintedCode {
  readonly contact: string;
  readonly code: string;
  readonly language: Language;
  readonly purpose: CodePurpose;
}

const VALID = 10 * MINUTE;
const TRIES = 5;
/**
 * Guessing is bounded by what is sent, not by wrong codes: those would let a stranger lock the owner out. A stranger's network
 * has codes of its own, and cannot use up the owner's: to use up a contact's day it takes five networks.
 * Whoever guesses, from however many networks: 100 codes × 5 tries of 1,000,000 is 0.05 % a day, for a hundred messages to the owner.
 */
const IN_A_WHILE = { most: 8, window: 15 * MINUTE };
const A_NETWORK_A_DAY = { most: 20, window: DAY };
const A_CONTACT_A_DAY = { most: 100, window: DAY };

/** One-time codes to a person's own phone or mail: 6 digits, 10 minutes, 5 tries. */
@Injectable()
export class Codes {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly keys: Keys,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
  ) {}

  /** Asks for a code. It is minted by the job that sends it, so that it never stands in a queue. */
  async request(request: CodeRequest, actor: Actor = ANONYMOUS): Promise<{ challengeId: string; expiresAt: Date }> {
    const contact = contactOf(request.contact);
    await this.limit(contact.value, request);
    return this.database.transaction(async () => {
      const id = newId();
      const expiresAt = new Date(this.clock.now().getTime() + VALID);
      await this.database.manager.insert(CodeChallengeRow, {
        id, purpose: request.purpose, contact: contact.value, language: request.language, subject: request.subject ?? '', expiresAt,
      });
      this.events.append(CodeRequested, { chainId: id, subjectId: id, seq: 1, facts: { purpose: request.purpose }, actor });
      return { challengeId: id, expiresAt };
    });
  }

  /** For the sending job: the code of this challenge, the same at every try, for the one before may have gone out; undefined when it is over. */
  async mint(challengeId: string): Promise<MintedCode | undefined> {
    return this.database.transaction(async () => {
      const row = await this.lock(challengeId);
      if (!row || row.usedAt || row.expiresAt <= this.clock.now()) return undefined;
      const code = this.keys.digits(6, row.id, 'one-time-code');
      await this.database.manager.update(CodeChallengeRow, { id: row.id }, { codeMac: this.keys.mac(code, row.id) });
      return { contact: row.contact, code, language: row.language as Language, purpose: row.purpose as CodePurpose };
    });
  }

  /** Uses a code once. Refusal `invalid` with `code-wrong`, or `gone` with `code-expired`; five tries a challenge. */
  async use(challengeId: string, code: string, purpose: CodePurpose, subject = ''): Promise<{ contact: string; language: Language }> {
    // Waiting would not help: by then the code is too old. The person is sent for a new one.
    await this.attempts.count(`code-try:${challengeId}`, TRIES, VALID, 'code-worn-out');
    return this.database.transaction(async () => {
      const row = await this.lock(challengeId);
      if (!row || row.purpose !== purpose || row.subject !== subject || row.usedAt || row.expiresAt <= this.clock.now())
        throw new Refusal('gone', 'code-expired', {}, { code: 'code-expired' });
      if (!row.codeMac || row.codeMac !== this.keys.mac(code.trim(), row.id))
        throw new Refusal('invalid', 'code-wrong', {}, { code: 'code-wrong' });
      await this.database.manager.update(CodeChallengeRow, { id: row.id }, { usedAt: this.clock.now() });
      return { contact: row.contact, language: row.language as Language };
    });
  }

  /** The narrow counters first: what they refuse does not count for the contact. */
  private async limit(contact: string, { purpose, from }: CodeRequest): Promise<void> {
    const asking = this.keys.mac(`${purpose} ${contact} ${from ?? ''}`, 'contact');
    await this.attempts.count(`code:${asking}`, IN_A_WHILE.most, IN_A_WHILE.window);
    if (from) await this.attempts.count(`code-network:${asking}`, A_NETWORK_A_DAY.most, A_NETWORK_A_DAY.window);
    await this.attempts.count(`code-contact:${this.keys.mac(`${purpose} ${contact}`, 'contact')}`, A_CONTACT_A_DAY.most, A_CONTACT_A_DAY.window);
  }

  private lock(id: string): Promise<CodeChallengeRow | null> {
    return this.database.lock(CodeChallengeRow, { id });
  }
}
