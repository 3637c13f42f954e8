import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Refusal, REFUSALS, type RefusalCode } from '@maplebridge/kernel';
import { operationOf, type Admitted } from './acting.guard.js';
import type { Problem } from './problem.schema.js';

const TITLES: Record<RefusalCode | 'internal', string> = {
  invalid: 'Something in the request is missing or wrong.',
  'not-signed-in': 'Sign in first.',
  'not-allowed': 'This is not yours to do.',
  'not-found': 'There is nothing here for you.',
  'wrong-state': 'This step is not possible now.',
  conflict: 'Somebody changed this meanwhile.',
  gone: 'This is over.',
  'not-ready': 'Something has to be done first.',
  'too-large': 'This is too large.',
  'too-many': 'Too many attempts; wait a little.',
  unavailable: 'This is not available at the moment.',
  internal: 'Something went wrong here.',
};

/** Every error leaves as one kind of document. Only what is unexpected is logged as an error. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) {
    const { code, status, reason, params, fields } = error;
    return { type: `/problems/${code}`, title: TITLES[code], status, code, reason, params, fields };
  }
  const status = statusOf(error);
  const code = codeOf(status);
  return { type: `/problems/${code}`, title: TITLES[code], status, code, reason: code, params: {}, fields: FIELDS[status] ?? {} };
}

/** What is wrong with a body that could not even be read. */
const FIELDS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  400: { body: 'input-wrong' }, 413: { body: 'input-too-long' }, 415: { 'Content-Type': 'input-wrong' },
};

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const given = (error as { statusCode?: unknown } | undefined)?.statusCode;
  return typeof given === 'number' && given >= 400 && given < 500 ? given : 500;
}

function codeOf(status: number): RefusalCode | 'internal' {
  if (status === 400 || status === 415) return 'invalid';
  const found = (Object.entries(REFUSALS) as [RefusalCode, number][]).find(([, value]) => value === status);
  return found?.[0] ?? (status >= 500 ? 'internal' : 'invalid');
}

export function sendProblem(reply: FastifyReply, error: unknown, log?: Logger): void {
  const problem = problemOf(error);
  if (problem.status >= 500) log?.error({ err: error }, 'unexpected');
  if (reply.sent) return;
  if (problem.code === 'too-many') void reply.header('retry-after', String(problem.params['seconds'] ?? 60));
  void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').serializer(JSON.stringify).send(problem);
}

const DENIALS: readonly RefusalCode[] = ['not-signed-in', 'not-allowed', 'not-found'];

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.noteDenial(http.getRequest<FastifyRequest & { admitted?: Admitted }>(), error);
    sendProblem(http.getResponse<FastifyReply>(), error, this.log);
  }

  /** A denial leaves a trace: of what, why, and to whom where that is known; never what was asked about. */
  private noteDenial(request: FastifyRequest & { admitted?: Admitted }, error: unknown): void {
    const operation = operationOf(request)?.operation;
    if (!operation || !(error instanceof Refusal) || !DENIALS.includes(error.code)) return;
    this.log.info({ operation, code: error.code, reason: error.reason, account: request.admitted?.actor.accountId }, 'denied');
  }
}
