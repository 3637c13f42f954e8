import type { FastifyReply } from 'fastify';
import type { Begun } from '@maplebridge/people';
import { SIGN_IN_COOKIE } from '../door/acting.guard.js';

const COOKIE = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

/** The token goes into the cookie only; the answer says whose it is and how long it lasts. */
export function giveCookie(reply: FastifyReply, { token, accountId, expiresAt }: Begun): { accountId: string; expiresAt: Date } {
  void reply.setCookie(SIGN_IN_COOKIE, token, { ...COOKIE, expires: expiresAt });
  return { accountId, expiresAt };
}

export const takeCookie = (reply: FastifyReply): void => void reply.clearCookie(SIGN_IN_COOKIE, COOKIE);
