import { createPrivateKey, sign, verify, X509Certificate } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { OrganisationKeys } from './organisation-keys.service.js';
import type { SealOrder } from './sealer.port.js';

/** A signature that stands beside what it signs. `openssl dgst -sha256 -verify` checks it with the certificate's key. */
export interface DetachedSignature {
  readonly algorithm: 'ECDSA-SHA256';
  /** DER, Base64. */
  readonly signature: string;
  /** PEM. */
  readonly certificate: string;
}

/**
 * `intact`: these bytes were signed with this certificate; `ours`: the demo authority issued it, to `signedBy`. `organisationId`: whose key
 * it is, as we keep it. A name can be another's too and can change: who may answer or supplement is decided by the id.
 */
export interface DetachedCheck {
  readonly intact: boolean;
  readonly ours: boolean;
  readonly signedBy: string | null;
  readonly organisationId: string | null;
}

/** Signs and checks messages between houses with the organisations' own keys. */
@Injectable()
export class DetachedSignatures {
  constructor(private readonly keys: OrganisationKeys) {}

  async sign(content: string, { organisationId, organisationName, at }: Omit<SealOrder, 'reason'>): Promise<DetachedSignature> {
    const { key } = await this.keys.ensure(organisationId, organisationName, at);
    const signature = sign('sha256', Buffer.from(content), createPrivateKey({ key: key.privateKey, format: 'der', type: 'pkcs8' }));
    return { algorithm: 'ECDSA-SHA256', signature: signature.toString('base64'), certificate: new X509Certificate(key.certificate).toString() };
  }

  /** The certificate that `sign` will put beside its signature, PEM; the key is made now if there is none. */
  async certificate({ organisationId, organisationName, at }: Omit<SealOrder, 'reason'>): Promise<string> {
    const { key } = await this.keys.ensure(organisationId, organisationName, at);
    return new X509Certificate(key.certificate).toString();
  }

  /** Never throws on damaged input: it answers `intact: false`. */
  async verify(content: string, { signature, certificate }: { readonly signature: string; readonly certificate: string }): Promise<DetachedCheck> {
    try {
      const leaf = new X509Certificate(certificate);
      const intact = verify('sha256', Buffer.from(content), leaf.publicKey, Buffer.from(signature, 'base64'));
      const root = await this.keys.authorityCertificate();
      const authority = root && new X509Certificate(root);
      const ours = Boolean(authority && leaf.checkIssued(authority) && leaf.verify(authority.publicKey));
      const organisationId = ours ? await this.keys.ownerOf(leaf.raw) : null;
      return { intact, ours, organisationId, signedBy: leaf.subject.match(/^CN=(.*)$/m)?.[1] ?? null };
    } catch {
      return { intact: false, ours: false, signedBy: null, organisationId: null };
    }
  }
}
