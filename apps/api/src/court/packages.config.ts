import type { FastifyInstance } from 'fastify';

/** Packages come whole, as one zip; larger than a form, so with a limit of their own (bytes). Forms (RFC 6749) Nest reads itself. */
const MOST = 200 * 1024 * 1024;
const TAKE_PACKAGES: readonly unknown[] = ['court.receive-filing', 'court.receive-supplement'];
const takesPackages = ({ config }: { config?: object }): boolean => TAKE_PACKAGES.includes((config as { operation?: string } | undefined)?.operation);

/** On two routes only: everywhere else anybody could have us keep and examine 200 MB as if they were a form. */
export function acceptPackages(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    if (takesPackages(route)) route.bodyLimit = MOST;
  });
  fastify.addContentTypeParser('application/zip', { parseAs: 'buffer' }, (request, body, done) =>
    takesPackages(request.routeOptions) ? done(null, body) : done(Object.assign(new Error('No packages here.'), { statusCode: 415 })));
}
