import { fastify, type FastifyInstance } from 'fastify';
import type { Database, Relay } from '@maplebridge/platform';

/** The private listener: health now, webhooks by the features that receive them. Never published. */
export function newInternal(database: Database, relay: Relay): FastifyInstance {
  const internal = fastify({ bodyLimit: 1024 * 1024, forceCloseConnections: true });
  internal.get('/health', async (_request, reply) => {
    try {
      await database.read({ name: 'platform.ping', text: 'select 1' });
      return { ok: true, oldestUndoneMs: await relay.lag() };
    } catch {
      return reply.status(503).send({ ok: false });
    }
  });
  return internal;
}
