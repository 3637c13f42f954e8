import { say, step } from '../ground/progress.mjs';
import { buildAll } from '../product/build.mjs';
import { startProduct } from '../product/bring-up.mjs';
import { startsBare } from './bare-dist.mjs';
import { CHECKS } from './checks.mjs';
import { runJestPatiently } from './jest-run.mjs';
import { throwAway } from './throw-away.mjs';
import { testTools } from './tools.mjs';
import { startWithoutVideo } from './without-video.mjs';

const indent = (text) => text.split('\n').slice(-60).map((line) => `      ${line}`).join('\n');

/** Looks at one thing; what it had to say is shown only when it is red. */
async function look(tally, name, work) {
  try {
    await step(name, async () => {
      const { ok = true, said = '' } = (await work()) ?? {};
      if (!ok) throw new Error(said);
    });
    tally.count(true);
    return true;
  } catch (error) {
    say(indent(error.message));
    tally.count(false);
    return false;
  }
}

/** CI's checks that need no server. */
export async function runChecks(tally) {
  for (const { name, run } of CHECKS) await look(tally, name, run);
}

const testEnvironment = ({ services, key, data, env }) => ({
  ...env,
  PATH: process.env.PATH,
  ...services,
  TEST_DATABASE_URL: services.DATABASE_SUPERUSER_URL,
  MASTER_KEY: key,
  DATA_DIR: `${data}/files`,
});

/** Each layer of the tests, on servers made for this run; a layer that cannot be run is a failure, and the next still runs. */
export async function runTests(tally, { layers, words }) {
  for (const sentence of await testTools()) {
    say(`  ✗ ${sentence}`);
    tally.count(false);
  }
  const servers = await throwAway('test');
  try {
    const { data, processes, services } = servers;
    if (!services.LIVEKIT_URL) tally.count(false);
    const env = testEnvironment(servers);
    const first = layers.filter((layer) => layer !== 'e2e');
    if (first.length) tally.jest(await runJestPatiently({ layers: first, env, folder: data, processes, args: ['--maxWorkers=2', ...words] }));
    if (layers.includes('e2e')) await runJourneys(tally, servers, env, words);
  } finally {
    await servers.end();
  }
}

async function runJourneys(tally, servers, env, words) {
  if (!(await look(tally, 'everything builds', () => buildAll()))) return;
  let product;
  const up = await look(tally, 'the product starts on an empty database', async () => {
    // Small pictures: several browsers and the media server share this machine's cores.
    product = await startProduct({ ...servers, env: { MEDIA_PROFILE: 'low', ...servers.env } });
  });
  if (!up) return;
  let dark;
  await look(tally, 'the product starts without LiveKit', async () => {
    dark = await startWithoutVideo(servers);
  });
  const journeys = { ...env, ...product.appEnv, PATH: env.PATH, DATABASE_OWNER_URL: servers.services.DATABASE_OWNER_URL, BASE_URL: product.url, BASE_URL_WITHOUT_VIDEO: dark?.url };
  const { data, processes } = servers;
  await look(tally, 'the builds start beside npm ci --omit=dev, unprivileged, in an empty folder', () =>
    startsBare({ appEnv: product.appEnv, processes }),
  );
  tally.jest(await runJestPatiently({ layers: ['e2e'], env: journeys, folder: data, processes, args: ['--runInBand', ...words] }));
}
