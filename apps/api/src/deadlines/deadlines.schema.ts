import { CALENDAR_IDS } from '@maplebridge/law';
import { z } from 'zod';

const date = z.iso.date('input-wrong');
const kind = z.enum(['holiday', 'workday']);

export const YearQuery = z.strictObject({ year: z.coerce.number().int().min(2000).max(2100).optional() });
export const SpanBody = z.strictObject({ from: date, to: date });
export const KeepBody = z.strictObject({ from: date, to: date, kind, name: z.string().max(40).optional() });

export const CalendarYear = z
  .strictObject({
    calendar: z.enum(CALENDAR_IDS), year: z.number().int(), today: z.string(), names: z.array(z.string()),
    items: z.array(z.strictObject({ date: z.string(), kind, name: z.string(), provisional: z.boolean().optional(), kept: z.boolean() })),
  })
  .meta({ id: 'CalendarYear' });
