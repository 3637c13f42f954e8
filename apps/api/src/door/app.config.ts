import cookie from '@fastify/cookie';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '@maplebridge/kernel';
import { Access } from '@maplebridge/people';
import { Settings } from '@maplebridge/platform';
import { acceptPackages } from '../court/packages.config.js';
import { admission, operationOf, type Admitted } from './acting.guard.js';
import { publics } from '../publics.config.js';
import { isOpen } from './open-routes.config.js';
import { serveUploads } from '../files/uploads.config.js';
import { refuseUnreadable } from './readable.config.js';
import { serveWeb } from './web-files.config.js';

const BODY_LIMIT = 1024 * 1024;
/** A first visit takes about forty files; a whole court or centre may stand behind one address. */
const FILES_PER_MINUTE = 12_000;

/** Whose word about the visitor's address is believed is a setting: behind a proxy all would share one limit otherwise. */
export const newAdapter = (proxies: readonly string[] = []): FastifyAdapter =>
  new FastifyAdapter({ bodyLimit: BODY_LIMIT, routerOptions: { maxParamLength: 200 }, trustProxy: proxies.length > 0 && [...proxies], exposeHeadRoutes: false, forceCloseConnections: true });

/** Everything at the door that is not a controller: deny by default, limits, headers, the web app's files. */
export async function configure(app: NestFastifyApplication): Promise<void> {
  const settings = app.get(Settings).get();
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.addHook('onRoute', (route) => {
    const known = (route.config as { operation?: string } | undefined)?.operation;
    for (const method of [route.method].flat())
      if (!known && !isOpen(method, route.url)) throw new Error(`${method} ${route.url} is neither an operation nor an open route.`);
  });
  acceptPackages(fastify);
  await fastify.register(cookie);
  fastify.addHook('onRequest', admission(app.get(Access), new URL(settings.PUBLIC_URL).origin));
  await fastify.register(rateLimit, {
    global: true,
    timeWindow: '1 minute',
    max: (request: FastifyRequest) => operationOf(request)?.perMinute ?? FILES_PER_MINUTE,
    keyGenerator: (request: FastifyRequest & { admitted?: Admitted }) =>
      `${request.admitted?.actor.accountId ?? normalizeIP(request.ip)} ${operationOf(request)?.operation ?? 'files'}`,
    errorResponseBuilder: (_, { ttl }) => new Refusal('too-many', 'too-many-requests', { seconds: Math.ceil(ttl / 1000) }),
  });
  const headers = headersFor(settings.PUBLIC_URL);
  fastify.addHook('preHandler', refuseUnreadable);
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    for (const [name, value] of headers) if (!reply.hasHeader(name)) reply.header(name, value);
    done(null, payload);
  });
  serveUploads(fastify, app);
  for (const add of publics) await add(fastify, app);
  if (settings.WEB_DIR) await serveWeb(fastify, settings.WEB_DIR);
}

/** Scripts, pictures and connections from our own origin only; `origin` once more by its socket's name, for browsers whose 'self' leaves it out. */
const csp = (origin: string): string => [
  `default-src 'self'`, `img-src 'self' blob: data:`, `media-src 'self' blob:`, `style-src 'self' 'unsafe-inline'`,
  `worker-src 'self' blob:`, `connect-src 'self' ${origin.replace(/^http/, 'ws')}`, `object-src 'none'`, `base-uri 'none'`, `frame-ancestors 'none'`, `form-action 'self'`,
].join('; ');

const headersFor = (url: string): readonly (readonly [string, string])[] => [
  ['content-security-policy', csp(new URL(url).origin)],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(self), microphone=(self), display-capture=(self)'],
  ['strict-transport-security', 'max-age=31536000'],
  ['cache-control', 'no-store'],
];
