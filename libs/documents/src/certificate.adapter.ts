import { BitString, Integer, Utf8String } from 'asn1js';
import { DAY } from '@maplebridge/kernel';
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } from 'pkijs';

const { subtle } = globalThis.crypto;
type CryptoKey = Awaited<ReturnType<typeof subtle.importKey>>;
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const COMMON_NAME = '2.5.4.3';
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
/** Bits of RFC 5280, 4.2.1.3: keyCertSign + cRLSign, and digitalSignature + nonRepudiation. */
const AUTHORITY_USE = { bits: 0x06, unused: 1 };
const SEAL_USE = { bits: 0xc0, unused: 6 };
const YEAR = 365 * DAY;

/** A key pair and its X.509 certificate; the private key as PKCS #8, to be encrypted before it is stored. */
export interface Issued {
  readonly certificate: Buffer;
  readonly privateKey: Buffer;
}
export interface Issuer extends Issued {
  readonly name: string;
}

/** A P-256 certificate valid from a year before `at` to ten years after. Without `issuer` it is an authority that signs itself. */
export async function issue(name: string, at: Date, issuer?: Issuer): Promise<Issued> {
  const pair = await subtle.generateKey(CURVE, true, ['sign', 'verify']);
  const certificate = new Certificate({ version: 2, serialNumber: serial() });
  certificate.subject.typesAndValues.push(commonName(name));
  certificate.issuer.typesAndValues.push(commonName(issuer?.name ?? name));
  certificate.notBefore.value = new Date(at.getTime() - YEAR);
  certificate.notAfter.value = new Date(at.getTime() + 10 * YEAR);
  certificate.extensions = extensions(issuer === undefined);
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey);
  await certificate.sign(issuer ? await signingKey(issuer.privateKey) : pair.privateKey, 'SHA-256');
  return {
    certificate: Buffer.from(certificate.toSchema(true).toBER(false)),
    privateKey: Buffer.from(await subtle.exportKey('pkcs8', pair.privateKey)),
  };
}

/** The private key for signing, not exportable again. */
export const signingKey = (privateKey: Buffer): Promise<CryptoKey> =>
  subtle.importKey('pkcs8', new Uint8Array(privateKey), CURVE, false, ['sign']);

/** Whether `authority` issued `certificate`; both in DER. */
export async function issuedBy(certificate: Buffer, authority: Buffer): Promise<boolean> {
  const [leaf, root] = [Certificate.fromBER(new Uint8Array(certificate)), Certificate.fromBER(new Uint8Array(authority))];
  return leaf.issuer.isEqual(root.subject) && (await leaf.verify(root));
}

export function commonNameOf(certificate: Certificate): string {
  return String(certificate.subject.typesAndValues.find(({ type }) => type === COMMON_NAME)?.value.valueBlock.value ?? '');
}

const commonName = (value: string) => new AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value }) });

function serial(): Integer {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  bytes[0] = (bytes[0]! & 0x7f) | 0x01;
  return new Integer({ valueHex: bytes.buffer });
}

function extensions(authority: boolean): Extension[] {
  const use = authority ? AUTHORITY_USE : SEAL_USE;
  const usage = new BitString({ valueHex: new Uint8Array([use.bits]).buffer, unusedBits: use.unused });
  const constraints = new BasicConstraints({ cA: authority });
  return [
    new Extension({ extnID: BASIC_CONSTRAINTS, critical: true, extnValue: constraints.toSchema().toBER(false) }),
    new Extension({ extnID: KEY_USAGE, critical: true, extnValue: usage.toBER(false) }),
  ];
}
