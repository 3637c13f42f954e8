import { inventedMediators, inventedOrganisations, MEDIATORS, ORGANISATIONS } from './invented-panel.template.js';

describe('the invented panel', () => {
  const organisations = inventedOrganisations();
  const mediators = inventedMediators('2026-01-01');

  it('has the size of the reference, each name and code once', () => {
    expect([organisations.length, mediators.length]).toEqual([ORGANISATIONS, MEDIATORS]);
    for (const values of [
      organisations.map((one) => one.code),
      organisations.map((one) => one.name['zh-CN']),
      mediators.map((one) => one.name['zh-CN']),
      mediators.map((one) => one.mail),
    ])
      expect(new Set(values).size).toBe(values.length);
  });
  it('is a tree, with a mediator in every organisation', () => {
    const codes = new Set(organisations.map((one) => one.code));
    expect(organisations.every((one) => one.parentCode === null || codes.has(one.parentCode))).toBe(true);
    const seated = new Set(mediators.map((one) => one.organisationCode));
    expect([...codes].filter((code) => !seated.has(code))).toEqual([]);
  });
  it('is the same at every call', () => expect(inventedMediators('2026-01-01')).toEqual(mediators));
});
