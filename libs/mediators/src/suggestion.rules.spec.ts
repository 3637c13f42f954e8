import fc from 'fast-check';
import { type Candidate, suggest } from './suggestion.rules.js';

const NOW = Date.parse('2026-11-16T00:00:00Z');
const candidate = (mediatorId: string, over: Partial<Candidate> = {}): Candidate => ({
  mediatorId,
  specialities: ['medical'],
  languages: ['zh-CN'],
  fullTime: true,
  charges: false,
  years: 3,
  nextFree: NOW + 86_400_000,
  ...over,
});
const need = { disputeType: 'medical', languages: ['zh-CN'], now: NOW };

describe('suggested mediators', () => {
  it('puts who knows the matter first and says why', () => {
    const [first, second] = suggest([candidate('a', { specialities: ['loan'], years: 20 }), candidate('b')], need);
    expect(first).toEqual({ mediatorId: 'b', reasons: ['speciality', 'free-soon', 'language'] });
    expect(second?.reasons).not.toContain('speciality');
  });
  it('prefers the earlier free time among equals, and does not suggest a language nobody speaks as a reason', () => {
    const [first] = suggest([candidate('a', { nextFree: NOW + 3 * 86_400_000 }), candidate('b')], {
      ...need,
      languages: ['en'],
    });
    expect(first?.mediatorId).toBe('b');
    expect(first?.reasons).not.toContain('language');
  });
  it('suggests at most three, each with a reason at most three times, whatever the order asked in', () => {
    const anyone = fc.record({
      mediatorId: fc.uuid(),
      specialities: fc.subarray(['medical', 'loan']),
      languages: fc.subarray(['zh-CN', 'en']),
      fullTime: fc.boolean(),
      charges: fc.boolean(),
      years: fc.nat(30),
      nextFree: fc.option(fc.integer({ min: NOW, max: NOW * 1.01 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyone, { selector: (one) => one.mediatorId, maxLength: 12 }), (all) => {
        const suggested = suggest(all, need);
        expect(suggested.length).toBe(Math.min(3, all.length));
        expect(suggested.every(({ reasons }) => reasons.length <= 3)).toBe(true);
        expect(suggest([...all].reverse(), need)).toEqual(suggested);
      }),
    );
  });
});
