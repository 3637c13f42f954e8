import { QueryFailedError } from 'typeorm';
import { logOf } from './log.js';

describe('the log', () => {
  it('says which statement failed, and nothing of whose data it was', () => {
    const lines: string[] = [];
    const log = logOf('info', { write: (line: string) => void lines.push(line) });
    const driver = Object.assign(new Error('duplicate key value violates unique constraint "account_phone"'), { detail: 'Key (phone)=(+8613800000001) already exists.' });
    log.error({ err: new QueryFailedError('insert into people.account values ($1)', ['+8613800000001'], driver) }, 'unexpected');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('insert into people.account');
    expect(lines[0]).toContain('account_phone');
    expect(lines[0]).not.toContain('13800000001');
  });
});
