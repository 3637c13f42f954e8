import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { ANONYMOUS, Clock, DAY, MINUTE, newId, Refusal, type Actor, type Language } from '@maplebridge/kernel';
import { Attempts, Database, Events, Keys, Queues, sha256 } from '@maplebridge/platform';
import { Access } from './access.service.js';
import { AccountRow, SignInRow } from './account.entity.js';
import { Codes } from './codes.service.js';
import { contactOf } from './contact.rules.js';
import { Passwords } from './passwords.service.js';
import { AccountOpened, PasswordSet, SignedIn, SignInRevoked } from './people.events.js';

const LASTS = 30 * DAY;
/** For one contact, from all networks together; a code still signs in then. */
const PASSWORDS_A_DAY = 200;
/** Somebody who finds a phone or a desk left open must not make it theirs for good. */
const PASSWORD_AFTER_SIGN_IN = 15 * MINUTE;

export interface Begun {
  /** Goes into the cookie and nowhere else; only its hash is kept. */
  readonly token: string;
  readonly accountId: string;
  readonly expiresAt: Date;
}

/** Signing in, seeing where one is signed in, and ending it at once everywhere. */
@Injectable()
export class SignIns {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly codes: Codes,
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
    private readonly queues: Queues,
    private readonly keys: Keys,
    private readonly clock: Clock,
    private readonly access: Access,
  ) {}

  /** With a code sent to phone or mail; an unknown contact opens an account. */
  async withCode(challengeId: string, code: string, device: string): Promise<Begun> {
    return this.database.transaction(async () => {
      const { contact, language } = await this.codes.use(challengeId, code, 'sign-in');
      const accountId = await this.accountFor(contact, language);
      return this.begin(accountId, device);
    });
  }

  /** With a password. Refusal `invalid`/`sign-in-wrong`: which of the two was wrong is not said. */
  async withPassword(contactText: string, password: string, device: string, from: string): Promise<Begun> {
    const contact = contactOf(contactText);
    await this.attempts.count(`password:${this.keys.mac(`${contact.value} ${from}`, 'contact')}`, 10, 15 * MINUTE);
    await this.attempts.count(`password-contact:${this.keys.mac(contact.value, 'contact')}`, PASSWORDS_A_DAY, DAY);
    const account = await this.database.dataSource.getRepository(AccountRow).findOneBy({ [contact.kind]: contact.value });
    const right = await this.passwords.matches(account?.passwordHash ?? null, password);
    if (!account || !right) throw new Refusal('invalid', 'sign-in-wrong', {}, { password: 'sign-in-wrong' });
    return this.database.transaction(() => this.begin(account.id, device));
  }

  /** The account of a contact, opened when there is none. Inside a transaction. */
  async accountFor(contactText: string, language: Language, name = ''): Promise<string> {
    const contact = contactOf(contactText);
    return this.database.transaction(async () => {
      const found = await this.database.manager.findOneBy(AccountRow, { [contact.kind]: contact.value });
      if (found) return found.id;
      const id = newId();
      await this.database.manager.insert(AccountRow, { id, [contact.kind]: contact.value, language, name, createdAt: this.clock.now() });
      this.events.append(AccountOpened, { chainId: id, subjectId: id, seq: 1, facts: { accountId: id }, actor: ANONYMOUS });
      return id;
    });
  }

  /** Begins a sign-in for an account already proven. Inside a transaction. */
  async begin(accountId: string, device: string): Promise<Begun> {
    return this.database.transaction(async () => {
      const token = randomBytes(32).toString('base64url');
      const id = newId();
      const now = this.clock.now();
      const expiresAt = new Date(now.getTime() + LASTS);
      await this.database.manager.insert(SignInRow, { id, accountId, tokenHash: sha256(token), device: device.slice(0, 200), createdAt: now, expiresAt });
      this.events.append(SignedIn, { chainId: accountId, subjectId: id, seq: 1, facts: { accountId }, actor: { ...ANONYMOUS, kind: 'account', accountId } });
      return { token, accountId, expiresAt };
    });
  }

  /** Ends one sign-in of one's own; requests, streams and media tokens stop within a second, in every process. */
  async revoke(actor: Actor, signInId: string): Promise<void> {
    await this.database.transaction(async () => {
      const where = { id: signInId, accountId: actor.accountId ?? '', revokedAt: IsNull() };
      const { affected } = await this.database.manager.update(SignInRow, where, { revokedAt: this.clock.now() });
      if (affected !== 1) throw new Refusal('not-found', 'sign-in-unknown');
      this.events.append(SignInRevoked, { chainId: actor.accountId!, subjectId: signInId, seq: 2, facts: { accountId: actor.accountId! }, actor });
      this.database.afterCommit(() => {
        this.access.forget();
        this.queues.announce('revoked', signInId);
      });
    });
  }

  /** Needs a sign-in of the last minutes: Refusal `not-ready`/`sign-in-again`. */
  async setPassword(actor: Actor, password: string): Promise<void> {
    const where = { id: actor.signInId, accountId: actor.accountId!, createdAt: MoreThan(new Date(this.clock.now().getTime() - PASSWORD_AFTER_SIGN_IN)) };
    const fresh = actor.signInId !== undefined && (await this.database.dataSource.getRepository(SignInRow).existsBy(where));
    if (!fresh) throw new Refusal('not-ready', 'sign-in-again', { minutes: PASSWORD_AFTER_SIGN_IN / MINUTE });
    const passwordHash = await this.passwords.hash(password);
    await this.database.transaction(async () => {
      await this.database.manager.update(AccountRow, { id: actor.accountId! }, { passwordHash });
      this.events.append(PasswordSet, { chainId: actor.accountId!, subjectId: actor.accountId!, seq: 1, facts: { accountId: actor.accountId! }, actor });
    });
  }
}
