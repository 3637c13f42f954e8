import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

/** Points of the largest picture that is taken. A small file can claim thousands of millions, and whoever prints it needs memory for each. */
export const MOST_PIXELS = 65_000_000;

/** Opens a file from its beginning up to and with byte `end`, or whole. */
type Open = (end?: number) => Readable;

/** How many points a picture says it has; undefined where nothing is said that a printer would go by. */
export async function pixelsOf(mediaType: string, open: Open): Promise<number | undefined> {
  if (mediaType === 'image/jpeg') return jpeg(open());
  if (mediaType !== 'image/png' && mediaType !== 'image/webp') return undefined;
  const head = await buffer(open(63));
  if (head.length < 30) return undefined;
  return mediaType === 'image/png' ? head.readUInt32BE(16) * head.readUInt32BE(20) : webp(head);
}

function webp(head: Buffer): number | undefined {
  const kind = head.toString('latin1', 12, 16);
  if (kind === 'VP8X') return (head.readUIntLE(24, 3) + 1) * (head.readUIntLE(27, 3) + 1);
  if (kind === 'VP8 ') return (head.readUInt16LE(26) & 0x3fff) * (head.readUInt16LE(28) & 0x3fff);
  const bits = head.readUInt32LE(21);
  return kind === 'VP8L' ? ((bits & 0x3fff) + 1) * (((bits >> 14) & 0x3fff) + 1) : undefined;
}

/** The frame header may come after any number of other segments: they are skipped as they arrive. */
async function jpeg(content: Readable): Promise<number | undefined> {
  let rest: Buffer = Buffer.alloc(0);
  let skip = 2;
  for await (const piece of content as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, piece.subarray(skip)]);
    skip = Math.max(0, skip - piece.length);
    while (rest.length >= 9) {
      const [, marker = 0] = rest;
      if (rest[0] !== 0xff || marker === 0xff || marker === 0) rest = rest.subarray(1);
      else if (marker === 0xda) return undefined;
      else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return rest.readUInt16BE(5) * rest.readUInt16BE(7);
      else {
        const length = marker === 1 || (marker >= 0xd0 && marker <= 0xd8) ? 2 : rest.readUInt16BE(2) + 2;
        skip = Math.max(0, length - rest.length);
        rest = rest.subarray(length);
      }
    }
  }
  return undefined;
}
