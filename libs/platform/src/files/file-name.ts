const MOST = 200;
/** What cannot be seen: control characters, and the marks that turn the direction of what follows (`gnp.exe` read as `exe.png`). */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A file's name as people may see it: no folders, nothing unseen, at most 200 characters. */
export function fileName(given: string): string {
  const plain = given.replace(/\p{Surrogate}/gu, '\ufffd').normalize('NFC').replace(UNSEEN, '').split(/[/\\]/).at(-1)!.trim();
  const name = [...plain].slice(0, MOST).join('');
  return /^\.*$/.test(name) ? 'file' : name;
}
