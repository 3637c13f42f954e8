import { CASE_READERS } from '@maplebridge/cases';
import { defineAccess } from '@maplebridge/people';

/** Uploads belong to the account that began them; to a case only once a feature has attached them. */
export const filesAccess = defineAccess({
  'files.begin-upload': { scope: 'account', fields: [] },
  'files.send': { scope: 'account', fields: [] },
  'files.progress': { scope: 'account', fields: [] },
  'files.abandon': { scope: 'account', fields: [] },
  'files.open': { scope: 'case', by: CASE_READERS, fields: [] },
  'files.read': { scope: 'account', fields: ['id', 'name', 'mediaType', 'bytes', 'sha256', 'scan', 'checked', 'receivedAt'] },
});
