import { existsSync, statSync } from 'node:fs';
import { join, normalize, resolve } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '@maplebridge/kernel';

const APART = /^\/(api|court|files|uploads|rtc)(\/|$)/;

/** The built web app, as the build compressed it: hashed files for a year, every other address is the app itself. */
export async function serveWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  await fastify.register(files, { root, serve: false, preCompressed: true });
  fastify.get('/*', async (request, reply) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://local').pathname));
    if (APART.test(path)) throw new Refusal('not-found', 'not-found');
    const file = join(root, path);
    const own = path !== '/' && file.startsWith(root) && existsSync(file) && statSync(file).isFile();
    if (!own && path.startsWith('/assets/')) throw new Refusal('not-found', 'not-found');
    void reply.header('cache-control', own && path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    return reply.sendFile(own ? path.slice(1) : 'index.html', { cacheControl: false });
  });
}
