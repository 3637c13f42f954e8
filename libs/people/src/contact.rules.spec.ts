import { contactOf } from './contact.rules.js';

describe('a contact', () => {
  it.each([
    ['138 0000 1234', { kind: 'phone', value: '+8613800001234' }],
    [' Lin.Xiaoman+case@Example.com ', { kind: 'mail', value: 'lin.xiaoman+case@example.com' }],
    ['林小满@例子.中国', { kind: 'mail', value: '林小满@例子.中国' }],
  ])('%s is %j', (given, contact) => {
    expect(contactOf(given)).toEqual(contact);
  });

  it.each(['a,b@example.com', 'x<b@example.com', 'b@example.com>', 'a;b@example.com', 'team:b@example.com', '"a"@example.com', 'a@b@example.com', 'a\u0001@example.com', 'a\u202e@example.com', 'a\n@example.com'])(
    '%j is no single address', (given) => {
      expect(() => contactOf(given)).toThrow('contact-mail');
    });
});
