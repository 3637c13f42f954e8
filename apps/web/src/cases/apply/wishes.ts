/** Ready-made wishes; the text kept is their words, a line each, with the person's own lines after them. */
export const WISHES = ['pay', 'explain', 'apologise', 'continue', 'stop'] as const;

/** Splits a kept text into known wishes and the person's own words; `labels` may be of either language. */
export function readWishes(text: string, labels: (wish: string) => readonly string[]): { wishes: string[]; own: string } {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const known = (line: string) => WISHES.find((wish) => labels(wish).includes(line));
  return { wishes: lines.flatMap((line) => known(line) ?? []), own: lines.filter((line) => !known(line)).join('\n') };
}

export const writeWishes = (wishes: readonly string[], own: string, label: (wish: string) => string): string =>
  [...WISHES.filter((wish) => wishes.includes(wish)).map(label), ...(wishes.includes('other') && own.trim() ? [own.trim()] : [])].join('\n');
