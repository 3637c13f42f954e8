import type { Statement } from '@maplebridge/platform';
import type { ItemState } from './evidence.machine.js';
import type { Category, DisclosedTo, EvidenceClass } from './evidence.rules.js';

export interface ItemRead {
  readonly id: string;
  readonly caseId: string;
  readonly partyId: string;
  readonly fileId: string;
  readonly title: string;
  readonly category: Category;
  readonly class: EvidenceClass;
  readonly state: ItemState;
  readonly addedAt: Date;
  readonly version: number;
  readonly openTo: readonly DisclosedTo[];
  readonly viewings: number;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly scan: string;
  readonly checked: boolean;
}

const COLUMNS = `i.id, i.case_id AS "caseId", i.party_id AS "partyId", i.file_id AS "fileId", i.title, i.category, i.class, i.state, i.added_at AS "addedAt", i.version,
  ARRAY(SELECT d."to" FROM evidence.disclosure d WHERE d.item_id = i.id ORDER BY d."to") AS "openTo",
  (SELECT count(*)::int FROM evidence.viewing v WHERE v.item_id = i.id) AS viewings,
  f.name, f.media_type AS "mediaType", f.bytes::float8 AS bytes, f.sha256, f.scan, f.state = 'received' AS checked
  FROM evidence.item i JOIN platform.pub_file f ON f.id = i.file_id`;

export const itemsOfCase: Statement = {
  name: 'evidence.items',
  text: `SELECT ${COLUMNS} WHERE i.case_id = $1 AND i.state = 'added' ORDER BY i.added_at, i.id`,
};
export const itemOfCase: Statement = {
  name: 'evidence.item',
  text: `SELECT ${COLUMNS} WHERE i.case_id = $1 AND i.id = $2`,
};
export const itemByFile: Statement = {
  name: 'evidence.by-file',
  text: `SELECT ${COLUMNS} WHERE i.case_id = $1 AND i.file_id = $2 AND i.state = 'added'`,
};

/** The same bytes, shown by the same party before. $1 case, $2 party, $3 the file that is to be added. */
export const sameContent: Statement = {
  name: 'evidence.same-content',
  text: `SELECT i.id FROM evidence.item i JOIN platform.pub_file f ON f.id = i.file_id JOIN platform.pub_file added ON added.id = $3
         WHERE i.case_id = $1 AND i.party_id = $2 AND i.state = 'added' AND f.sha256 = added.sha256 LIMIT 1`,
};

/** One item its owner opened to the court, with the act that did. */
export interface CourtEvidence {
  readonly itemId: string;
  readonly fileId: string;
  readonly title: string;
  readonly category: Category;
  readonly class: EvidenceClass;
  readonly partyId: string;
  readonly disclosureId: string;
  readonly disclosedAt: Date;
}
export const itemsForCourt: Statement = {
  name: 'evidence.for-court',
  text: `SELECT i.id AS "itemId", i.file_id AS "fileId", i.title, i.category, i.class, i.party_id AS "partyId", d.id AS "disclosureId", d.at AS "disclosedAt"
         FROM evidence.item i JOIN evidence.disclosure d ON d.item_id = i.id AND d."to" = 'court'
         WHERE i.case_id = $1 AND i.state = 'added' ORDER BY i.added_at, i.id`,
};
