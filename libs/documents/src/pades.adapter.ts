import { Injectable } from '@nestjs/common';
import { CryptoKeySigner, PDF } from '@libpdf/core';
import { issuedBy, signingKey } from './certificate.adapter.js';
import { OrganisationKeys } from './organisation-keys.service.js';
import { checkSignature } from './signature-check.adapter.js';
import { Sealer, type SealCheck, type SealOrder } from './sealer.port.js';

/** Seals with the organisation's own key from the demo authority, kept encrypted in the database. */
@Injectable()
export class PadesSealer extends Sealer {
  constructor(private readonly keys: OrganisationKeys) {
    super();
  }

  override async seal(pdf: Buffer, { organisationId, organisationName, reason, at }: SealOrder): Promise<Buffer> {
    const { key, authority } = await this.keys.ensure(organisationId, organisationName, at);
    const signer = new CryptoKeySigner(await signingKey(key.privateKey), key.certificate, 'EC', 'ECDSA', [authority]);
    const document = await PDF.load(pdf);
    const { bytes } = await document.sign({ signer, reason, signingTime: at });
    return Buffer.from(bytes);
  }

  override async verify(pdf: Buffer): Promise<SealCheck> {
    const { certificate, ...check } = checkSignature(pdf);
    const authority = certificate && (await this.keys.authorityCertificate());
    return { ...check, ours: Boolean(authority && certificate && (await issuedBy(certificate, authority))) };
  }
}
