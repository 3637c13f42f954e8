import type { FastifyInstance } from 'fastify';

/** Packages come whole, as one zip; larger than a form, so with a limit of their own (bytes). Forms (RFC 6749) Nest reads itself. */
const MOST = 200 * 1024 * 1024;

export function acceptPackages(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('application/zip', { parseAs: 'buffer', bodyLimit: MOST }, (_request, body, done) => done(null, body));
}
