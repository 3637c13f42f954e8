const turns = new Map<string, Promise<unknown>>();

/** One after the other for one phone or one person's time, where several journeys are told at once. */
export function inTurn<T>(whose: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(whose) ?? Promise.resolve()).then(work);
  turns.set(whose, turn.catch(() => undefined));
  return turn;
}
