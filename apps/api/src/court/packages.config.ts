import type { FastifyInstance } from 'fastify';

/** Packages come whole, as one zip; larger than a form, so with a limit of their own (bytes). */
const MOST = 200 * 1024 * 1024;

export function acceptPackages(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('application/zip', { parseAs: 'buffer', bodyLimit: MOST }, (_request, body, done) => done(null, body));
  // RFC 6749 asks for a token with a form.
  fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 10_000 }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(body as string))),
  );
}
