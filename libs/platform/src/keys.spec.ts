import { Keys } from './keys.js';
import { Settings } from './settings.js';

const keys = (key: string) => new Keys(Settings.from({ DATABASE_URL: 'postgres://x@127.0.0.1/x', REDIS_URL: 'redis://127.0.0.1', DATA_DIR: '/tmp', MASTER_KEY: key }));

it('tells digits that are the same for the same, and nobody else’s', () => {
  const [ours, theirs] = [keys('5a'.repeat(32)), keys('5b'.repeat(32))];
  const many = Array.from({ length: 2000 }, (_, n) => ours.digits(6, `challenge ${n}`, 'code'));
  expect(many.every((digits) => /^\d{6}$/.test(digits))).toBe(true);
  expect(new Set(many).size).toBeGreaterThan(1980);
  expect(many.some((digits) => digits.startsWith('0'))).toBe(true);
  expect(ours.digits(6, 'challenge 7', 'code')).toBe(many[7]);
  expect(ours.digits(6, 'challenge 7', 'other')).not.toBe(many[7]);
  expect(theirs.digits(6, 'challenge 7', 'code')).not.toBe(many[7]);
});
