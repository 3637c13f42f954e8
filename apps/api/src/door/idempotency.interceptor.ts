import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Refusal } from '@maplebridge/kernel';
import { Idempotency } from '@maplebridge/platform';
import { operationOf, type Admitted } from './acting.guard.js';

const KEY = /^[\w.-]{8,100}$/;

/** Every POST that creates or acts runs once per key; its effect, its key and its answer are one transaction. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly idempotency: Idempotency) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { admitted?: Admitted }>();
    const operation = operationOf(request);
    if (request.method !== 'POST' || !operation?.idempotent) return next.handle();
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !KEY.test(key)) throw new Refusal('invalid', 'idempotency-key-missing', {}, { 'Idempotency-Key': 'input-missing' });
    const actor = request.admitted?.actor;
    const owner = actor?.accountId ?? actor?.subjectId ?? `address:${request.ip}`;
    const asked = { url: request.url, body: request.body ?? null };
    return from(this.idempotency.once({ owner, operation: operation.operation, key, request: asked }, () => lastValueFrom(next.handle(), { defaultValue: undefined })));
  }
}
