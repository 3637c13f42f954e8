import { courtClock } from './court-clocks.rules.js';

describe("the court's clocks", () => {
  const wednesday = new Date('2026-11-18T01:04:00.000Z');
  it('give three days to accept and fifteen to decide under the first profile', () => {
    expect(courtClock('cn-people', 'court-accepts', wednesday)?.toISOString()).toBe('2026-11-23T15:59:59.999Z');
    expect(courtClock('cn-people', 'court-decides', wednesday)!.getTime()).toBeGreaterThan(wednesday.getTime());
  });
  it('are absent where the court sets the date itself', () => {
    expect(courtClock('cn-people', 'supplement', wednesday)).toBeUndefined();
  });
});
