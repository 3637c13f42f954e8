import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { packBundle } from './bundle.adapter.js';

const content = new TextEncoder().encode('付款贰万元整');
const file = { path: 'data/01-application.pdf', sha256: createHash('sha256').update(content).digest('hex'), content };
const bundle = { manifest: '{"a":1}', signature: { algorithm: 'RSA-SHA256', signature: 'AA==', certificate: 'PEM' }, files: [file] };

describe('bundle', () => {
  it('is the same bytes whenever it is made', () => {
    expect(Buffer.from(packBundle(bundle)).equals(Buffer.from(packBundle(bundle)))).toBe(true);
  });

  it('holds the manifest, its signature and a bag that sha256sum can check', () => {
    const entries = unzipSync(packBundle(bundle));
    const read = (name: string) => Buffer.from(entries[name]!).toString();
    expect(Object.keys(entries).sort()).toEqual(['bagit.txt', 'data/01-application.pdf', 'manifest-sha256.txt', 'manifest.json', 'manifest.json.sig']);
    expect(read('manifest-sha256.txt')).toBe(`${file.sha256}  ${file.path}\n`);
    expect(read('manifest.json')).toBe('{"a":1}');
    expect(JSON.parse(read('manifest.json.sig'))).toEqual(bundle.signature);
    expect(read(file.path)).toBe('付款贰万元整');
  });
});
