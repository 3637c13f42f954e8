import { join } from 'node:path';
import { CENTRE_RELATIONS, COURT_RELATIONS, newId, PARTY_RELATIONS, RELATIONS, type Actor, type Relation } from '@maplebridge/kernel';
import { seenBy, type EventType } from '@maplebridge/platform';
import { filesBelow } from '../architecture/tree.js';

const root = process.cwd();
const [own, other] = [newId(), newId()];
const INSIDE: readonly Relation[] = [...PARTY_RELATIONS, 'mediator', 'record-keeper', ...CENTRE_RELATIONS];

/** One side's own, or the mediator's alone: what told anybody else would betray a side. A type made public has to leave this list knowingly. */
const NOT_FOR_THE_OTHER_SIDE = [
  'session.caucus-opened', 'session.caucus-closed', 'session.private-talk-asked', 'session.knocked', 'session.denied', 'session.left', 'session.identity-compared',
  'session.screen-lent', 'session.screen-taken-back', 'session.attendance-sealed', 'session.record-written', 'session.seating-changed',
  'evidence.added-privately', 'evidence.described', 'evidence.disclosed-to-court', 'evidence.withdrawn', 'evidence.viewed',
  'mediator.named', 'booking.wished', 'agreement.drafted', 'agreement.revised', 'agreement.approved', 'case.paper-bound', 'case.capacity-set', 'case.read',
];

let types: EventType[] = [];
let audienceOf: (actor: Actor) => string[];
beforeAll(async () => {
  const files = [...filesBelow(root, 'libs')].filter((path) => path.endsWith('.events.ts'));
  const modules = (await Promise.all(files.map((path) => import(join(root, path))))) as Record<string, unknown>[];
  types = modules.flatMap((module) => Object.values(module)).filter((one): one is EventType => typeof one === 'object' && one !== null && 'audience' in one);
  ({ audienceOf } = (await import(join(root, 'libs/cases/src/cases.service.ts'))) as { audienceOf: typeof audienceOf });
});

/** Whether somebody of this relation to the case reads an event that concerns the party `own`. */
function reads(relation: Relation, partyId: string, type: EventType): boolean {
  const party = (PARTY_RELATIONS as readonly Relation[]).includes(relation);
  const tokens = audienceOf({ kind: 'account', relations: [relation], partyIds: party ? [partyId] : [] } as unknown as Actor);
  return seenBy(type, { partyId: own, accountId: newId() }).some((token) => tokens.includes(token));
}

describe('who may read which event', () => {
  it('is walked for every type and every relation: nobody outside a case reads of it, no court ever', () => {
    expect(types.length).toBeGreaterThan(100);
    const outside = RELATIONS.filter((relation) => !INSIDE.includes(relation));
    expect(outside).toEqual(expect.arrayContaining([...COURT_RELATIONS, 'auditor', 'operator', 'machine', 'tracker', 'invited', 'interpreter']));
    expect(types.flatMap((type) => outside.filter((relation) => reads(relation, own, type)).map((relation) => `${relation} ${type.type}`))).toEqual([]);
  });

  it('is a court only on its own dockets', () => {
    expect(types.filter(({ chain, audience }) => audience.includes('court') !== (chain === 'docket')).map(({ type }) => type)).toEqual([]);
  });

  it('is never the other side where a private talk, a wish or what was kept private would show', () => {
    const known = new Map(types.map((type) => [type.type, type]));
    for (const name of NOT_FOR_THE_OTHER_SIDE) {
      const type = known.get(name);
      expect([name, type && PARTY_RELATIONS.filter((relation) => reads(relation, other, type))]).toEqual([name, []]);
    }
    expect(types.filter(({ type }) => /caucus|private/.test(type) && !NOT_FOR_THE_OTHER_SIDE.includes(type)).map(({ type }) => type)).toEqual([]);
    for (const name of ['session.caucus-opened', 'session.caucus-closed']) expect(INSIDE.filter((relation) => reads(relation, own, known.get(name)!))).toEqual([...PARTY_RELATIONS, 'mediator', 'record-keeper']);
  });
});
