import { readFileSync } from 'node:fs';
import { SYSTEM } from '@maplebridge/kernel';
import { DELIVERY_STATES, deliveryMachine } from './delivery.machine.js';

describe('the life of a message', () => {
  it('lets a later try succeed, and never takes back that it arrived', () => {
    expect(deliveryMachine.decide({ state: 'failed' }, 'send', SYSTEM)).toBe('sent');
    expect(() => deliveryMachine.decide({ state: 'delivered' }, 'fail', SYSTEM)).toThrow('wrong-state');
  });
  it('holds only what has not been tried', () => {
    expect(DELIVERY_STATES.filter((state) => deliveryMachine.actionsFor({ state }, SYSTEM).includes('hold'))).toEqual(['queued']);
  });
  it('is drawn in the README as it is', () => {
    expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toContain(deliveryMachine.diagram());
  });
});
