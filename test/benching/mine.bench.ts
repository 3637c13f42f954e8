// P1: what "my cases" costs in processor time, beside bare node with the same prepared statement. Both serve from a process
// of their own; the product does all it does for people: sign-in, rights, limits (240 a minute and person), headers.
import { Agent } from 'node:http';
import { answer, askAll, type Question } from './asking.js';
import { cpuOf, served } from './served.js';
import { manyCases } from './ten-thousand-cases.js';

const CASES = 10_000;
const PEOPLE = 200;
const ROUNDS = 9;
/** Rounds before the measured ones: until then both compile what they do often, and the product does more. */
const WARMING = 6;
/** A round asks each person's first page and a later one equally often; nobody comes near their limit in all rounds together. */
const ASKED = 2_000;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const { accounts } = await manyCases(process.env['DATABASE_URL']!, { cases: CASES, people: PEOPLE });
const programs = { api: await served('../../apps/api/src/main.js'), bare: await served('./bare-list.js') };
const agent = new Agent({ keepAlive: true, maxSockets: 16 });
const asked = (query: string) => ({
  api: accounts.map(({ token }): Question => ({ url: `${programs.api.url}/api/v1/cases${query}`, headers: { cookie: `__Host-sign-in=${token}` } })),
  bare: accounts.map(({ id }): Question => ({ url: `${programs.bare.url}/${query}`, headers: { 'x-account': id } })),
});

const questions: { api: Question[]; bare: Question[] } = { api: [], bare: [] };
let same = 0;
for (const [i, first] of asked('').api.entries()) {
  const pages: Record<'api' | 'bare', Question>[] = [{ api: first, bare: asked('').bare[i]! }];
  const { next } = JSON.parse((await answer(agent, first)).toString()) as { next: string };
  const later = asked(`?before=${encodeURIComponent(next)}`);
  pages.push({ api: later.api[i]!, bare: later.bare[i]! });
  for (const page of pages) {
    const [ours, theirs] = [await answer(agent, page.api), await answer(agent, page.bare)];
    if (ours.equals(theirs) && ours.length > 2_000) same++;
    questions.api.push(page.api);
    questions.bare.push(page.bare);
  }
}

const cost: Record<'api' | 'bare', number[]> = { api: [], bare: [] };
let unequal = 0;
for (let round = -WARMING; round < ROUNDS; round++) {
  const bytes = { api: 0, bare: 0 };
  for (const who of ['api', 'bare'] as const) {
    const before = cpuOf(programs[who].child);
    bytes[who] = await askAll(agent, questions[who], ASKED);
    if (round >= 0) cost[who].push(((cpuOf(programs[who].child) - before) / ASKED) * 1e6);
  }
  if (bytes.api !== bytes.bare) unequal++;
}
agent.destroy();

const ratio = median(cost.api) / median(cost.bare);
const valid = same === questions.api.length && unequal === 0 && accounts.length >= 100;
console.log(JSON.stringify({
  row: 'P1', value: Math.round(ratio * 100) / 100, target: 1.5, met: valid && ratio <= 1.5,
  anchor: `bare node http and pg, same statement: ${median(cost.bare).toFixed(0)} µs of processor a request, the product ${median(cost.api).toFixed(0)}; ${CASES} cases, ${accounts.length} people, ${same} of ${questions.api.length} pages equal byte for byte${valid ? '' : ': INVALID'}`,
}));
process.exit();
