import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '@maplebridge/kernel';

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const COMMON = new Set(['password', '12345678', '123456789', '1234567890', '11111111', '88888888', 'qwertyuiop', 'iloveyou']);

/** argon2id behind a gate of one, so that a storm of sign-ins cannot take both cores. */
@Injectable()
export class Passwords {
  private gate: Promise<unknown> = Promise.resolve();

  async hash(password: string): Promise<string> {
    if (password.length < 8) throw new Refusal('invalid', 'password-short', { least: 8 }, { password: 'password-short' });
    if (COMMON.has(password.toLowerCase())) throw new Refusal('invalid', 'password-common', {}, { password: 'password-common' });
    return this.alone(() => hash(password, COST));
  }

  /** With no stored hash it still does the work, so that time tells nobody whether an account exists. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    if (stored) return this.alone(() => verify(stored, password));
    await this.alone(() => hash(password, COST));
    return false;
  }

  private alone<T>(work: () => Promise<T>): Promise<T> {
    const result = this.gate.then(work, work);
    this.gate = result.catch(() => undefined);
    return result;
  }
}
