import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, HOUR, newId, Refusal } from '@maplebridge/kernel';
import { Attempts, Database, Keys, sha256 } from '@maplebridge/platform';
import { MachineClientRow, MachineTokenRow } from './organisation.entity.js';

/** Courts' systems sign in by OAuth client credentials (RFC 6749, 4.4); tokens are opaque and last an hour. */
@Injectable()
export class MachineClients {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
  ) {}

  /** A new client of this organisation; the secret is shown once. */
  async add(organisationId: string): Promise<{ clientId: string; secret: string }> {
    return this.database.transaction(async () => {
      const clientId = `mc_${newId().replaceAll('-', '').slice(-16)}`;
      const secret = randomBytes(32).toString('base64url');
      await this.database.manager.insert(MachineClientRow, { id: clientId, organisationId, secretMac: this.keys.mac(secret, clientId) });
      return { clientId, secret };
    });
  }

  async token(clientId: string, secret: string): Promise<{ token: string; seconds: number }> {
    await this.attempts.count(`machine:${clientId}`, 30, HOUR / 60);
    return this.database.transaction(async () => {
      const client = await this.database.manager.findOneBy(MachineClientRow, { id: clientId });
      if (!client || client.revokedAt || client.secretMac !== this.keys.mac(secret, clientId)) throw new Refusal('not-signed-in', 'machine-unknown');
      const token = randomBytes(32).toString('base64url');
      const expiresAt = new Date(this.clock.now().getTime() + HOUR);
      await this.database.manager.insert(MachineTokenRow, { tokenHash: sha256(token), clientId, expiresAt });
      return { token, seconds: HOUR / 1000 };
    });
  }
}
