import { NEVER_PACKED, PACKAGE_DOCUMENTS, PACKAGE_RULES } from '@maplebridge/law';
import { ALLOWED } from '@maplebridge/platform';
import { PACKAGE_SCHEMA, type ManifestFacts } from './manifest.rules.js';
import { buildManifest, keptOut, missingDocuments, packedFiles, withoutRepeats, type Candidate } from './package.rules.js';

const sha256 = 'ab'.repeat(32);
const candidate = (document: string, more: Partial<Candidate> = {}): Candidate => ({
  document, dataClass: 'court', recordId: `record-${document}`, title: document, sha256, bytes: 12, mediaType: 'application/pdf',
  ...(document === 'agreement' && { signed: true }),
  ...(['disclosed-evidence', 'property-proof'].includes(document) && { dataClass: 'joint', disclosure: { id: 'disclosure', to: 'court' } }),
  ...more,
});
const facts: ManifestFacts = {
  packageId: 'p', filingId: 'f', caseNumber: 'FQ-2026-00001', profile: 'cn-people', route: 'judicial-confirmation',
  court: { id: 'c', name: '法院' }, basis: 'party-domicile', organisation: { id: 'o', name: '调委会' }, parties: [],
  agreement: { id: 'a', version: 1, sha256 }, terms: [], clauses: [], moments: { lastPartySignedAt: '2026-11-17T07:52:00.000Z', askedAt: '2026-11-17T08:12:00.000Z' },
  preflight: [], answerTo: 'http://localhost:3000', certificate: 'PEM',
};
const packable = PACKAGE_DOCUMENTS.filter((document) => document !== 'signature');

describe('what may enter a court package', () => {
  it('is what the list names, and each of it', () => {
    for (const document of packable) expect(keptOut(candidate(document))).toBeUndefined();
  });

  it('is the same bytes once for one purpose, and for each purpose they serve', () => {
    const evidence = candidate('disclosed-evidence');
    expect(withoutRepeats([candidate('identity'), candidate('power-of-attorney'), evidence, evidence]).map(({ document }) => document)).toEqual([
      'identity', 'power-of-attorney', 'disclosed-evidence',
    ]);
  });

  it.each(NEVER_PACKED)('is never a %s, whatever class or disclosure is claimed for it', (document) => {
    for (const dataClass of ['court', 'joint', 'caucus', 'notes', 'offers'])
      expect(keptOut(candidate(document, { dataClass, signed: true, disclosure: { id: 'd', to: 'court' } }))).toBe('not-on-the-list');
  });

  it.each(['joint', 'caucus', 'notes', 'offers', ''])('is nothing of class "%s" under an allowed name', (dataClass) => {
    for (const document of packable.filter((name) => !['disclosed-evidence', 'property-proof'].includes(name)))
      expect(keptOut(candidate(document, { dataClass }))).toBe('not-for-the-court');
  });

  it('is evidence only where its owner opened it to the court', () => {
    for (const document of ['disclosed-evidence', 'property-proof']) {
      expect(keptOut(candidate(document, { disclosure: undefined }))).toBe('not-disclosed-to-court');
      for (const to of ['mediator', 'other-side', 'joint']) expect(keptOut(candidate(document, { disclosure: { id: 'd', to } }))).toBe('not-disclosed-to-court');
    }
  });

  it.each(Object.keys(ALLOWED))('may be %s, as everything that people may bring', (mediaType) => {
    for (const document of ['identity', 'power-of-attorney', 'payment-proof', 'disclosed-evidence']) expect(keptOut(candidate(document, { mediaType }))).toBeUndefined();
  });

  it('is no unsigned agreement and nothing without a fingerprint', () => {
    expect(keptOut(candidate('agreement', { signed: false }))).toBe('unsigned-draft');
    expect(keptOut(candidate('agreement', { signed: undefined }))).toBe('unsigned-draft');
    expect(keptOut(candidate('identity', { sha256: 'x' }))).toBe('no-fingerprint');
    expect(keptOut(candidate('identity', { bytes: 0 }))).toBe('no-fingerprint');
    expect(keptOut(candidate('identity', { mediaType: 'text/html' }))).toBe('unknown-media-type');
  });

  it('stops the whole package when one thing may not enter', () => {
    const all = packable.map((document) => candidate(document));
    expect(() => buildManifest(facts, [...all, candidate('caucus-note')], PACKAGE_RULES)).toThrow('not-on-the-list');
  });
});

describe('manifest', () => {
  it('names every file in reading order, and ids enter only with an admitted file', () => {
    const { schema, files } = buildManifest(facts, [...packable].reverse().map((document) => candidate(document)), PACKAGE_RULES);
    expect(schema).toBe(PACKAGE_SCHEMA);
    expect(files.map((file) => file.document)).toEqual(packable);
    expect(files[0]).toEqual({ path: 'data/01-application.pdf', document: 'application', title: 'application', sha256, bytes: 12, mediaType: 'application/pdf', recordId: 'record-application' });
    expect(new Set(files.map((file) => file.path)).size).toBe(files.length);
  });

  it('keeps two papers of one kind in the order given', () => {
    const two = packedFiles([candidate('identity', { recordId: 'b' }), candidate('identity', { recordId: 'a' })]);
    expect(two.map((file) => file.recordId)).toEqual(['b', 'a']);
  });

  it('asks for each document the profile always needs', () => {
    expect(missingDocuments([], PACKAGE_RULES)).toContain('agreement');
    expect(() => buildManifest(facts, [candidate('application')], PACKAGE_RULES)).toThrow('document-missing');
  });
});
