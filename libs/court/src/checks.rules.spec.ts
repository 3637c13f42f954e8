import { checkList, COURT_CHECKS, unchecked } from './checks.rules.js';

describe("the court's checks", () => {
  it('fail where the sender found a ground, and keep the own column apart', () => {
    const list = checkList([{ id: 'window-closed', ok: false, citation: 'CPL 205' }, { id: 'not-joint', ok: true }], ['subject']);
    expect(list).toHaveLength(COURT_CHECKS.length);
    expect(list.find((check) => check.id === 'joint-in-time')).toEqual({ id: 'joint-in-time', ok: false, citations: ['CPL 205'], mine: false });
    expect(list.find((check) => check.id === 'subject')).toMatchObject({ ok: true, mine: true });
  });

  it('count what nobody has ticked', () => {
    expect(unchecked([])).toBe(10);
    expect(unchecked([...COURT_CHECKS, 'invented'])).toBe(0);
  });
});
