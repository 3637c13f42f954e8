import { join } from 'node:path';
import { Bundle } from './bundle.js';

const bundle = new Bundle(join(import.meta.dirname, '../../dist/web'));
const PUBLIC = 180;
const STAFF = 300;
const LIVEKIT = 'livekit';
const PDF = 'pdf.worker';

describe('what a page loads before it shows anything', () => {
  it.each([
    ['the home page', ['routes/index.tsx?', 'words/en/kernel'], PUBLIC],
    ['signing in', ['routes/sign-in.tsx?', 'words/en/kernel', 'words/en/people'], PUBLIC],
    ['the invited side', ['routes/i.$token.tsx?', 'words/en/kernel', 'words/en/cases-guest'], PUBLIC],
    ['tracking without an account', ['routes/track.tsx?', 'words/en/kernel', 'words/en/cases-guest'], PUBLIC],
    ['applying', ['routes/cases.$caseId.apply.index.tsx?', 'words/en/kernel', 'words/en/cases'], PUBLIC],
    ['the officer at the desk', ['routes/intake.index.tsx?', 'words/en/kernel', 'words/en/cases', 'words/en/law'], STAFF],
  ] as const)('%s keeps to its budget', (_, sources, budget) => {
    const weight = bundle.weight(bundle.firstLoad(...sources));
    console.log(`${_}: ${weight.toFixed(1)} of ${budget} KiB`);
    expect(weight).toBeLessThanOrEqual(budget);
  });

  it('travels compressed', async () => {
    const file = bundle.firstLoad('routes/index.tsx?')[0]!;
    const answer = await fetch(`${process.env['BASE_URL'] ?? 'http://localhost:3000'}/${file}`, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(await answer.text()).toBe(bundle.text(file));
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(bundle.text(file).length / 2);
  });

  it('has neither the media client nor the PDF viewer in the first load', () => {
    const texts = bundle.firstLoad('routes/index.tsx?', 'routes/cases.$caseId.index.tsx?').map(bundle.text);
    expect(texts.some((text) => text.includes(PDF))).toBe(false);
    expect(texts.some((text) => text.includes(`${LIVEKIT}-client`) || text.includes('LiveKit'))).toBe(false);
  });
});
