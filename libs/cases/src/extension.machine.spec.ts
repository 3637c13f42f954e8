import { readFileSync } from 'node:fs';
import type { Actor, Relation } from '@maplebridge/kernel';
import { extensionMachine, type ExtensionAction, type ExtensionFacts } from './extension.machine.js';
import { askedOf, extensionRule, isMediating, voicesOf } from './extension.rules.js';

const as = (...relations: Relation[]): Actor => ({ kind: 'account', relations, partyIds: relations.includes('applicant') ? ['p1'] : [] });
const decide = (facts: ExtensionFacts, action: ExtensionAction, by: Relation) => extensionMachine.decide(facts, action, as(by));
const open: ExtensionFacts = { state: 'open', mediating: true, asked: true };

describe('more time for a mediation', () => {
  it('is proposed by one and agreed by all', () => {
    expect(decide({ state: 'unproposed', mediating: true, offered: true }, 'propose', 'respondent')).toBe('open');
    expect(decide(open, 'agree', 'applicant')).toBe('open');
    expect(decide({ ...open, missing: 0 }, 'complete', 'system')).toBe('agreed');
    expect(() => decide({ ...open, missing: 1 }, 'complete', 'system')).toThrow('extension-waits');
  });
  it.each<[string, Partial<ExtensionFacts>, ExtensionAction]>([
    ['extension-not-now', { mediating: false }, 'agree'],
    ['extension-not-now', { mediating: false }, 'decline'],
    ['extension-not-now', { state: 'unproposed', mediating: false }, 'propose'],
    ['extension-waits', { state: 'unproposed', waiting: true }, 'propose'],
    ['extension-length', { state: 'unproposed', offered: false }, 'propose'],
    ['extension-not-asked', { asked: false }, 'agree'],
    ['extension-answered', { agreedByActor: true }, 'agree'],
    ['extension-answered', { agreedByActor: true }, 'decline'],
  ])('refuses with %s: %j %s', (reason, facts, action) => {
    expect(() => decide({ ...open, ...facts }, action, 'applicant')).toThrow(reason);
  });
  it.each<Relation>(['intake-officer', 'centre-manager', 'helper', 'clerk', 'machine', 'observer'])('is nothing for %s', (relation) => {
    expect(extensionMachine.actionsFor(open, as(relation))).toEqual([]);
  });
  it('is over with the first no', () => {
    expect(decide(open, 'decline', 'respondent')).toBe('declined');
    expect(() => decide({ ...open, state: 'declined' }, 'agree', 'applicant')).toThrow('wrong-state');
  });
  it('is drawn in the README as it is', () => {
    expect(readFileSync('libs/cases/README.md', 'utf8')).toContain(extensionMachine.diagram());
  });
});

describe('whose yes it takes, and until when it can be said', () => {
  it('is for the law of the dispute: the mediator agrees too where the body itself has to', () => {
    const medical = extensionRule('cn-people', 'medical')!;
    expect([medical.unit, medical.citation?.law, askedOf(['p1', 'p2'], medical)]).toEqual(['working-days', 'MDR', ['p1', 'p2', 'mediator']]);
    const leak = extensionRule('cn-people', 'neighbours')!;
    expect([leak.unit, leak.lengths, leak.near, leak.citation, askedOf(['p1'], leak)]).toEqual(['calendar-days', [7, 15, 30], 7, { law: 'OMR', article: '24' }, ['p1']]);
    expect(voicesOf(as('applicant', 'mediator'))).toEqual(['p1', 'mediator']);
  });
  it('while the time runs, or what went out within it can still be signed', () => {
    const now = new Date('2026-11-20T00:00:00Z');
    const [ahead, gone] = [new Date('2026-11-21T00:00:00Z'), new Date('2026-11-19T00:00:00Z')];
    const clock = (name: string, state: string, dueAt: Date) => ({ name, state, dueAt });
    expect(isMediating([clock('mediation', 'running', ahead)], now)).toBe(true);
    expect(isMediating([clock('mediation', 'running', gone)], now)).toBe(false);
    expect(isMediating([clock('mediation', 'paused', ahead)], now)).toBe(false);
    expect(isMediating([clock('mediation', 'expired', gone)], now)).toBe(false);
    expect(isMediating([clock('mediation', 'expired', gone), clock('signing', 'running', ahead)], now)).toBe(true);
    expect(isMediating([clock('signing', 'running', ahead)], now)).toBe(false);
  });
});
