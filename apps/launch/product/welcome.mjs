import { table } from '../ground/progress.mjs';

const VIDEO_OFF = 'Video is unavailable: LiveKit is not running. Sessions are held by phone or on site.';

/** What a person wants to know once everything runs: where, as whom, and how to end it. */
export function welcome({ url, accounts, data, video }) {
  const people = accounts.map(({ role, name, phone }) => [role, name, phone ?? ''].map(String));
  return [
    '',
    `  Maplebridge runs on ${url}`,
    '',
    ...(people.length ? ['  Demo accounts (the code arrives in the demo inbox; one click on the sign-in page will do as well):'] : []),
    ...(people.length ? table([['Role', 'Name', 'Signs in with'], ...people]) : []),
    ...(people.length ? [''] : []),
    ...(video ? [] : [`  ${VIDEO_OFF}`]),
    `  Data: ${data} · it stays. Begin anew: npm start -- --fresh`,
    '  This serves this machine only; a phone needs TLS and an address in your network (see the README).',
    '  Stop: Ctrl-C',
    '',
  ];
}
