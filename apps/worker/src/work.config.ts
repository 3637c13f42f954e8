import { createServer, type Server } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Clock } from '@maplebridge/kernel';
import { Database, Queues, Relay, type Settings } from '@maplebridge/platform';
import { ReactionLoop } from './running/reaction-loop.service.js';
import { ScheduleLoop } from './running/schedule-loop.service.js';
import { WorkerModule } from './worker.module.js';

/** The worker's graph without its loops: for tests and seeds, which call `drain()`. */
export function newWorker(settings: Settings, options: { clock?: Clock } = {}): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkerModule.with(settings, options), { logger: false, abortOnError: false });
}

/** Starts the loops and the health port. */
export async function work(settings: Settings): Promise<{ context: INestApplicationContext; close(): Promise<void> }> {
  const context = await newWorker(settings);
  const { INTERNAL_HOST, WORKER_PORT } = settings.get();
  context.get(Queues).announceCommits(context.get(Database));
  context.get(ReactionLoop).start();
  context.get(ScheduleLoop).start();
  const health = await listen(context.get(Relay), INTERNAL_HOST, WORKER_PORT);
  return {
    context,
    async close() {
      health.close();
      await context.close();
    },
  };
}

/** Health in one number: the age of the oldest reaction that is not done. */
function listen(relay: Relay, host: string, port: number): Promise<Server> {
  const server = createServer((_request, response) => {
    relay.lag().then(
      (oldestUndoneMs) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, oldestUndoneMs })),
      () => response.writeHead(503).end('{"ok":false}'),
    );
  });
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, host, () => resolve(server)));
}
