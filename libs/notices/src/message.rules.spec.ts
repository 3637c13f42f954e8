import { compose, notContentFree, quietUntil, type NoticeParams, type NoticeTemplate } from './message.rules.js';

const template: NoticeTemplate = {
  name: 'people.code',
  words: { 'zh-CN': { subject: '验证码', text: '验证码{{code}}。' }, en: { subject: 'Your code', text: 'Your code is {{ code }}.' } },
};
const signature = { 'zh-CN': '【枫桥解纷】', en: 'Maplebridge: ' };

describe('a message', () => {
  it('speaks the reader’s language, behind the signature', () => {
    expect(compose(template, { code: '123456' }, signature, 'en')).toEqual({ subject: 'Your code', text: 'Maplebridge: Your code is 123456.' });
  });
  it('speaks both when nobody knows', () => {
    expect(compose(template, { code: '1' }, signature)).toEqual({ subject: '验证码 / Your code', text: '【枫桥解纷】验证码1。\n\nMaplebridge: Your code is 1.' });
  });
  it('writes days and names as each language does', () => {
    const due: NoticeTemplate = { name: 'x.due', words: { 'zh-CN': { subject: '{{organisation}}', text: '到{{date}}' }, en: { subject: '{{organisation}}', text: 'by {{date}}' } } };
    const params: NoticeParams = { date: '2026-12-05', organisation: { 'zh-CN': '调解中心', en: 'Centre' } };
    expect(compose(due, params, signature)).toEqual({ subject: '调解中心 / Centre', text: '【枫桥解纷】到2026年12月5日\n\nMaplebridge: by 5 December 2026' });
  });
  it('does not go out with a blank', () => {
    expect(() => compose(template, {}, signature)).toThrow('leaves "code" open');
  });
  it('carries nothing of the dispute', () => {
    const params: NoticeParams & Record<string, string> = { code: '1', amount: '20000', applicant: 'Chen' };
    expect(notContentFree(params)).toEqual(['amount', 'applicant']);
  });
});

describe('quiet hours', () => {
  it.each([
    ['2026-03-02T12:59:00Z', undefined],
    ['2026-03-02T13:00:00Z', '2026-03-03T00:00:00.000Z'],
    ['2026-03-02T18:00:00Z', '2026-03-03T00:00:00.000Z'],
    ['2026-03-03T00:00:00Z', undefined],
  ])('at %s', (now, until) => {
    expect(quietUntil(new Date(now), 'Asia/Shanghai')?.toISOString()).toBe(until);
  });
});
