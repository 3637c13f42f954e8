import { z } from 'zod';

/** RFC 9457. `code` and `reason` are stable; the words for them are the browser's. */
export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    reason: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    fields: z.record(z.string(), z.string()),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;
