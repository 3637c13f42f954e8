import { readFileSync } from 'node:fs';
import { ANONYMOUS, SYSTEM } from '@maplebridge/kernel';
import { CLOCK_STATES, clockMachine } from './clock.machine.js';

describe('the life of a clock', () => {
  it('lets what is late still be met or extended', () => {
    expect(clockMachine.decide({ state: 'expired' }, 'meet', SYSTEM)).toBe('met');
    expect(clockMachine.decide({ state: 'expired', ahead: true }, 'extend', SYSTEM)).toBe('running');
  });
  it('does not extend into the past', () => {
    expect(() => clockMachine.decide({ state: 'running', ahead: false }, 'extend', SYSTEM)).toThrow('extension-in-the-past');
  });
  it('never runs out while it stands still', () => {
    expect(() => clockMachine.decide({ state: 'paused' }, 'expire', SYSTEM)).toThrow('wrong-state');
  });
  it.each(CLOCK_STATES)('moves by nobody’s hand but the system’s in %s', (state) => {
    expect(clockMachine.actionsFor({ state }, ANONYMOUS)).toEqual([]);
  });
});

it('is drawn in the README as it is', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(clockMachine.diagram());
});
