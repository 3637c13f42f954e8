import { profileOf } from '@maplebridge/law';
import { filingPreflight, firstBlocker, type FilingPartyFacts, type FilingPreflightFacts } from './filing-preflight.rules.js';

const profile = profileOf('cn-people');
const party: FilingPartyFacts = { consented: true, identified: true, authorised: true, serviceAddress: true, warned: true };
const sound: FilingPreflightFacts = {
  disputeType: 'medical', basis: 'party-domicile', parties: [party, party], windowOver: false, stamped: true,
  performed: false, propertyProofMissing: false, terms: [],
};
const failing = (more: Partial<FilingPreflightFacts>) => filingPreflight(profile, { ...sound, ...more }).filter((finding) => !finding.ok).map((finding) => finding.id);

describe('preflight of a filing', () => {
  it('passes a sound application in every ground the profile lists', () => {
    expect(filingPreflight(profile, sound).length).toBeGreaterThan(8);
    expect(failing({})).toEqual([]);
    expect(firstBlocker(filingPreflight(profile, sound))).toBeUndefined();
  });

  it.each<[string, Partial<FilingPreflightFacts>]>([
    ['court-without-basis', { basis: undefined }],
    ['not-joint', { parties: [party, { ...party, consented: false }] }],
    ['authority-missing', { parties: [party, { ...party, authorised: false }] }],
    ['capacity-unchecked', { parties: [party, { ...party, identified: false }] }],
    ['service-address-missing', { parties: [party, { ...party, serviceAddress: false }] }],
    ['warning-unaccepted', { parties: [{ ...party, warned: false }, party] }],
    ['window-closed', { windowOver: true }],
    ['attestation-unsealed', { stamped: false }],
    ['already-performed', { performed: true }],
    ['property-proof-missing', { propertyProofMissing: true }],
    ['subject-excluded', { disputeType: 'divorce' }],
  ])('finds %s', (ground, facts) => expect(failing(facts)).toContain(ground));

  it('stops an application without parties', () => {
    expect(firstBlocker(filingPreflight(profile, { ...sound, parties: [] }))).toBeDefined();
  });

  it('only advises where everything is paid already', () => {
    expect(firstBlocker(filingPreflight(profile, { ...sound, performed: true }))).toBeUndefined();
  });

  it('keeps what the terms were found to lack', () => {
    const [first] = profile.preflight.filter((rule) => rule.weight === 'blocker');
    expect(failing({ terms: [first!.id] })).toContain(first!.id);
  });
});
