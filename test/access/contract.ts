import { readFileSync } from 'node:fs';

export interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Described {
  readonly method: string;
  readonly path: string;
  readonly takesKey: boolean;
  readonly query: Readonly<Record<string, Schema>>;
  readonly body: Schema | undefined;
}

interface Documented {
  readonly operationId: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

const { paths, components } = JSON.parse(readFileSync('libs/contract/openapi.json', 'utf8')) as {
  paths: Record<string, Record<string, Documented>>;
  components: { schemas: Record<string, Schema> };
};

/** A schema itself, where only its name was given. */
export const named = (schema: Schema): Schema => (schema.$ref ? components.schemas[schema.$ref.split('/').at(-1)!]! : schema);

/** What each operation of the contract takes. */
export const described: ReadonlyMap<string, Described> = new Map(
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [], requestBody }]) => {
      const body = requestBody?.content['application/json']?.schema;
      const query = Object.fromEntries(parameters.filter((parameter) => parameter.in === 'query').map(({ name, schema }) => [name, schema]));
      return [operationId, { method: method.toUpperCase(), path, takesKey: parameters.some(({ name }) => name === 'Idempotency-Key'), query, body: body && named(body) }];
    }),
  ),
);
