/**
 * Does the same for each, one after the other. One that fails does not hold up those behind it: the first trouble is thrown
 * when all have had their turn, so that somebody hears of it. What each answered, without those that failed, is lost then.
 */
export async function eachInTurn<Item, Answer>(items: readonly Item[], act: (item: Item) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  const troubles: unknown[] = [];
  for (const item of items) await act(item).then((answer) => answers.push(answer), (error: unknown) => troubles.push(error));
  if (troubles.length > 0) throw troubles[0];
  return answers;
}
