import { z } from 'zod';
import { id } from '../door/ids.schema.js';

export const FilePath = z.strictObject({ fileId: id });
export const CaseFilePath = z.strictObject({ caseId: id, fileId: id });

export const StoredFileView = z
  .strictObject({
    id,
    name: z.string(),
    mediaType: z.string(),
    bytes: z.number().int(),
    sha256: z.string(),
    scan: z.enum(['not-scanned', 'clean', 'infected']),
    /** False while a scanner has not answered. */
    checked: z.boolean(),
    receivedAt: z.iso.datetime(),
  })
  .meta({ id: 'StoredFile' });
