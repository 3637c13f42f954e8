import { profileOf, workingCalendar } from '@maplebridge/law';
import { dueVisits, milestoneOf } from './milestones.rules.js';

const zone = 'Asia/Shanghai';
const calendar = workingCalendar(profileOf('cn-people'));
const settledAt = new Date('2026-09-18T02:00:00Z');
const duty = (due?: { kind: 'at-signing' } | { kind: 'until'; date: string } | { kind: 'always' }) => ({ id: 'd', obligationId: 'o', kind: 'pay' as const, part: 0, due });

describe('milestones', () => {
  it('follow the day in the agreement', () => {
    expect(milestoneOf(duty({ kind: 'until', date: '2026-09-30' }), [], settledAt, zone)).toMatchObject({ state: 'open', dueAt: new Date('2026-09-30T15:59:59.999Z') });
  });
  it('are done when paid and received at signing', () => {
    const payment = { dutyId: 'd', slipFileId: 'f', recordedAt: settledAt, receivedAt: settledAt };
    expect(milestoneOf(duty({ kind: 'at-signing' }), [payment], settledAt, zone)).toMatchObject({ state: 'confirmed', proofFileId: 'f' });
    expect(milestoneOf(duty({ kind: 'at-signing' }), [{ ...payment, receivedAt: null }], settledAt, zone)).toMatchObject({ state: 'reported' });
  });
  it('stand for ever without a day', () => {
    expect(milestoneOf(duty({ kind: 'always' }), [], settledAt, zone)).toMatchObject({ state: 'standing', dueAt: undefined });
  });
  it('bring no visit of their own when due at signing', () => {
    expect(dueVisits([milestoneOf(duty({ kind: 'at-signing' }), [], settledAt, zone)], settledAt, zone, calendar)).toEqual([]);
  });
  it('bring one visit a day, made by the end of the next working day', () => {
    const open = [duty({ kind: 'until', date: '2026-09-30' }), duty({ kind: 'until', date: '2026-09-30' })].map((each) => milestoneOf(each, [], settledAt, zone));
    expect(dueVisits(open, settledAt, zone, calendar)).toEqual([{ from: new Date('2026-09-30T15:59:59.999Z'), dueAt: new Date('2026-10-08T15:59:59.999Z') }]);
  });
});
