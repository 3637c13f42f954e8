import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '@maplebridge/kernel';
import { Database, Queues, Relay, Settings } from '@maplebridge/platform';
import { AppModule } from './app.module.js';
import { configure, newAdapter } from './door/app.config.js';
import { newInternal } from './door/internal.config.js';
import { internals } from './internals.config.js';

export interface Served {
  readonly app: NestFastifyApplication;
  readonly internal: FastifyInstance;
  readonly url: string;
  close(): Promise<void>;
}

/** The api, ready but not listening: what main, tests and the contract's writer start from. */
export async function newApi(settings: Settings, options: { clock?: Clock; preview?: boolean } = {}): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings, options), newAdapter(settings.get().TRUSTED_PROXIES), {
    logger: false, abortOnError: false, ...(options.preview ? { preview: true } : {}),
  });
  return app;
}

/** Starts both listeners. Port 0 takes a free one. */
export async function serve(settings: Settings, options: { clock?: Clock } = {}): Promise<Served> {
  const app = await newApi(settings, options);
  await configure(app);
  const { HOST, PORT, INTERNAL_HOST, INTERNAL_PORT } = settings.get();
  app.get(Queues).announceCommits(app.get(Database));
  const internal = newInternal(app.get(Database), app.get(Relay));
  for (const add of internals) await add(internal, app);
  await internal.listen({ host: INTERNAL_HOST, port: INTERNAL_PORT });
  await app.listen({ host: HOST, port: PORT });
  return {
    app,
    internal,
    url: await app.getUrl(),
    async close() {
      await Promise.allSettled([app.close(), internal.close()]);
    },
  };
}
