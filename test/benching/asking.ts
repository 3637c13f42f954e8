import { Agent, get } from 'node:http';

export interface Question {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** One answer's bytes; anything but 200 is an error. */
export const answer = (agent: Agent, { url, headers }: Question): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
        if (response.statusCode === 200) resolve(Buffer.concat(parts));
        else reject(new Error(`${url} answered ${response.statusCode}: ${Buffer.concat(parts).toString()}`));
      });
    }).on('error', reject);
  });

/** Asks so many questions in turn over kept connections; gives the bytes of all the answers. */
export async function askAll(agent: Agent, questions: readonly Question[], count: number): Promise<number> {
  let [next, bytes] = [0, 0];
  const asker = async () => {
    while (next < count) {
      const { length } = await answer(agent, questions[next++ % questions.length]!);
      bytes += length;
    }
  };
  await Promise.all(Array.from({ length: agent.maxSockets }, asker));
  return bytes;
}
