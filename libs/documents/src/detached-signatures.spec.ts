import { issue, type Issued } from './certificate.adapter.js';
import { DetachedSignatures } from './detached-signatures.service.js';
import type { OrganisationKeys } from './organisation-keys.service.js';

const at = new Date('2026-11-18T01:00:00Z');

describe('detached signatures', () => {
  let authority: Issued;
  let signatures: DetachedSignatures;
  const order = { organisationId: '018f0000-0000-7000-8000-000000000001', organisationName: '枫桥镇人民调解委员会', at };

  beforeAll(async () => {
    authority = await issue('authority', at);
    const key = await issue(order.organisationName, at, { ...authority, name: 'authority' });
    const keys: Pick<OrganisationKeys, 'ensure' | 'authorityCertificate' | 'ownerOf'> = {
      ensure: () => Promise.resolve({ key, authority: authority.certificate }),
      authorityCertificate: () => Promise.resolve(authority.certificate),
      ownerOf: (certificate) => Promise.resolve(certificate.equals(key.certificate) ? order.organisationId : null),
    };
    signatures = new DetachedSignatures(keys as OrganisationKeys);
  });

  it('prove who signed, and that nothing has changed since', async () => {
    const signature = await signatures.sign('{"a":1}', order);
    expect(await signatures.verify('{"a":1}', signature)).toEqual({ intact: true, ours: true, signedBy: order.organisationName, organisationId: order.organisationId });
    expect(await signatures.verify('{"a":2}', signature)).toMatchObject({ intact: false });
    expect(await signatures.certificate(order)).toBe(signature.certificate);
  });

  it('are not ours when another authority issued the certificate', async () => {
    const stranger = await issue('stranger', at);
    const other = await issue(order.organisationName, at, { ...stranger, name: 'stranger' });
    const strange = new DetachedSignatures({
      ensure: () => Promise.resolve({ key: other, authority: stranger.certificate }), authorityCertificate: () => Promise.resolve(authority.certificate),
    } as unknown as OrganisationKeys);
    expect(await strange.verify('x', await strange.sign('x', order))).toMatchObject({ intact: true, ours: false, organisationId: null });
  });

  it('do not choke on rubbish', async () => {
    expect(await signatures.verify('x', { signature: '', certificate: 'no certificate' })).toEqual({ intact: false, ours: false, signedBy: null, organisationId: null });
  });
});
