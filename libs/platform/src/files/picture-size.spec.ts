import { Readable } from 'node:stream';
import { pixelsOf } from './picture-size.js';

const of = (mediaType: string, content: Buffer, piece = content.length) =>
  pixelsOf(mediaType, (end) => {
    const seen = end === undefined ? content : content.subarray(0, end + 1);
    return Readable.from(Array.from({ length: Math.ceil(seen.length / piece) }, (_, n) => seen.subarray(n * piece, (n + 1) * piece)));
  });
const png = (width: number, height: number) => {
  const head = Buffer.alloc(40);
  head.write('89504e470d0a1a0a0000000d49484452', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
};
const segment = (marker: number, bytes: number) => Buffer.concat([Buffer.from([0xff, marker, bytes >> 8, bytes & 0xff]), Buffer.alloc(bytes - 2, 0xff)]);
const frame = Buffer.from('ffc2001108ea60ea6003012200021101031101', 'hex');

describe('the size of a picture', () => {
  it('is what a PNG and a WebP say in their first line', async () => {
    expect(await of('image/png', png(60_000, 60_000))).toBe(3_600_000_000);
    const extended = Buffer.concat([Buffer.from('RIFF0000WEBPVP8X'), Buffer.from('0a00000000000000ffff00ffff00', 'hex'), Buffer.alloc(8)]);
    expect(await of('image/webp', extended)).toBe(65_536 ** 2);
    const plain = Buffer.concat([Buffer.from('RIFF0000WEBPVP8 00000009d012a'), Buffer.from('0a000a00', 'hex'), Buffer.alloc(8)]);
    expect(await of('image/webp', Buffer.concat([plain.subarray(0, 26), Buffer.from('0a000a00', 'hex'), Buffer.alloc(8)]))).toBe(100);
    const lossless = Buffer.concat([Buffer.from('RIFF0000WEBPVP8L0000/'), Buffer.from('ffffffff', 'hex'), Buffer.alloc(8)]);
    expect(await of('image/webp', lossless)).toBe(16_384 ** 2);
  });

  it.each([1, 7, 4096, 1e6])('is found in a JPEG behind other segments, in pieces of %d bytes', async (piece) => {
    const content = Buffer.concat([Buffer.from('ffd8', 'hex'), segment(0xe1, 65_535), segment(0xe2, 40_000), Buffer.from('00ffff', 'hex'), segment(0xdb, 67), frame]);
    expect(await of('image/jpeg', content, piece)).toBe(60_000 ** 2);
  });

  it('is unknown where nothing is said', async () => {
    expect(await of('image/jpeg', Buffer.from('ffd8ffda0008000000000000', 'hex'))).toBeUndefined();
    expect(await of('image/jpeg', Buffer.from('ffd8', 'hex'))).toBeUndefined();
    expect(await of('image/png', Buffer.from('89504e470d0a1a0a', 'hex'))).toBeUndefined();
    expect(await of('application/pdf', png(9, 9))).toBeUndefined();
  });
});
