import { Injectable } from '@nestjs/common';
import { Refusal, type Actor } from '@maplebridge/kernel';
import { profileOf } from '@maplebridge/law';
import { Accounts, Organisations } from '@maplebridge/people';
import { Database, Files } from '@maplebridge/platform';
import type { AnswerBody } from './answer.rules.js';
import { checkList, type SystemCheck } from './checks.rules.js';
import { DocketRow } from './docket.entity.js';
import { docketMachine, type DocketAction } from './docket.machine.js';
import { docketFacts } from './docket-moves.service.js';
import { docketAnswers, docketPapers, docketSupplements, inbox, relatedDockets, tabCounts, type DocketTab, type InboxRow } from './docket.queries.js';
import type { PackageManifest } from './manifest.schema.js';
import { placeAfter, readPlace } from './place.rules.js';

export interface InboxQuestion {
  readonly tab: DocketTab;
  readonly text: string;
  readonly receivedAfter?: Date;
  readonly after?: string;
}
interface PaperLine {
  readonly id: string; readonly source: string; readonly position: number; readonly document: string; readonly title: string; readonly sha256: string;
  readonly bytes: number; readonly mediaType: string; readonly intact: boolean; readonly verdict: string | null; readonly verdictAt: Date | null; readonly fileId: string;
}
interface AnswerLine {
  readonly seq: number; readonly kind: string; readonly body: AnswerBody; readonly givenAt: Date; readonly sentAt: Date | null; readonly wholeAt: Date | null;
  readonly paperId: string | null; readonly paperSha256: string | null; readonly fileId: string | null;
}
interface SupplementLine { readonly id: string; readonly answer: number; readonly items: readonly { readonly id: string; readonly text: string }[] }
export interface DocketView {
  readonly id: string; readonly state: string; readonly number: string | null; readonly suggestedNumber: string;
  readonly manifest: PackageManifest; readonly manifestSha256: string; readonly signedBy: string | null; readonly intact: boolean;
  readonly receivedAt: Date; readonly acceptBy: Date; readonly decideBy: Date | null; readonly supplementBy: Date | null; readonly verifiedAt: Date | null; readonly decidedAt: Date | null;
  readonly assignedTo: string | null; readonly assignedName: string | null; readonly checks: readonly SystemCheck[];
  readonly papers: readonly Omit<PaperLine, 'fileId'>[]; readonly answers: readonly (Omit<AnswerLine, 'fileId'>)[];
  /** What the applicants answered to each item they were asked for. */
  readonly supplements: readonly SupplementLine[];
  readonly supplementItems: readonly string[]; readonly notAcceptedGrounds: readonly string[]; readonly dismissalGrounds: readonly string[];
  readonly related: readonly unknown[]; readonly allowedActions: readonly DocketAction[];
}
const PAGE = 30;

/** What court staff read: the inbox, one application, its files. Never anything but the package and what followed here. */
@Injectable()
export class DocketReads {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
    private readonly accounts: Accounts,
    private readonly organisations: Organisations,
  ) {}

  /** One page of the inbox, the most urgent first, with the number of applications behind each tab. */
  async inbox(courtId: string, { tab, text, receivedAfter, after }: InboxQuestion) {
    const cursor = after ? readPlace(after, 'after') : [null, null];
    const rows = await this.database.read<InboxRow>(inbox, [courtId, tab, text.replace(/[%_\\]/g, '\\$&'), receivedAfter ?? null, ...cursor, PAGE + 1]);
    const counts = await this.database.read<{ tab: DocketTab; count: number; dueAt: Date }>(tabCounts, [courtId]);
    const names = await this.names(rows.map((row) => row.assignedTo));
    const items = rows.slice(0, PAGE).map((row) => ({ ...row, assignedName: row.assignedTo ? (names.get(row.assignedTo) ?? '') : null }));
    const last = items.at(-1);
    return { items, counts, next: rows.length > PAGE && last ? placeAfter(last.dueAt, last.id) : null };
  }

  /** Everything on the review page. `Refusal` `not-found`. */
  async read(actor: Actor, docketId: string): Promise<DocketView> {
    const row = await this.database.transaction(() => this.database.manager.findOneBy(DocketRow, { id: docketId }));
    if (!row) throw new Refusal('not-found');
    const { manifest } = row;
    const [papers, answers, supplements, related, names, suggestedNumber] = await Promise.all([
      this.database.read<PaperLine>(docketPapers, [docketId]),
      this.database.read<AnswerLine>(docketAnswers, [docketId]),
      this.database.read<SupplementLine>(docketSupplements, [docketId]),
      this.database.read(relatedDockets, [row.courtId, docketId, manifest.agreement.id, row.parties]),
      this.names([row.assignedTo]),
      this.suggestNumber(row),
    ]);
    const rules = profileOf(manifest.profile).court;
    return {
      id: row.id, state: row.state, number: row.number, suggestedNumber, manifest, manifestSha256: row.manifestSha256, signedBy: row.signedBy, intact: row.intact,
      receivedAt: row.receivedAt, acceptBy: row.acceptBy, decideBy: row.decideBy, supplementBy: row.supplementBy, verifiedAt: row.verifiedAt, decidedAt: row.decidedAt,
      assignedTo: row.assignedTo, assignedName: row.assignedTo ? (names.get(row.assignedTo) ?? '') : null,
      checks: checkList(manifest.preflight, row.ticked), papers: papers.map(({ fileId: _, ...paper }) => paper), answers: answers.map(({ fileId: _, ...answer }) => answer),
      supplements, supplementItems: rules.supplements.map((item) => item.code), notAcceptedGrounds: rules.notAccepted.map((ground) => ground.code),
      dismissalGrounds: rules.dismissed.map((ground) => ground.code), related, allowedActions: docketMachine.actionsFor(docketFacts(row), actor),
    };
  }

  /** One paper of this application (received, or issued by the court) with its bytes. `Refusal` `not-found`. */
  async paper(docketId: string, paperId: string): Promise<{ content: Buffer; mediaType: string; name: string }> {
    const [paper] = await this.database.read<{ fileId: string; mediaType: string; name: string }>(
      {
        name: 'court.paper-file',
        text: `select file_id as "fileId", media_type as "mediaType", substr(path, 6) as name from court.docket_paper where docket_id = $1 and id = $2
               union all select file_id, 'application/pdf', kind || '.pdf' from court.issued_paper where docket_id = $1 and id = $2`,
      },
      [docketId, paperId],
    );
    if (!paper) throw new Refusal('not-found');
    return { content: await this.files.read(paper.fileId), mediaType: paper.mediaType, name: paper.name };
  }

  private async names(ids: readonly (string | null)[]): Promise<Map<string, string>> {
    const known = [...new Set(ids.flatMap((id) => (id ? [id] : [])))];
    const people = known.length > 0 ? await this.accounts.contacts(known) : [];
    return new Map(people.map((person) => [person.accountId, person.name]));
  }

  /** The next free number in this court's own series; the clerk may write another. */
  private async suggestNumber(row: DocketRow): Promise<string> {
    const court = await this.organisations.require(row.courtId);
    const year = row.receivedAt.getUTCFullYear();
    const [{ count } = { count: 0 }] = await this.database.read<{ count: number }>(
      { name: 'court.numbered', text: `select count(*)::int as count from court.docket where court_id = $1 and number is not null and number like $2` }, [row.courtId, `（${year}）%`]);
    return `（${year}）${court.code}诉前调确${count + 1}号`;
  }
}
