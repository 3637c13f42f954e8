import { stepStates, type Answers } from './application.rules.js';

const answers = { 'what-happened': {}, who: {}, evidence: { later: true } } as Answers;
const asked = (step: string, seen?: boolean) => ({ step, reason: 'unclear', note: 'which day', ...(seen ? { seen } : {}) });

describe('where the steps of an application stand', () => {
  it('is done once filled in', () => {
    expect(stepStates(answers)).toEqual({ 'what-happened': 'done', who: 'done', 'what-you-want': 'to-do', evidence: 'done', 'contact-and-needs': 'to-do' });
  });

  it('is to do again where an officer asked for a correction, until that step is saved, changed or not', () => {
    expect(stepStates(answers, [asked('who')]).who).toBe('to-do');
    expect(stepStates(answers, [asked('who', true), asked('what-happened')])).toMatchObject({ who: 'done', 'what-happened': 'to-do' });
    expect(stepStates(answers, [asked('who', true), asked('who')]).who).toBe('to-do');
  });
});
