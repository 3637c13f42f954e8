import { z } from 'zod';
import { instant } from '../door/ids.schema.js';

export const DemoInboxQuery = z.strictObject({ contact: z.string().trim().max(200).optional() });
export const DemoInbox = z.strictObject({
  items: z.array(
    z
      .strictObject({ id: z.uuid(), contact: z.string(), channel: z.enum(['sms', 'mail']), subject: z.string(), text: z.string(), at: instant })
      .meta({ id: 'DemoMessage' }),
  ),
});
