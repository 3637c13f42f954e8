import { eachInTurn } from './each-in-turn.js';

it('gives everybody a turn, one at a time, and answers in order', async () => {
  let at = 0;
  const most: number[] = [];
  const answers = await eachInTurn([3, 1, 2], async (n) => {
    most.push(++at);
    await Promise.resolve();
    at--;
    return n * 2;
  });
  expect({ answers, most }).toEqual({ answers: [6, 2, 4], most: [1, 1, 1] });
});

it('goes on behind one that fails, and throws the first trouble at the end', async () => {
  const seen: number[] = [];
  const run = eachInTurn([1, 2, 3, 4], async (n) => {
    seen.push(n);
    if (n % 2 === 0) throw new Error(`trouble ${n}`);
  });
  await expect(run).rejects.toThrow('trouble 2');
  expect(seen).toEqual([1, 2, 3, 4]);
});
