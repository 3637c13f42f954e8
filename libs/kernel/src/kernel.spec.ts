import fc from 'fast-check';
import { capitalNumerals, decimal, isId, machine, newCode, newId, type Actor } from './index.js';

describe('ids', () => {
  it('are UUIDv7 and sort by time', () => {
    const ids = [1_000, 2_000, 3_000_000_000_000].map((at) => newId(at));
    expect(ids.every(isId)).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    expect(ids[0]![14]).toBe('7');
  });
  it('codes hold nothing that looks like something else', () => {
    expect(newCode(2000)).not.toMatch(/[01IO]/);
  });
});

describe('money', () => {
  it.each([
    [2_000_000, '贰万元整'], [500_000, '伍仟元整'], [0, '零元整'], [10, '壹角整'], [105, '壹元零伍分'], [1_005_000, '壹万零伍拾元整'],
    [100_000_001, '壹佰万元零壹分'], [1_000_500_000, '壹仟万伍仟元整'], [10_203_004_050, '壹亿零贰佰零叁万零肆拾元伍角整'],
  ])('writes %d fen as %s', (minor, text) => expect(capitalNumerals(minor)).toBe(text));
  it('never leaves two zeros beside each other, nor an empty unit', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e13 }), (minor) => {
      expect(capitalNumerals(minor)).not.toMatch(/零零|零元(?!整)|万亿万|零[万亿仟佰拾]/);
    }));
  });
  it('prints minor units with two decimals', () => {
    expect([0, 5, 105, -5].map((minor) => decimal({ minor, currency: 'CNY' }))).toEqual(['0.00', '0.05', '1.05', '-0.05']);
  });
});

describe('a machine', () => {
  const lamp = machine({
    name: 'lamp', states: ['off', 'on'], initial: 'off',
    actions: {
      light: { from: ['off'], to: 'on', by: ['mediator'], unless: ({ empty }: { state: 'off' | 'on'; empty?: boolean }) => (empty ? 'no-oil' : undefined) },
      dim: { from: ['on'], to: 'same', by: ['mediator', 'judge'] },
    },
  });
  const actor = (...relations: Actor['relations']): Actor => ({ kind: 'account', relations, partyIds: [] });
  it('decides, refuses by name, offers exactly what is possible', () => {
    expect(lamp.decide({ state: 'off' }, 'light', actor('mediator'))).toBe('on');
    expect(lamp.decide({ state: 'on' }, 'dim', actor('judge'))).toBe('on');
    expect(() => lamp.decide({ state: 'off' }, 'light', actor('judge'))).toThrow(expect.objectContaining({ code: 'not-allowed' }));
    expect(() => lamp.decide({ state: 'on' }, 'light', actor('mediator'))).toThrow(expect.objectContaining({ code: 'wrong-state' }));
    expect(() => lamp.decide({ state: 'off', empty: true }, 'light', actor('mediator'))).toThrow(expect.objectContaining({ code: 'not-ready', reason: 'no-oil' }));
    expect(lamp.actionsFor({ state: 'off', empty: true }, actor('mediator'))).toEqual([]);
    expect(lamp.actionsFor({ state: 'on' }, actor('judge'))).toEqual(['dim']);
  });
  it('draws itself', () => expect(lamp.diagram()).toContain('off --> on: light'));
});
