import { AUDIT_STEPS, auditExtract } from './audit.rules.js';
import { filingsSay } from './words.rules.js';

const link = (number: number, type: string) => ({ number, type, at: new Date(Date.UTC(2026, 10, 17, 8, number)), previous: number === 1 ? '' : `hash-${number - 1}`, hash: `hash-${number}` });

describe('the extract of the record of steps', () => {
  const chain = [link(1, 'case.submitted'), link(2, 'session.caucus-opened'), link(3, 'evidence.added-privately'), link(4, 'agreement.stamped'), link(5, 'case.paper-bound')];

  it('names the steps on its list and keeps silent about every other', () => {
    const { lines, head } = auditExtract(chain);
    expect(lines.map(({ number, step }) => [number, step])).toEqual([[1, 'case.submitted'], [4, 'agreement.stamped']]);
    expect(head).toEqual({ number: 5, hash: 'hash-5' });
    expect(JSON.stringify(lines)).not.toMatch(/caucus|privately/);
  });

  it.each([
    ['a link is gone', [chain[0]!, chain[2]!]],
    ['a link was changed', [chain[0]!, { ...chain[1]!, previous: 'other' }]],
    ['there is none', []],
  ])('is refused where %s', (_, broken) => {
    expect(() => auditExtract(broken)).toThrow(RangeError);
  });

  it('has words for each step in both languages', () => {
    for (const step of AUDIT_STEPS) for (const language of ['zh-CN', 'en'] as const) expect(filingsSay(language, `papers.audit.steps.${step}`)).not.toBe('');
  });
});
