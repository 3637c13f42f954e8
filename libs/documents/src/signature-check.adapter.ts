import { fromBER, type UTCTime } from 'asn1js';
import { Certificate, ContentInfo, SignedData } from 'pkijs';
import { commonNameOf } from './certificate.adapter.js';

const RANGE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g;
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
export async function checkSignature(pdf: Buffer): Promise<CheckedSignature> {
  const last = [...pdf.toString('latin1').matchAll(RANGE)].at(-1);
  if (!last) return NOTHING;
  const [start, before, after, rest] = last.slice(1).map(Number) as [number, number, number, number];
  try {
    const covered = Buffer.concat([pdf.subarray(start, start + before), pdf.subarray(after, after + rest)]);
    const cms = signedData(pdf.subarray(start + before, after));
    const certificate = cms.certificates?.[0];
    if (!(certificate instanceof Certificate)) return NOTHING;
    const intact = await cms.verify({ signer: 0, data: view(covered), checkChain: false });
    return {
      intact,
      wholeDocument: start === 0 && after + rest === pdf.length,
      sealedBy: commonNameOf(certificate),
      sealedAt: signedAt(cms),
      certificate: Buffer.from(certificate.toSchema().toBER(false)),
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

function signedAt(cms: SignedData): Date | null {
  const time = cms.signerInfos[0]?.signedAttrs?.attributes.find(({ type }) => type === SIGNING_TIME)?.values[0] as UTCTime | undefined;
  return time?.toDate() ?? null;
}

const view = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;
