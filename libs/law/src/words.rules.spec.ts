import { cite } from './citation.rules.js';
import { citationText, lawSays } from './words.rules.js';

describe('words of the law on papers', () => {
  it('write a citation out in both languages', () => {
    expect(citationText('zh-CN', cite('CPL', '206'))).toBe('《中华人民共和国民事诉讼法》第206条');
    expect(citationText('en', cite('CPL', '206'))).toContain('art. 206');
    expect(citationText('zh-CN', cite('CPL', '205(2)'))).toBe('《中华人民共和国民事诉讼法》第205条第2项');
    expect(citationText('en', cite('CPL', '205(2)'))).toContain('art. 205(2)');
  });
  it('never pass over a key that has no words', () => expect(() => lawSays('en', 'reasons.none')).toThrow(RangeError));
});
