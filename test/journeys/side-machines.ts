import { Answers } from '@maplebridge/court';
import { courtFilingsSince, courtPackage, courtPaper, courtPull, courtPulls, courtRead, courtReviewPaper, courtTakeNext, courtToken } from '@maplebridge/contract/src/court/sdk.gen.js';
import { DetachedSignatures } from '@maplebridge/documents';
import { Supplementing } from '@maplebridge/filings';
import { MachineClients } from '@maplebridge/people';
import { canonicalJson } from '@maplebridge/platform';
import type { World } from '../world/world.js';
import { Guest } from './guest.js';
import type { StoryAtCourt } from './story-at-court.js';

/** An application waits at the court: it is taken out by hand, paper by paper, and by the court's own system. */
export async function takenOut(world: World, court: StoryAtCourt): Promise<void> {
  const { clerk, docketId, organisationId } = court;
  await clerk.do(courtTakeNext, { path: { organisationId } });
  const { papers, manifest } = await clerk.do(courtRead, { path: { docketId } });
  const paper = { docketId, paperId: papers[0]!.id };
  await clerk.do(courtPaper, { path: paper });
  await clerk.do(courtReviewPaper, { path: paper, body: { verdict: 'accepted' } });
  await clerk.do(courtPull, { path: { organisationId }, body: { docketIds: [docketId], format: 'zip' } });
  expect((await clerk.do(courtPulls, { path: { organisationId }, query: {} })).items[0]).toMatchObject({ format: 'zip' });
  const zip = await bySystem(world, court, manifest.packageId);
  await again(clerk, '/court/v1/filings', zip);
}

/** What the court's own system does with its credentials; gives the package as it lies there. */
async function bySystem(world: World, { clerk, organisationId }: StoryAtCourt, packageId: string): Promise<Buffer> {
  const { clientId, secret } = await world.get(MachineClients).add(organisationId);
  const system = new Guest(clerk.url);
  const { access_token: token } = await system.do(courtToken, { body: { grant_type: 'client_credentials', client_id: clientId, client_secret: secret } });
  system.bearer = token;
  expect((await system.do(courtFilingsSince, { query: { limit: 200 } })).items.map((item) => item.packageId)).toContain(packageId);
  return Buffer.from(await ((await system.do(courtPackage, { path: { packageId } })) as Blob).arrayBuffer());
}

/** The last supplement and the first answer of a docket travel once more, as after an answer that was lost on the way. */
export async function sentAgain(world: World, { clerk, docketId }: StoryAtCourt): Promise<void> {
  const { supplements } = await clerk.do(courtRead, { path: { docketId } });
  await again(clerk, '/court/v1/supplements', (await world.get(Supplementing).bundle(supplements.at(-1)!.id)).zip);
  const { manifest, courtId, kind, seq, body, givenAt } = await world.get(Answers).read(docketId, 1);
  const answer = { packageId: manifest.packageId, seq, kind, ...body, givenAt: givenAt.toISOString() };
  const content = canonicalJson({ court: { id: courtId, name: manifest.court.name }, answer });
  const signature = await world.get(DetachedSignatures).sign(content, { organisationId: courtId, organisationName: manifest.court.name, at: givenAt });
  await again(clerk, '/api/v1/inbound/court', JSON.stringify({ content, signature }), 'application/json');
}

async function again({ url }: Guest, path: string, content: Buffer | string, mediaType = 'application/zip'): Promise<void> {
  const body = typeof content === 'string' ? content : new Uint8Array(content);
  const answer = await new Guest(url).fetch(path, { method: 'POST', headers: { 'content-type': mediaType }, body });
  expect(answer.status).toBe(200);
}
