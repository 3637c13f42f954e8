import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';

/** What a failed statement carries of people: the values it was given, and the rows it met. */
const PERSONAL = ['parameters', 'driverError', 'detail', 'where', 'internalQuery'] as const;

function withoutValues(error: Error): object {
  const said: Record<string, unknown> = { ...stdSerializers.err(error) };
  for (const key of PERSONAL) delete said[key];
  return said;
}

/** A program's log: one JSON line an entry, from `level` on. Errors say what failed and where, never with whose data. */
export function logOf(level: string, out?: DestinationStream): Logger {
  const options = { level, serializers: { err: withoutValues } };
  return out ? pino(options, out) : pino(options);
}
