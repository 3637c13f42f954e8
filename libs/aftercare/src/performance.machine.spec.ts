import { readFileSync } from 'node:fs';
import type { Actor } from '@maplebridge/kernel';
import { stillOpen } from './closing.rules.js';
import { isDone, PERFORMANCE_STATES, performanceMachine } from './performance.machine.js';
import { visitMachine } from './visit.machine.js';

const party = (partyId: string): Actor => ({ kind: 'account', relations: ['applicant'], partyIds: [partyId] });
const facts = { debtorId: 'hospital', creditorId: 'patient' };

describe('performance of a duty', () => {
  it.each(PERFORMANCE_STATES)('offers each side its own tick only, when %s', (state) => {
    const debtor = performanceMachine.actionsFor({ ...facts, state }, party('hospital'));
    const creditor = performanceMachine.actionsFor({ ...facts, state }, party('patient'));
    expect(debtor.filter((action) => action !== 'report')).toEqual([]);
    expect(creditor).not.toContain('report');
    expect(performanceMachine.actionsFor({ ...facts, state }, party('stranger'))).toEqual([]);
  });
  it('is over when confirmed, and never when standing', () => {
    expect(performanceMachine.actionsFor({ ...facts, state: 'confirmed' }, party('patient'))).toEqual([]);
    expect(PERFORMANCE_STATES.filter(isDone)).toEqual(['confirmed', 'standing']);
  });
  it('may still be disputed only while somebody says that it is done', () => {
    expect(PERFORMANCE_STATES.filter((state) => performanceMachine.actionsFor({ ...facts, state }, party('patient')).includes('dispute'))).toEqual(['reported']);
  });
});

describe('closing', () => {
  it('waits for duties, visits and the court', () => {
    expect(stillOpen({ performances: ['confirmed', 'overdue'], visits: ['due'], applicationOpen: true })).toEqual(['obligation-open', 'visit-open', 'application-open']);
    expect(stillOpen({ performances: ['confirmed', 'standing'], visits: ['made', 'given-up'], applicationOpen: false })).toEqual([]);
  });
});

describe('a return visit', () => {
  it('is the return-visitor’s', () => {
    expect(visitMachine.relationsFor('make')).toEqual(['return-visitor']);
    expect(visitMachine.actionsFor({ state: 'due', tries: 3 }, { kind: 'account', relations: ['return-visitor'], partyIds: [] })).toEqual(['make', 'miss', 'give-up']);
  });
});

it('is drawn in the README as it is', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(performanceMachine.diagram());
  expect(readme).toContain(visitMachine.diagram());
});
