import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Server } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Refusal } from '@maplebridge/kernel';
import { Uploads } from '@maplebridge/platform';
import { LOG } from '../app.module.js';
import type { Admitted } from '../door/acting.guard.js';
import type { OperationConfig } from '../door/operation.config.js';
import { problemOf } from '../door/problem.filter.js';
import './files.access.js';
import { asker, asking, UploadStore } from './upload-store.adapter.js';

type Admission = FastifyRequest & { admitted?: Admitted };
/** Time the earlier holder of an upload gets to write what it has, when its browser comes back on a new connection. */
const DRAIN_MS = 500;

const ROUTES = [
  ['POST', '/uploads', 'files.begin-upload', 120],
  ['PATCH', '/uploads/:fileId', 'files.send', 1200],
  ['HEAD', '/uploads/:fileId', 'files.progress', 600],
  ['DELETE', '/uploads/:fileId', 'files.abandon', 120],
] as const;

/** Resumable uploads (tus 1.0). The door admits each request; every upload is found as its owner's only. */
export function serveUploads(fastify: FastifyInstance, app: NestFastifyApplication): void {
  const log = app.get<Logger>(LOG);
  const tus = newServer(app.get(Uploads), log);
  fastify.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));
  for (const [method, url, operation, perMinute] of ROUTES)
    fastify.route({
      method,
      url,
      config: { operation, idempotent: false, perMinute } satisfies OperationConfig as object,
      handler: (request: Admission, reply: FastifyReply) => {
        reply.hijack();
        const accountId = request.admitted?.actor.accountId;
        if (!accountId) return reply.raw.destroy();
        void asking.run(accountId, () => answer(tus, request.raw, reply.raw, log));
      },
    });
}

async function answer(tus: Server, request: IncomingMessage, response: ServerResponse, log: Logger): Promise<void> {
  response.setHeader('x-content-type-options', 'nosniff');
  try {
    await tus.handle(request, response);
  } catch (error) {
    log.error({ err: error }, 'an upload was cut off');
    response.destroy();
  }
}

function newServer(uploads: Uploads, log: Logger): Server {
  return new Server({
    path: '/uploads',
    datastore: new UploadStore(uploads),
    relativeLocation: true,
    allowedOrigins: [],
    lockDrainTimeout: DRAIN_MS,
    namingFunction: async (request, metadata) => {
      const bytes = Number(request.headers.get('upload-length'));
      if (!Number.isSafeInteger(bytes)) throw new Refusal('invalid', 'invalid-input', {}, { 'Upload-Length': 'input-missing' });
      const name = metadata?.['filename'] ?? metadata?.['name'] ?? 'file';
      return (await uploads.begin(asker(), { name, bytes })).id;
    },
    onUploadFinish: async (_request, { id }) => {
      await uploads.finish(id);
      return {};
    },
    onResponseError: (_request, error) => {
      if (!(error instanceof Error)) return undefined;
      const problem = problemOf(error);
      if (problem.status >= 500) log.error({ err: error }, 'unexpected in an upload');
      return { status_code: problem.status, body: JSON.stringify(problem) };
    },
  });
}
