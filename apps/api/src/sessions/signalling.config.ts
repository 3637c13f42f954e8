import proxy from '@fastify/http-proxy';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '@maplebridge/kernel';
import { Access } from '@maplebridge/people';
import { Settings } from '@maplebridge/platform';
import { Signalling } from '@maplebridge/sessions';
import { credentialsOf } from '../door/acting.guard.js';
import { openRoute } from '../door/open-routes.config.js';
import { Calls, type Call } from './calls.service.js';

const REASON = 'LiveKit signalling: every connection is checked against sign-in, seat and room generation';
openRoute('GET /rtc', REASON);
openRoute('GET /rtc/*', REASON);

/** Only these four of LiveKit's addresses exist for browsers; its own api does not. */
const PATHS = ['/rtc', '/rtc/v1', '/rtc/validate', '/rtc/v1/validate'];

/** LiveKit's signalling on our own origin. Each connection is checked here, since the media server cannot revoke. */
export async function proxySignalling(fastify: FastifyInstance, app: NestFastifyApplication): Promise<void> {
  const { LIVEKIT_URL, PUBLIC_URL } = app.get(Settings).get();
  if (!LIVEKIT_URL) return;
  const access = app.get(Access);
  const signalling = app.get(Signalling);
  const calls = app.get(Calls);
  const own = new URL(PUBLIC_URL).origin;
  await fastify.register(proxy, {
    upstream: LIVEKIT_URL.replace(/^ws/, 'http'),
    prefix: '/rtc',
    rewritePrefix: '/rtc',
    httpMethods: ['GET'],
    websocket: true,
    preHandler: async (request: FastifyRequest) => {
      const url = new URL(request.url, own);
      if (!PATHS.includes(url.pathname)) throw new Refusal('not-found', 'not-found');
      refuseForeign(request, own);
      const credentials = credentialsOf(request);
      const actor = await access.signedIn(credentials);
      if (!actor?.accountId || !actor.signInId) throw new Refusal('not-signed-in', 'not-signed-in');
      const call: Call = { signInId: actor.signInId, credentials, socket: request.raw.socket };
      if (request.headers.upgrade) calls.add(call);
      call.place = await signalling.admit(tokenOf(request, url), actor.accountId);
    },
  });
}

/**
 * The one token of this request. The media server reads addresses by rules of its own (it skips `access_token=x;`, it
 * prefers the header), and must not find another token than the one that is judged here.
 */
function tokenOf({ headers }: FastifyRequest, url: URL): string {
  const given = [...url.searchParams.getAll('access_token'), ...(headers.authorization === undefined ? [] : [headers.authorization.replace(/^Bearer /i, '')])];
  const [token = ''] = given;
  if (given.length > 1 || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) throw new Refusal('not-allowed', 'token-not-ours');
  return token;
}

/** LiveKit accepts any origin, so a page of another site could connect with the visitor's cookie. */
function refuseForeign(request: FastifyRequest, own: string): void {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const ours = origin === undefined ? site === 'same-origin' : origin === own || origin === `http://${host}` || origin === `https://${host}`;
  if (!ours) throw new Refusal('not-allowed', 'foreign-origin');
}
