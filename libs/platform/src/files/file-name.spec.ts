import { fileName } from './file-name.js';

describe('a file’s name', () => {
  it.each([
    ['../../../etc/passwd', 'passwd'],
    ['..\\..\\win.ini', 'win.ini'],
    ['a\r\nX-Evil: 1\r\n.png', 'aX-Evil: 1.png'],
    ['cv\u202egnp.exe', 'cvgnp.exe'],
    ['\u0000x.png', 'x.png'],
    ['诊断\u200b证明.pdf', '诊断证明.pdf'],
    ['..', 'file'],
    ['', 'file'],
    ['a/', 'file'],
    ['\ud83d.png', '\ufffd.png'],
    ['一家 "三口" 😀📎.png', '一家 "三口" 😀📎.png'],
  ])('%j becomes %j', (given, name) => {
    expect(fileName(given)).toBe(name);
  });

  it('is cut between characters, not within one', () => {
    expect(fileName('😀'.repeat(300))).toBe('😀'.repeat(200));
  });
});
