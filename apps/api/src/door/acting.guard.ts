import { normalizeIP } from '@fastify/rate-limit';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal, type Actor } from '@maplebridge/kernel';
import type { Access, Credentials } from '@maplebridge/people';
import type { OperationConfig } from './operation.config.js';
import { isOpen } from './open-routes.config.js';

export const SIGN_IN_COOKIE = '__Host-sign-in';
export const INVITATION_COOKIE = '__Host-invited';

export interface Admitted {
  actor: Actor;
}
type Request = FastifyRequest & { admitted?: Admitted };

export const operationOf = (request: FastifyRequest): OperationConfig | undefined => {
  const config = request.routeOptions.config as unknown as Partial<OperationConfig> | undefined;
  return config?.operation ? (config as OperationConfig) : undefined;
};

export function credentialsOf(request: FastifyRequest): Credentials {
  const cookies = (request as { cookies?: Record<string, string | undefined> }).cookies ?? {};
  const bearer = request.headers.authorization?.match(/^Bearer (.+)$/i)?.[1];
  const signInToken = cookies[SIGN_IN_COOKIE];
  const invitationPass = cookies[INVITATION_COOKIE];
  return { ...(signInToken && { signInToken }), ...(invitationPass && { invitationPass }), ...(bearer && { bearer }) };
}

/** Default deny, before a body is read: no operation and not an open route means nothing is here. */
export function admission(access: Access, publicOrigin: string) {
  return async (request: Request, _reply: FastifyReply): Promise<void> => {
    const operation = operationOf(request);
    if (!operation) {
      if (isOpen(request.method, request.routeOptions.url)) return;
      throw new Refusal('not-found', 'not-found');
    }
    refuseForeignOrigin(request, publicOrigin);
    const actor = await access.admit(operation.operation, credentialsOf(request), request.params as Record<string, string>);
    request.admitted = { actor };
  };
}

/** A browser says where a request comes from; a change asked for by another site is refused. */
function refuseForeignOrigin(request: FastifyRequest, publicOrigin: string): void {
  if (request.method === 'GET' || request.method === 'OPTIONS') return;
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string' && site !== 'same-origin' && site !== 'none') throw new Refusal('not-allowed', 'foreign-origin');
  const origin = request.headers.origin;
  if (origin && origin !== publicOrigin && origin !== `http://${request.headers.host}` && origin !== `https://${request.headers.host}`)
    throw new Refusal('not-allowed', 'foreign-origin');
}

/** The actor that the access row admitted. */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { admitted } = context.switchToHttp().getRequest<Request>();
  if (!admitted) throw new Refusal('not-found', 'not-found');
  return admitted.actor;
});

/** Where a request comes from; a newer address counts as its network, of which one household has them all. */
export const Network = createParamDecorator((_: unknown, context: ExecutionContext): string => normalizeIP(context.switchToHttp().getRequest<Request>().ip));
