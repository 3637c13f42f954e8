import { applyDecorators, HttpCode } from '@nestjs/common';
import { RouteConfig, RouteSchema } from '@nestjs/platform-fastify';
import { ApiDefaultResponse, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { problemSchema } from './problem.schema.js';

/** Documented wherever an operation may read it; the contract keeps it on POSTs, which alone do: here the method is not yet known. */
export const IDEMPOTENCY_KEY = 'Idempotency-Key';

export interface OperationOptions {
  /** What is answered, key by key; without it: 204 and nothing. */
  readonly answers?: z.ZodType;
  readonly status?: 200 | 201 | 202;
  /** POSTs take an Idempotency-Key unless they change nothing that counts twice. */
  readonly idempotent?: boolean;
  /** Calls per minute and asker; by account when signed in, else by address. */
  readonly perMinute?: number;
  /** A stream or a file: answered by hand. */
  readonly raw?: boolean;
}

export interface OperationConfig {
  readonly operation: string;
  readonly idempotent: boolean;
  readonly perMinute: number;
}

/**
 * Names an operation once: its id and tag in the contract, its access row, its answer's schema and compiled
 * serialiser, its idempotency and its limit.
 */
export function Operation(operation: string, options: OperationOptions = {}): MethodDecorator {
  const { answers, raw = false, idempotent = true, perMinute = 240 } = options;
  const status = options.status ?? (answers || raw ? 200 : 204);
  const config: OperationConfig = { operation, idempotent, perMinute };
  return applyDecorators(
    HttpCode(status),
    RouteConfig(config),
    ApiTags(operation.split('.')[0]!),
    ApiOperation({ operationId: operation }),
    ApiDefaultResponse({ description: 'A problem document (RFC 9457)', standardSchema: problemSchema }),
    ...(answers
      ? [ApiResponse({ status, description: 'Done', standardSchema: answers }), RouteSchema({ response: { [status]: answerSchema(answers) } })]
      : [ApiResponse({ status, description: raw ? 'A stream' : 'Done' })]),
    ...(idempotent ? [ApiHeader({ name: IDEMPOTENCY_KEY, required: true, description: 'One key per intention; the same key again gives the same answer.' })] : []),
  );
}

/** JSON Schema for Fastify's compiled serialiser: exactly the listed keys leave the house. */
export function answerSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    io: 'output',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const [some, none] = jsonSchema.anyOf ?? [];
      const simple = some && none && jsonSchema.anyOf!.length === 2 && (none as { type?: unknown }).type === 'null';
      if (!simple || typeof (some as { type?: unknown }).type !== 'string') return;
      delete jsonSchema.anyOf;
      Object.assign(jsonSchema, some, { nullable: true });
    },
  });
}
