import { createHash, verify, X509Certificate } from 'node:crypto';
import { fromBER, type OctetString, type UTCTime } from 'asn1js';
import { Certificate, ContentInfo, SignedData, type SignerInfo } from 'pkijs';
import { commonNameOf } from './certificate.adapter.js';

const RANGE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g;
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';

export interface CheckedSignature {
  readonly intact: boolean;
  readonly wholeDocument: boolean;
  readonly sealedBy: string | null;
  readonly sealedAt: Date | null;
  readonly certificate?: Buffer;
}
const NOTHING: CheckedSignature = { intact: false, wholeDocument: false, sealedBy: null, sealedAt: null };

/** Checks the last signature of a PDF: the CMS over its byte range, and whether that range is the whole file. */
export function checkSignature(pdf: Buffer): CheckedSignature {
  const last = [...pdf.toString('latin1').matchAll(RANGE)].at(-1);
  if (!last) return NOTHING;
  const [start, before, after, rest] = last.slice(1).map(Number) as [number, number, number, number];
  try {
    const covered = Buffer.concat([pdf.subarray(start, start + before), pdf.subarray(after, after + rest)]);
    const cms = signedData(pdf.subarray(start + before, after));
    const [certificate, signer] = [cms.certificates?.[0], cms.signerInfos[0]];
    if (!(certificate instanceof Certificate) || !signer) return NOTHING;
    const der = Buffer.from(certificate.toSchema().toBER(false));
    return {
      intact: digestFits(signer, covered) && signatureFits(signer, der),
      wholeDocument: start === 0 && after + rest === pdf.length,
      sealedBy: commonNameOf(certificate),
      sealedAt: attribute<UTCTime>(signer, SIGNING_TIME)?.toDate() ?? null,
      certificate: der,
    };
  } catch {
    return NOTHING;
  }
}

/** `<3082…0000>`: hexadecimal DER, padded with zeros to the room that was reserved. */
function signedData(contents: Buffer): SignedData {
  const der = Buffer.from(contents.toString('latin1').replace(/[<>\s]/g, ''), 'hex');
  const { offset, result } = fromBER(view(der));
  if (offset === -1) throw new Error('not DER');
  return new SignedData({ schema: new ContentInfo({ schema: result }).content });
}

/** RFC 5652, 5.4: the signature is over the attributes, and one of them is the digest of the content. */
function digestFits(signer: SignerInfo, covered: Buffer): boolean {
  const told = attribute<OctetString>(signer, MESSAGE_DIGEST)?.valueBlock.valueHexView;
  return told !== undefined && createHash('sha256').update(covered).digest().equals(told);
}

function signatureFits(signer: SignerInfo, certificate: Buffer): boolean {
  const attributes = Buffer.from(signer.signedAttrs?.encodedValue ?? new ArrayBuffer(0));
  return verify('sha256', attributes, new X509Certificate(certificate).publicKey, signer.signature.valueBlock.valueHexView);
}

const attribute = <T>(signer: SignerInfo, oid: string): T | undefined =>
  signer.signedAttrs?.attributes.find(({ type }) => type === oid)?.values[0] as T | undefined;

const view = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;
