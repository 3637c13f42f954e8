import fc from 'fast-check';
import { attendanceLines, closeAt, observe, stays, type Observation, type Presence } from './attendance.rules.js';

const ROOM = 'ms_x_g1';
type Known = Map<string, Presence>;
const told = (known: Known, sid: string, seen: Observation): Known => {
  const next = observe(known.get(sid), seen);
  return next ? new Map(known).set(sid, next) : known;
};

/** Connections of two people, each with the webhooks that the media server sends for it. */
const connections = fc
  .array(fc.record({ who: fc.constantFrom('a', 'b'), from: fc.integer({ min: 0, max: 3_600 }), length: fc.integer({ min: 1, max: 600 }) }), { minLength: 1, maxLength: 6 })
  .map((list) =>
    list.flatMap(({ who, from, length }, index) => {
      const one = { sid: `PA_${index}`, participantId: who, room: ROOM, joinedAt: from * 1000 };
      return [{ sid: one.sid, seen: { kind: 'joined', ...one } as Observation }, { sid: one.sid, seen: { kind: 'left', ...one, at: (from + length) * 1000, reason: 'left' } as Observation }];
    }),
  );

describe('attendance', () => {
  it('comes out the same whatever the order and however often webhooks are delivered', () => {
    fc.assert(
      fc.property(
        connections.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events, ...events], { minLength: events.length * 3 }))),
        ([inOrder, shuffled]) => {
          const fold = (list: typeof inOrder) => list.reduce<Known>((known, { sid, seen }) => told(known, sid, seen), new Map());
          expect(stays([...fold(shuffled).values()])).toEqual(stays([...fold(inOrder).values()]));
        },
      ),
    );
  });

  it('lets a late webhook replace what polls inferred', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.array(fc.constantFrom('seen', 'missed', 'left', 'joined'), { maxLength: 12 }), (start, steps) => {
        const one = { sid: 'PA_1', participantId: 'a', room: ROOM, joinedAt: 1_000 };
        const left: Observation = { kind: 'left', ...one, at: 90_000, reason: 'left' };
        let at = 2_000 + start;
        let known: Known = new Map();
        for (const step of [...steps, 'left', 'joined']) {
          at += 15_000;
          known = told(known, one.sid, step === 'left' ? left : step === 'joined' ? { kind: 'joined', ...one } : step === 'missed' ? { kind: 'missed', at } : { kind: 'seen', ...one, at });
        }
        expect(stays([...known.values()])).toEqual([{ participantId: 'a', from: 1_000, to: 90_000, reconnects: 0, inferred: false }]);
      }),
    );
  });

  it('without any webhook still knows everyone who stayed half a minute, to half a minute, and says that it inferred', () => {
    const EVERY = 15_000;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: EVERY - 1 }), fc.integer({ min: 0, max: 600_000 }), fc.integer({ min: 30_000, max: 600_000 }), (phase, from, length) => {
        const one = { sid: 'PA_1', participantId: 'a', room: ROOM, joinedAt: from };
        let known: Known = new Map();
        // Polls at any phase, until they have missed the person often enough.
        for (let at = phase; at < from + length + 3 * EVERY; at += EVERY) {
          const there = at >= from && at < from + length;
          if (there || known.size > 0) known = told(known, one.sid, there ? { kind: 'seen', ...one, at } : { kind: 'missed', at });
        }
        const [stay, ...more] = stays([...known.values()]);
        expect(more).toEqual([]);
        expect(stay).toMatchObject({ participantId: 'a', from, inferred: true });
        expect(Math.abs(stay!.to! - (from + length))).toBeLessThanOrEqual(30_000);
      }),
    );
  });

  it('one missed poll is not a departure, and who comes back within a minute only reconnected', () => {
    const one = { sid: 'PA_1', participantId: 'a', room: ROOM, joinedAt: 0 };
    let known: Known = new Map();
    known = told(known, 'PA_1', { kind: 'seen', ...one, at: 15_000 });
    known = told(known, 'PA_1', { kind: 'missed', at: 30_000 });
    known = told(known, 'PA_1', { kind: 'seen', ...one, at: 45_000 });
    expect(known.get('PA_1')?.leftAt).toBeNull();
    known = told(known, 'PA_1', { kind: 'left', ...one, at: 50_000, reason: 'connection-lost' });
    known = told(known, 'PA_2', { kind: 'joined', ...one, sid: 'PA_2', joinedAt: 80_000 });
    expect(stays([...known.values()])).toEqual([{ participantId: 'a', from: 0, to: null, reconnects: 1, inferred: false }]);
  });
});

describe('the end of a session', () => {
  const open = (seenAt: number): Presence => ({
    sid: 'PA_1', participantId: 'p', room: 'r', joinedAt: 0, joinedFrom: 'webhook', seenAt, leftAt: null, leftFrom: null, leftReason: null, misses: 0,
  });

  it('is the end of a stay that was seen lately, told by nobody and inferred by nobody', () => {
    expect(closeAt(open(70_000), 100_000)).toMatchObject({ leftAt: 100_000, leftFrom: null, leftReason: 'session-ended' });
    expect(stays([closeAt(open(70_000), 100_000)])).toMatchObject([{ to: 100_000, inferred: false }]);
  });

  it('does not stretch a stay of somebody not seen for longer', () => {
    expect(closeAt(open(69_999), 100_000)).toMatchObject({ leftAt: 69_999, leftFrom: 'inferred' });
  });

  it('leaves a stay alone that was over before', () => {
    const over = { ...open(5_000), leftAt: 6_000, leftFrom: 'webhook' as const, leftReason: 'left' };
    expect(closeAt(over, 100_000)).toBe(over);
  });

  it('is sealed line by line, whatever the order of the rows, and every instant counts', () => {
    const other = { ...open(1_000), sid: 'PA_2' };
    const lines = attendanceLines([closeAt(open(90_000), 100_000), closeAt(other, 100_000)]);
    expect(lines).toEqual([
      'p r 1970-01-01T00:00:00.000Z 1970-01-01T00:00:01.000Z inferred PA_2',
      'p r 1970-01-01T00:00:00.000Z 1970-01-01T00:01:40.000Z told PA_1',
    ]);
    expect(attendanceLines([closeAt(other, 100_000), closeAt(open(90_000), 100_000)])).toEqual(lines);
  });
});
