import { z } from 'zod';

/** What nearly every address and answer is made of. */
export const id = z.uuid('input-wrong');
export const instant = z.iso.datetime();

/** Most operations are about one case, or one organisation's queue. */
export const CasePath = z.strictObject({ caseId: id });
export const OrganisationPath = z.strictObject({ organisationId: id });
