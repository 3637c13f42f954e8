import { deflateSync } from 'node:zlib';

const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes: Buffer): number => {
  let c = 0xffffffff;
  for (const byte of bytes) c = CRC[(c ^ byte) & 0xff]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A grey PNG drawn by `ink(x, y)` from 0 (black) to 255 (white). */
export function png(width: number, height: number, ink: (x: number, y: number) => number): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = ink(x, y);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A stroke like handwriting; `seed` makes each person's different. */
export const handwriting = (seed: number): Buffer =>
  png(360, 120, (x, y) => {
    const line = 60 + 28 * Math.sin((x + seed * 37) / 18) * Math.cos((x * (seed + 2)) / 71);
    return x > 30 && x < 330 && Math.abs(y - line) < 3 ? 20 : 255;
  });

/** The photo of a document: a card with a face-like oval and lines, obviously invented. */
export const documentPhoto = (seed: number): Buffer =>
  png(480, 300, (x, y) => {
    if (x < 12 || y < 12 || x > 467 || y > 287) return 120;
    if (((x - 380) / 60) ** 2 + ((y - 130) / 80) ** 2 < 1) return 150 + ((x * 7 + y * 3 + seed * 11) % 30);
    return y % 48 < 10 && x > 40 && x < 280 - ((y + seed * 13) % 90) ? 70 : 238;
  });
