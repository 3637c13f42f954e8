import { Injectable, RequestMethod, UseInterceptors, type CallHandler, type ExecutionContext, type NestInterceptor, type Type } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
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
    if (!operation?.idempotent) return next.handle();
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !KEY.test(key)) throw new Refusal('invalid', 'idempotency-key-missing', {}, { 'Idempotency-Key': 'input-missing' });
    const actor = request.admitted?.actor;
    const owner = actor?.accountId ?? actor?.subjectId ?? `address:${request.ip}`;
    const asked = { url: request.url, body: request.body ?? null };
    return from(this.idempotency.once({ owner, operation: operation.operation, key, request: asked }, () => lastValueFrom(next.handle(), { defaultValue: undefined })));
  }
}

/** Puts it on every POST and on nothing else: around a read, any interceptor costs more than the rest of the door together. */
export function onceEach(controllers: readonly Type[]): void {
  for (const { prototype } of controllers as readonly { prototype: object }[])
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
      if (typeof descriptor.value === 'function' && Reflect.getMetadata(METHOD_METADATA, descriptor.value as object) === RequestMethod.POST)
        UseInterceptors(IdempotencyInterceptor)(prototype, name, descriptor);
}
