/** A stretch of time that has to pass, such as one in which nothing may happen. To wait for something, use `eventually`. */
export const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `look` finds something and gives it; says what it waited for. The limit is generous: two cores carry everything. */
export async function eventually<T>(look: () => Promise<T | undefined | false>, what: string, ms = 90_000): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      last = error;
    }
    await pass(150);
  }
  throw new Error(`Waited ${ms} ms in vain for ${what}${last instanceof Error ? `: ${last.message}` : ''}`);
}
