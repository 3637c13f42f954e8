import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from './settings.js';

/** Encryption and keyed hashes under MASTER_KEY. AES-256-GCM: 12-byte nonce, 16-byte tag, ciphertext. */
@Injectable()
export class Keys {
  private readonly key: Buffer;

  constructor(settings: Settings) {
    this.key = Buffer.from(settings.get().MASTER_KEY, 'hex');
  }

  /** `context` is bound in as additional data: what was written for one row cannot be read as another's. */
  encrypt(plain: Uint8Array | string, context = ''): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  decrypt(sealed: Uint8Array, context = ''): Buffer {
    const bytes = Buffer.from(sealed);
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, 12)).setAAD(Buffer.from(context));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  }

  /** A keyed hash for short secrets (codes, tokens), so that a stolen table cannot be tried offline. 64 hex digits. */
  mac(secret: string, context: string): string {
    return createHmac('sha256', this.key).update(`${context}\n${secret}`).digest('hex');
  }

  /** Decimal digits that only the holder of the key can tell, the same whenever the same is asked. */
  digits(length: number, subject: string, context: string): string {
    return String(BigInt(`0x${this.mac(subject, context)}`) % 10n ** BigInt(length)).padStart(length, '0');
  }
}
