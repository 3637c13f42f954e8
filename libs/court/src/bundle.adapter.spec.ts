import { zipSync, type Zippable } from 'fflate';
import { readBundle } from './bundle.adapter.js';
import { manifestSchema } from './manifest.schema.js';

const uuid = (n: number) => `018f0000-0000-7000-8000-00000000000${n}`;
const manifest = {
  schema: 'maplebridge-court-package-1', packageId: uuid(1), filingId: uuid(2), caseNumber: 'FQ-2026-00001', profile: 'cn-people',
  route: 'judicial-confirmation', court: { id: uuid(3), name: '法院' }, basis: 'party-domicile', organisation: { id: uuid(4), name: '调委会' },
  parties: [5, 6].map((n) => ({ id: uuid(n), side: 'applicant', kind: 'natural', name: '林小满' })),
  agreement: { id: uuid(7), version: 1, sha256: 'a'.repeat(64) }, terms: [],
  moments: { lastPartySignedAt: '2026-11-17T07:52:00.000Z', askedAt: '2026-11-17T08:12:00.000Z' }, preflight: [],
  answerTo: 'http://localhost:3000/api/v1/inbound/court', certificate: 'PEM',
  files: [{ path: 'data/01-application.pdf', document: 'application', title: '', sha256: 'b'.repeat(64), bytes: 3, mediaType: 'application/pdf', recordId: 'r' }],
};
const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
const entries = (more: Zippable = {}): Zippable => ({
  'manifest.json': bytes(manifest),
  'manifest.json.sig': bytes({ algorithm: 'RSA-SHA256', signature: 'AAAA', certificate: 'PEM' }),
  'data/01-application.pdf': bytes('pdf'),
  ...more,
});
const read = (more?: Zippable) => readBundle(zipSync(entries(more)), manifestSchema);

describe('reading a package', () => {
  it('gives the manifest with the very bytes that were signed', () => {
    const bundle = read();
    expect(bundle.manifest.caseNumber).toBe('FQ-2026-00001');
    expect(bundle.manifestText).toBe(JSON.stringify(manifest));
    expect([...bundle.files().keys()]).toEqual(['data/01-application.pdf']);
  });

  it.each<[string, Zippable, string]>([
    ['a file the manifest does not list', { 'data/99-notes.pdf': bytes('x') }, 'file-not-listed'],
    ['a manifest of another kind', { 'manifest.json': bytes({ ...manifest, schema: 'other' }) }, 'manifest-unreadable'],
    ['a path that climbs', { 'manifest.json': bytes({ ...manifest, files: [{ ...manifest.files[0], path: 'data/../../etc' }] }) }, 'manifest-unreadable'],
    ['text instead of a manifest', { 'manifest.json': bytes('no json') }, 'manifest-unreadable'],
    ['no readable signature', { 'manifest.json.sig': bytes('{}') }, 'signature-unreadable'],
    ['one file named twice', { 'manifest.json': bytes({ ...manifest, files: [manifest.files[0], manifest.files[0]] }) }, 'file-listed-twice'],
  ])('refuses %s', (_, more, reason) => expect(() => read(more)).toThrow(reason));

  it('unpacks nothing but manifest and signature before it is asked for the files', () => {
    const [path, length] = ['data/01-application.pdf', 3000];
    const listing = { ...manifest, files: [{ ...manifest.files[0], bytes: length }] };
    const zip = zipSync({ ...entries({ 'manifest.json': bytes(listing) }), [path]: [bytes('p'.repeat(length)), { level: 9 }] });
    const content = Buffer.from(zip).indexOf(path) + path.length;
    zip.fill(0xff, content, content + 8);
    const bundle = readBundle(zip, manifestSchema);
    expect(bundle.manifest.caseNumber).toBe('FQ-2026-00001');
    expect(() => bundle.files()).toThrow('package-unreadable');
  });

  it('unpacks no file in another size than the manifest states', () => {
    const large = read({ 'data/01-application.pdf': bytes('0'.repeat(10_000_000)) });
    expect(large.files().size).toBe(0);
  });

  it('takes no manifest without an end', () => {
    expect(() => read({ 'manifest.json': bytes('0'.repeat(5_000_000)) })).toThrow('package-too-large');
    const listing = { ...manifest, files: [{ ...manifest.files[0], bytes: 600_000_000 }] };
    expect(() => read({ 'manifest.json': bytes(listing) })).toThrow('package-too-large');
  });

  it('refuses what is no zip, and one without a manifest', () => {
    expect(() => readBundle(bytes('not a zip'), manifestSchema)).toThrow('package-unreadable');
    expect(() => readBundle(zipSync({ 'data/01-a.pdf': bytes('x') }), manifestSchema)).toThrow('package-incomplete');
  });
});
