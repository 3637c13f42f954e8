import { randomBytes } from 'node:crypto';
import { Socket } from 'node:net';

const answers = (url, port) =>
  new Promise((resolve) => {
    const { hostname, port: own } = new URL(url);
    const socket = new Socket().setTimeout(3000);
    const done = (value) => {
      socket.destroy();
      resolve(value);
    };
    socket.once('connect', () => done(true)).once('error', () => done(false)).once('timeout', () => done(false));
    socket.connect(Number(own || port), hostname);
  });

/** Real servers or a red run: these tests are never skipped. `npm test` brings both servers up by itself. */
export default async function requireServers() {
  for (const [name, port] of [['TEST_DATABASE_URL', 5432], ['REDIS_URL', 6379]]) {
    const url = process.env[name];
    if (!url) throw new Error(`${name} is not set: run npm test, or point it at a server you may create databases on.`);
    if (!(await answers(url, port))) throw new Error(`${name} points at ${new URL(url).host}, where nothing answers.`);
  }
  process.env.TEST_RUN = randomBytes(4).toString('hex');
}
