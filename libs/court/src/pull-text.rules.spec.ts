import { cell, csv, pulledLine } from './pull-text.rules.js';

const at = new Date('2026-11-18T01:04:00.000Z');
const line = pulledLine({
  packageId: 'p', number: null, state: 'received', manifestSha256: 'ab', receivedAt: at, acceptBy: at,
  manifest: {
    caseNumber: 'FQ-2026-04817', basis: 'party-domicile', organisation: { name: '=调委会,一' }, parties: [{ name: '林小满' }, { name: '青禾医院' }],
    terms: [{ minor: 500_000, currency: 'CNY' }, { minor: 1_500_000, currency: 'CNY' }, {}], moments: { lastPartySignedAt: at.toISOString() },
  },
});

describe('a pulled list', () => {
  it('adds up what is owed and names both sides', () => expect(line).toMatchObject({ amountMinor: 2_000_000, currency: 'CNY', parties: ['林小满', '青禾医院'] }));
  it('is CSV that a spreadsheet reads and does not run', () => {
    expect(csv([line]).split('\r\n')).toHaveLength(3);
    expect(csv([line])).toContain(`"'=调委会,一"`);
    expect(csv([]).startsWith('\uFEFFpackageId,')).toBe(true);
  });
  it.each([['a"b', '"a""b"'], ['-1', "'-1"], [['甲', '乙'], '甲、乙'], [null, '']])('writes %j as %s', (value, text) => expect(cell(value)).toBe(text));
});
