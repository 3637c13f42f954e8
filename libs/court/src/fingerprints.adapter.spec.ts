import { createHash } from 'node:crypto';
import { firstBroken } from './fingerprints.adapter.js';

const content = Buffer.from('协议');
const listed = { path: 'data/01-agreement.pdf', sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };

describe('fingerprints', () => {
  it('hold for what was signed', () => expect(firstBroken([listed], () => content)).toBeUndefined());
  it.each<[string, Buffer | undefined]>([
    ['one flipped bit', Buffer.from([content[0]! ^ 1, ...content.subarray(1)])], ['one byte more', Buffer.concat([content, Buffer.from('x')])], ['nothing there', undefined],
  ])('fail for %s', (_, got) => expect(firstBroken([listed], () => got)).toBe(listed.path));
});
