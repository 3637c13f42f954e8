import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '@maplebridge/kernel';
import { Inbound } from '@maplebridge/platform';
import { MediaServer } from '@maplebridge/sessions';

/** The media server's news: verified over the raw body, stored once, answered at once, handled by the worker. */
export function receiveMediaNews(internal: FastifyInstance, app: NestFastifyApplication): void {
  const media = app.get(MediaServer);
  const inbound = app.get(Inbound);
  internal.addContentTypeParser('application/webhook+json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  internal.post('/livekit/webhook', async (request, reply) => {
    try {
      const news = await media.readWebhook(String(request.body), request.headers.authorization);
      await inbound.receive('livekit', news.id, { ...news });
      return reply.send({});
    } catch (error) {
      if (error instanceof Refusal) return reply.status(error.status).send({});
      throw error;
    }
  });
}
